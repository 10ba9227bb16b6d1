import { z } from 'zod'
import type { CsvLine } from './csv-rules'
import { isDayInRange } from './rules'
import { Day, LIMITS, type ImportProblem } from './schema'

/** A line of a file as a place; without a name when only its SIRET is known. */
export type ImportedPlace = {
  readonly siret: string | null
  readonly name: string
  readonly city: string
  readonly postcode: string | null
  readonly naf: string | null
  readonly note: string
  readonly outsideCircle: boolean
  readonly nextAction: string
  readonly remindOn: string | null
}

const YES = new Set(['oui', 'yes', 'o', 'y', 'x', '1', 'vrai', 'true'])
const Texts = z.object({
  name: z.string().max(LIMITS.name),
  city: z.string().max(LIMITS.city),
  note: z.string().max(LIMITS.note),
  nextAction: z.string().max(LIMITS.nextAction),
  postcode: z.string().max(10),
  naf: z.string().max(10),
})

/** Reads the cells of one line, or says what is wrong with it. @param today yyyy-mm-dd, for the range of a reminder */
export function readLine({ cells }: CsvLine, today: string): ImportedPlace | ImportProblem {
  const { siret: rawSiret = '', remindOn: rawDay = '', outsideCircle = '' } = cells
  const { name = '', city = '', note = '', nextAction = '', postcode = '', naf = '' } = cells
  const texts = { name, city, note, nextAction, postcode, naf }
  const siret = rawSiret.replace(/\s/g, '')
  if (siret !== '' && !/^\d{14}$/.test(siret)) return 'bad_siret'
  if ((name === '' || city === '') && siret === '') return 'missing_name'
  if (!Texts.safeParse(texts).success) return 'too_long'
  const remindOn = rawDay === '' ? null : isoDay(rawDay)
  if (remindOn !== null && !(Day.safeParse(remindOn).success && isDayInRange(remindOn, today))) return 'bad_day'
  return {
    ...texts,
    siret: siret || null,
    postcode: postcode || null,
    naf: naf || null,
    outsideCircle: YES.has(outsideCircle.toLowerCase()),
    remindOn,
  }
}

/** 15/01/2027, as spreadsheets in France write it, as an ISO date; anything else as it is. */
const isoDay = (text: string) => text.replace(/^(\d{2})\/(\d{2})\/(\d{4})$/, '$3-$2-$1')
