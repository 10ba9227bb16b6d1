import { account } from './fr/account'
import { applicationFiles } from './fr/application-files'
import { applications } from './fr/applications'
import { badges } from './fr/badges'
import { chat } from './fr/chat'
import { companies } from './fr/companies'
import { companiesImport } from './fr/companies-import'
import { consents } from './fr/consents'
import { cvFields } from './fr/cv-fields'
import { cvScreen } from './fr/cv-screen'
import { cv } from './fr/cv'
import { cvVariants } from './fr/cv-variants'
import { diary } from './fr/diary'
import { errors } from './fr/errors'
import { landing } from './fr/landing'
import { legal } from './fr/legal'
import { levelRules } from './fr/level-rules'
import { lines } from './fr/lines'
import { map } from './fr/map'
import { naf } from './fr/naf'
import { messages } from './fr/messages'
import { profile } from './fr/profile'
import { shell } from './fr/shell'
import { skills } from './fr/skills'
import { stations } from './fr/stations'
import { ui } from './fr/ui'
import { worksheetScreen } from './fr/worksheet-screen'
import { worksheets } from './fr/worksheets'
import { account as accountEn } from './en/account'
import { applicationFiles as applicationFilesEn } from './en/application-files'
import { applications as applicationsEn } from './en/applications'
import { badges as badgesEn } from './en/badges'
import { chat as chatEn } from './en/chat'
import { companies as companiesEn } from './en/companies'
import { companiesImport as companiesImportEn } from './en/companies-import'
import { consents as consentsEn } from './en/consents'
import { cvFields as cvFieldsEn } from './en/cv-fields'
import { cvScreen as cvScreenEn } from './en/cv-screen'
import { cv as cvEn } from './en/cv'
import { cvVariants as cvVariantsEn } from './en/cv-variants'
import { diary as diaryEn } from './en/diary'
import { errors as errorsEn } from './en/errors'
import { landing as landingEn } from './en/landing'
import { legal as legalEn } from './en/legal'
import { levelRules as levelRulesEn } from './en/level-rules'
import { lines as linesEn } from './en/lines'
import { map as mapEn } from './en/map'
import { naf as nafEn } from './en/naf'
import { messages as messagesEn } from './en/messages'
import { profile as profileEn } from './en/profile'
import { shell as shellEn } from './en/shell'
import { skills as skillsEn } from './en/skills'
import { stations as stationsEn } from './en/stations'
import { ui as uiEn } from './en/ui'
import { worksheetScreen as worksheetScreenEn } from './en/worksheet-screen'
import { worksheets as worksheetsEn } from './en/worksheets'
import type { Locale } from './locale'

const fr = {
  account,
  applicationFiles,
  applications,
  badges,
  chat,
  companies,
  companiesImport,
  consents,
  cvFields,
  cvScreen,
  cv,
  cvVariants,
  diary,
  errors,
  landing,
  legal,
  levelRules,
  lines,
  map,
  naf,
  messages,
  profile,
  shell,
  skills,
  stations,
  ui,
  worksheetScreen,
  worksheets,
}

/** Every text of the interface. French is the source; English must hold the same keys. */
export type Dictionary = typeof fr

const en: Dictionary = {
  account: accountEn,
  applicationFiles: applicationFilesEn,
  applications: applicationsEn,
  badges: badgesEn,
  chat: chatEn,
  companies: companiesEn,
  companiesImport: companiesImportEn,
  consents: consentsEn,
  cvFields: cvFieldsEn,
  cvScreen: cvScreenEn,
  cv: cvEn,
  cvVariants: cvVariantsEn,
  diary: diaryEn,
  errors: errorsEn,
  landing: landingEn,
  legal: legalEn,
  levelRules: levelRulesEn,
  lines: linesEn,
  map: mapEn,
  naf: nafEn,
  messages: messagesEn,
  profile: profileEn,
  shell: shellEn,
  skills: skillsEn,
  stations: stationsEn,
  ui: uiEn,
  worksheetScreen: worksheetScreenEn,
  worksheets: worksheetsEn,
}

const DICTIONARIES: Record<Locale, Dictionary> = { fr, en }

/** All texts in one language. Server only by use: a client component gets the few it needs as props. */
export function dictionaryOf(locale: Locale): Dictionary {
  return DICTIONARIES[locale]
}
