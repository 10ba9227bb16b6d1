import type { NounAccess, TableAccess } from './access'
import { CV_ACCESS } from './access-cv'
import { APPLICATIONS_ACCESS } from './access-applications'
import { COMPANIES } from './access-companies'
import { DIARY } from './access-diary'
import { FIRST_TABLES } from './access-first-nouns'
import { MESSAGES_ACCESS } from './access-messages'
import { SOURCES } from './access-sources'

/** Nouns that came later: each brings its tables and its scene in a file of its own. */
const NOUNS: readonly NounAccess[] = [CV_ACCESS, APPLICATIONS_ACCESS, MESSAGES_ACCESS, SOURCES, COMPANIES, DIARY]

/** Every table of the public schema. A table that is not here fails the matrix. */
export const ACCESS: Readonly<Record<string, TableAccess>> = Object.assign({}, FIRST_TABLES, ...NOUNS.map(({ tables }) => tables))

/** The later nouns' rows of one person. */
export const sceneOf = (person: string) => NOUNS.map(({ scene }) => scene(person)).join('\n')
