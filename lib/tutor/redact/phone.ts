import { type Place, placesOf } from './kinds'

const GAP = String.raw`[ .\-–_\u00A0\u202F]{0,3}`
/** Ten digits from 0, in any grouping; « O6 » with a letter; 33 in place of the 0. */
const FRENCH = new RegExp(
  String.raw`(?<![\d+])(?:(?:(?:\+|00)${GAP}33${GAP}(?:\(0\)${GAP})?|0)[1-9]|[oO][67]|0 [67])(?:${GAP}\d){8}(?!\d)`,
  'g',
)
const SLASHED = /(?<!\d)0[1-9](?:\/\d{2}){4}(?![\d/])/g
const FOREIGN = new RegExp(String.raw`(?<![\d+])(?:\+|00)${GAP}(?!33)[1-9]\d{0,2}(?:${GAP}\(?\d\)?){6,12}(?!\d)`, 'g')
const WITHOUT_ZERO = new RegExp(String.raw`(?<!\d)[67](?:${GAP}\d{2}){4}(?!\d)`, 'g')
const SAYS_PHONE = /\b(?:num(?:éro|ero)?|t[ée]l(?:[ée]phone)?|portable|phone|appelle|whatsapp|joindre|texto|sms)\b[^.!?\n]{0,25}$/iu
/** « le 01 09 2024 12 h »: a day, a month and a whole year. */
const DATE = /^0\d[ ./-](?:0\d|1[0-2])[ ./-](?:19|20)\d\d(?!\d)/

const UNIT = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf'
const TENS = 'dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|quatre[ -]vingts?|nonante'
const NUMBER = String.raw`(?:z[ée]ro|${TENS}|${UNIT}|et(?= (?:un|onze))|\d{2})`
/** « zéro six douze trente-quatre … » */
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:z[ée]ro[ ,-]{1,2}(?:six|sept|[1-79]|${UNIT})|0[67])(?:[ ,-]{1,2}${NUMBER}(?![\p{L}\d])){4,14}`,
  'giu',
)

/** Phone numbers as people in France write them, and foreign ones that begin with + or 00. Never dates, prices or scores. */
export function detectPhone(text: string): Place[] {
  const french = placesOf(text, FRENCH).filter((p) => !DATE.test(text.slice(p.start, p.end + 4)))
  const short = placesOf(text, WITHOUT_ZERO).filter((p) => SAYS_PHONE.test(text.slice(Math.max(0, p.start - 45), p.start)))
  return [...french, ...placesOf(text, SLASHED), ...placesOf(text, FOREIGN), ...short, ...placesOf(text, SPELLED)]
}
