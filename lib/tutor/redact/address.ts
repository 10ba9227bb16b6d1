import { fold } from '../text/fold'
import { COMMON_WORDS } from './common-words'
import { type Place, placesOf } from './kinds'

const SPACE = String.raw`[ \u00A0\u202F]`
const NUMBER = String.raw`(?<![\p{L}\d€])(?:\d{1,4}(?:${SPACE}?(?:bis|ter|quater)(?![\p{L}])|${SPACE}?[a-dA-D](?![\p{L}\d'’]))?)(?:${SPACE}?,)?${SPACE}`
/** Words that name a street and hardly anything else. */
const STREET = String.raw`(?:rue|r\.|avenue|av\.?|ave\.?|boulevard|boul\.?|bd\.?|blvd\.?|all[ée]es?|impasse|imp\.|square|quai|faubourg|fbg|ruelle|sentier|r[ée]sidence|lotissement|hameau|esplanade|venelle|rond-point|chauss[ée]e)`
/** Words with another sense (« 3 cours de maths », « la 2 place »): only before a proper name, or before « du », « des », « de la ». */
const UNSURE = String.raw`(?:[Cc]ours|[Pp]lace|[Pp]l\.?|[Cc]hemin|[Cc]h\.|[Rr]oute|[Rr]te\.?|[Pp]assage|[Vv]illa|[Cc]it[ée]|[Mm]ont[ée]e|[Cc][ôo]te|[Vv]oie|[Cc]los|[Dd]omaine|[Pp]romenade|[Mm]ail|[Pp]arvis|[Tt]raverse)`
const UNSURE_BUT_SINGULAR = String.raw`(?:[Pp]lace|[Cc]hemin|[Rr]oute|[Pp]assage|[Mm]ont[ée]e|[Pp]romenade|[Tt]raverse|[Pp]arvis)`
const LINK = String.raw`(?:de${SPACE}la${SPACE}|de${SPACE}l['’]|des${SPACE}|du${SPACE}|de${SPACE}|d['’]|la${SPACE}|le${SPACE}|les${SPACE}|l['’])`
const WORD = String.raw`\p{L}[\p{L}\p{M}'’-]*`
const PROPER = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
const NAME = String.raw`${LINK}?${WORD}(?:${SPACE}(?:${LINK})?${WORD}){0,5}`
const NUMBERED_STREET = new RegExp(String.raw`${NUMBER}${STREET}${SPACE}${NAME}`, 'giu')
const NUMBERED_PROPER = new RegExp(String.raw`${NUMBER}${UNSURE}${SPACE}${LINK}?(?=\p{Lu})${NAME}`, 'gu')
const NUMBERED_SINGULAR = new RegExp(String.raw`${NUMBER}${UNSURE_BUT_SINGULAR}${SPACE}(?=du${SPACE}|des${SPACE}|de${SPACE}l)${NAME}`, 'gu')
const MONTH = 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre'
/** « 12 rue du 8 mai 1945 », « 14 Grande Rue ». */
const DATED_STREET = new RegExp(
  String.raw`${NUMBER}(?:${STREET}|place)${SPACE}(?:du${SPACE})?\d{1,2}(?:er)?${SPACE}(?:${MONTH})(?:${SPACE}\d{4})?|${NUMBER}grande?[ -]rue(?!\p{L})`,
  'giu',
)
const LIVES_IN = new RegExp(
  String.raw`(?<=(?<![\p{L}])(?:j['’]? ?habite|jhabite|mon adresse (?:c['’]est|:|est))${SPACE}(?:[àa]${SPACE}|au${SPACE}|dans${SPACE}la${SPACE})?)${STREET}${SPACE}${NAME}`,
  'giu',
)
const BUILDING = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[Bb][âa]t(?:iment|\.)?|[Ee]sc(?:alier|\.)|[Hh]all|[Ee]ntr[ée]e|[Tt]our)${SPACE}(?:[A-Hb-h]|\d{1,3})(?![\p{L}\d'’])|(?<![\p{L}\d])(?:[Aa]ppt?\.?|[Aa]pt\.?|[Aa]ppartement|[Pp]orte|[Dd]igicode)${SPACE}(?:n°${SPACE}?)?(?:\d{1,4}[A-Z]?|[A-D]\d{1,3})(?![\p{L}\d'’])`,
  'gu',
)
/** These need no address beside them; a hall or a gate does. */
const OWN_BUILDING = /^(?:b[âa]t|app|apt|digicode|esc)/i
const TOWN = String.raw`(?:\p{Lu}[\p{L}\p{M}'’]*(?:[ -](?:\p{Lu}[\p{L}\p{M}'’]*|en|sur|sous|les|l[èe]s|le|la|de|du|des|d['’]\p{L}+)(?=[ -]\p{L}|$|\P{L})){0,4})`
const POSTCODE = String.raw`(?<![\d€.,])(?:0[1-9]|[1-8]\d|9[0-8])\d{3}`
const CODE_AND_TOWN = new RegExp(String.raw`${POSTCODE}${SPACE}${TOWN}`, 'gu')
const CODE_AND_SMALL_TOWN = new RegExp(
  String.raw`${POSTCODE}${SPACE}(?:(?:saint|sainte|st|ste|la|le|les|aulnay|bourg|mont|ville|la)[ -]\p{L}+(?:[ -](?:en|sur|sous|les|le|la)[ -]\p{L}+)?)`,
  'gu',
)
const LONE_CODE = new RegExp(
  String.raw`(?<=(?:code${SPACE}postal(?:${SPACE}(?:c['’]est|est|:))?|habite${SPACE}(?:dans${SPACE}le|le|au|[àa])|\p{Lu}[\p{L}-]+${SPACE}?[,(]?)${SPACE}?)${POSTCODE}(?!\d)(?=\s*(?:[).,;!?]|$|\n))`,
  'gu',
)
/** A proper name may hold « de », « la » or « et » in the middle; in small letters it ends at the first ordinary word. */
const INNER = /^(?:de|du|des|la|le|les|l|d|et|en|sur|saint|sainte|st|ste|general|docteur|marechal|president|capitaine|abbe)$/

/** Cuts a street's name off where the sentence goes on: « 12 rue des lilas et je prends le bus ». */
function cutName(match: string): string {
  const head = new RegExp(String.raw`^(?:${NUMBER})?(?:${STREET}|${UNSURE})${SPACE}(?:${LINK})?`, 'iu').exec(match)?.[0] ?? ''
  const words = [...match.slice(head.length).matchAll(new RegExp(`${PROPER}|${WORD}`, 'gu'))]
  let end = 0
  for (const [i, word] of words.entries()) {
    const isProper = /^\p{Lu}/u.test(word[0])
    const folded = fold(word[0]).replace(/^[ld]'/, '')
    const before = words[i - 1]
    const joins = INNER.test(folded)
    if (i > 0 && !isProper && !joins && (COMMON_WORDS.has(folded) || folded === 'a')) break
    if (i > 0 && !isProper && /^(?:et|en|a)$/.test(folded) && !/^\p{Lu}/u.test(words[i + 1]?.[0] ?? '')) break
    if (i > 0 && isProper && before !== undefined && COMMON_WORDS.has(folded) && /^(?:je|il|elle|on|et|mais|puis|apres|avec)$/.test(folded))
      break
    if (!joins || isProper) end = word.index + word[0].length
  }
  return match.slice(0, head.length + end)
}

function streets(text: string): Place[] {
  return [
    ...placesOf(text, NUMBERED_STREET),
    ...placesOf(text, NUMBERED_PROPER),
    ...placesOf(text, NUMBERED_SINGULAR),
    ...placesOf(text, LIVES_IN),
  ].map(({ start, end }) => ({
    start,
    end: start + cutName(text.slice(start, end)).length,
  }))
}

/** After a street, a postcode brings its town along, in small letters too. */
const CODE_AFTER = new RegExp(String.raw`^[\s,–-]{1,3}${POSTCODE}(?!\d)(?:${SPACE}\p{L}[\p{L}\p{M}'’-]*)?`, 'u')
const BETWEEN = /^[\s,;:–-]*(?:[àa]\s|au\s)?$/iu

/** Postal addresses, whole or in parts: street with its number, building, postcode and town. A town alone stays. */
export function detectAddress(text: string): Place[] {
  const buildings = placesOf(text, BUILDING)
  const sure = [
    ...streets(text),
    ...placesOf(text, DATED_STREET),
    ...buildings.filter((p) => OWN_BUILDING.test(text.slice(p.start, p.end))),
    ...placesOf(text, CODE_AND_TOWN),
    ...placesOf(text, CODE_AND_SMALL_TOWN),
    ...placesOf(text, LONE_CODE),
  ]
  const near = buildings.filter((p) => sure.some((s) => BETWEEN.test(text.slice(Math.min(s.end, p.end), Math.max(s.start, p.start)))))
  return joinParts(text, [...sure, ...near]).map(({ start, end }) => {
    const rest = CODE_AFTER.exec(text.slice(end, end + 60))
    return { start, end: end + (rest?.[0].length ?? 0) }
  })
}

/** Parts with nothing but commas between them are one address. */
function joinParts(text: string, parts: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const part of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last !== undefined && (part.start <= last.end || BETWEEN.test(text.slice(last.end, part.start)))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    } else joined.push(part)
  }
  return joined
}
