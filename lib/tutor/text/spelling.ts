import { editDistance } from './edit-distance'
import { KNOWN_WORDS } from './known-words'
import { endingOf, verbKeyOf, wordKeyOf } from './phonetics'
import { indexSlips, type Slips, unslip } from './slips'
import { ER_VERBS, FUTURE_STEMS, IMPERFECT_STEMS, OTHER_FORMS } from './verb-forms'

/** Below this many sounds too many words are heard alike. */
const TELLING_SOUNDS = 4
/** Letters that everyday French hardly uses: a word that has one is rather misspelt. */
/** No French word ends so: its « e » was not heard. */
const WITHOUT_LAST_E = /(?:([lmnrst])\1|[bgjkv]|ch|gn|[bcfgpt]l|[bcdfgptv]r)$/
const BY_EAR = /k(?!s?$)|w|(?<=[^ou])j(?=[ei])|(?<=[aeiou])z(?=[aeiou])|[^aeo]y(?![aeiou])|oo/
const ENGLISH =
  /^(?:snake|cake|like|likes|bike|skate|skatepark|fake|remake|pancakes?|cupcakes?|make|take|poker|joker|docker|rocker|hacker|spike|strike|burkes|karaoke|coke|stake|kayaker|tacker|stocker|stocke|stockait|checker|booker|looker|poke|ukulele|week|book|kart|karting|kebab|kayak|ski|skis|kilos?|tiktok|facebook|parking|marketing|wifi|web|twitch|whatsapp|workshop|show|new|kiosque|kermesse|basket|baskets|volley|rugby|hockey|jockey|disney|harry|kevin|karim|mickael|yoga|makeup|monkey|rallye|lyceen|lyceenne|lycee|style|type|systeme|symbole|cycle|gym|gymnase|gymnastique|python|stylo|pyjama|tyran|psycho|physique|analyse|analyser|mystere|sympa|paysage|pays|paysan|bicyclette|cyclisme|cinema|hypermarche|hyper|hygiene|synthese|syndicat|dynamique|rythme|judokas?|k|w|developer|print|system|mode|food|football|foot|zoo|cool|school|igloo|scoop|woofing|wagon|kakis?|kiwis?|kimono|karate|kit|kits|kinder|kine|kinesitherapeute|kinesitherapie|handicapes?|anorak|chewing|sandwich|sandwichs|sandwiches|western|wc|whisky|klaxon|krav|kway|polytechnique|bukavu|dakar|ankara|tokyo)$/

/** Forms that young people hardly write: no guess goes there. */
const RARELY_WRITTEN = /(?:ons|ez|iez|ions|ant|(?:er|ir|[^n]dr|ttr|[tuv]r)(?:ai|as|a|ons|ont|ais|ait|aient))$/

const erStems = new Map<string, string>()
const imperfectStems = new Map<string, string>()
const futureStems = new Map(FUTURE_STEMS.map((stem) => [verbKeyOf(`${stem}ait`), stem]))
const wordsByKey = new Map<string, string[]>()
const wordsByFrame = new Map<string, string[]>()

/** A key without its inner « e »: « smaine », « rndé » lose those first. */
const frameOf = (key: string) => key.replace(/(?<=.)e/g, '')

function index(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key)
  if (words === undefined) map.set(key, [word])
  else if (!words.includes(word)) words.push(word)
}

const erStemsSpelt = new Set(ER_VERBS.map((verb) => verb.slice(0, -2)))
for (const verb of ER_VERBS) if (!erStems.has(verbKeyOf(verb))) erStems.set(verbKeyOf(verb), verb.slice(0, -2))
for (const stem of IMPERFECT_STEMS) if (!imperfectStems.has(verbKeyOf(`${stem}ait`))) imperfectStems.set(verbKeyOf(`${stem}ait`), stem)
for (const word of [...KNOWN_WORDS, ...OTHER_FORMS]) {
  if (!KNOWN_WORDS.has(word) && RARELY_WRITTEN.test(word)) continue
  const key = wordKeyOf(word)
  index(wordsByKey, key, word)
  if (frameOf(key).length >= TELLING_SOUNDS + 1) index(wordsByFrame, frameOf(key), word)
}

/** Whether a folded word is spelt as it should be, as far as the lists know. */
export function isKnown(word: string): boolean {
  if (isListed(word) || isErForm(word)) return true
  return [/[sxe]$/, /es$/, /aux$/].some((mark) => mark.test(word) && isListed(word.replace(mark, mark.source === 'aux$' ? 'al' : '')))
}

const isListed = (word: string) => word.length > 2 && (KNOWN_WORDS.has(word) || OTHER_FORMS.has(word))

/** Whether a folded word is a form of a listed verb in -er, spelt as it should be but for its ending. */
export function isErForm(word: string): boolean {
  const bare = word.replace(ER_ENDING, '')
  if (bare === word) return false
  return [bare, bare.replace(/(?<=g)e$/, ''), bare.replace(/(ll|tt)$/, (m) => m[0]!), bare.replace(/(?<=[ou])i$/, 'y')].some((stem) =>
    erStemsSpelt.has(stem),
  )
}

/** Whether a folded text is the stem of a listed verb in -er, as it is written. */
export const isErStem = (text: string): boolean => erStemsSpelt.has(text)

const ER_ENDING = /(?:er(?:ai|as|a|ons|ez|ont|ais|ait|aient|ions|iez)|aient|ais|ait|ant|ai|ees?|ers?|ez|ent|ons|ions|iez|es?)$/

/** Whether a folded word is listed as something else than a verb form. */
export const isNoun = (word: string): boolean => KNOWN_WORDS.has(word) || KNOWN_WORDS.has(word.replace(/[sx]$/, ''))

/** Whether a folded word is a form of a listed verb. */
export const isVerbForm = (word: string): boolean => OTHER_FORMS.has(word) || isErForm(word)

/** « tablo » is nearer to « tableau » than its letters tell. */
const plain = (word: string) =>
  word
    .replace(/e?au/g, 'o')
    .replace(/qu|ck/g, 'k')
    .replace(/[ae]i(?!l)/g, 'e')
    .replace(/(?<=[tr])h/g, '')
    .replace(/ph/g, 'f')

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const best = candidates.map((other) => ({ other, far: editDistance(plain(word), plain(other)) })).sort((a, b) => a.far - b.far)[0]
  return best !== undefined && best.far <= 1 + word.length / 3 ? best.other : undefined
}

/** « concretemen », « vraiman »: the one way to write that ending. */
const ADVERB_BY_EAR = /(?<=[a-z]{3}[eiau])m[ae]n[ts]?$/

/** « aimeré », « livrerer »: what ought to be, by ear. */
function asConditional(word: string): string | undefined {
  const infinitive = /^([a-z]{2,}er)(?:e|er|ez|et)$/.exec(word)?.[1]
  if (infinitive !== undefined && isErStem(infinitive.slice(0, -2))) return `${infinitive}ais`
  // « pourai », « fodré », « sorais ».
  const key = /r(?:ais?|ait|e|er)$/.test(word) ? verbKeyOf(word) : ''
  const stem = key.length > 2 ? futureStems.get(key) : undefined
  return stem === undefined ? undefined : `${stem}ais`
}

function asVerb(word: string): string | undefined {
  const ending = endingOf(word)
  const key = verbKeyOf(word)
  if (key.length < (BY_EAR.test(word) || ending.length > 1 ? TELLING_SOUNDS - 1 : TELLING_SOUNDS)) return undefined
  const stem = erStems.get(key)
  const written = ending === '' ? 'e' : ending
  if (stem !== undefined && editDistance(word.slice(0, word.length - ending.length), stem) <= 1 + stem.length / 3)
    return stem + (stem.endsWith('g') && /^a/.test(written) ? 'e' : '') + written
  const other = ending === '' || ending === 'ent' || ending === 'es' ? undefined : imperfectStems.get(key)
  return other !== undefined && /^(?:ai|er|ez|et)/.test(ending)
    ? other + (ending.startsWith('ai') && ending !== 'ai' ? ending : 'ais')
    : undefined
}

const known = new Map<string, string>()
const REMEMBERED_AT_MOST = 10_000

/**
 * The spelling of a word that is written by ear, when the lists have exactly one word that sounds so; the word itself otherwise.
 * Folded word in and out; its ending stays as it is, grammar sees to it.
 */
export function respellByEar(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const spelt = workOut(word)
  if (known.size >= REMEMBERED_AT_MOST) known.clear()
  known.set(word, spelt)
  return spelt
}

/** A word that follows « je », « j’ai »: a verb first of all, even without an ending (« jappel », « jdonn »). */
export function respellVerb(word: string): string {
  if (isKnown(word) || ENGLISH.test(word)) return word
  return asConditional(word) ?? asVerb(word) ?? respellByEar(word)
}

let indexed: Slips | undefined
/** Built when the first unknown word comes. */
const slips = () =>
  (indexed ??= indexSlips([...KNOWN_WORDS, ...[...OTHER_FORMS].filter((w) => !RARELY_WRITTEN.test(w))], [...erStemsSpelt]))

const isWritten = (word: string) => isListed(word) || isErForm(word) || (/[^s]s$/.test(word) && isListed(word.slice(0, -1)))

const slipped = new Map<string, string>()

/** The spelling of a whole word that is written by ear, or by fingers that slipped. Folded word in and out. */
export function respell(word: string): string {
  const heard = respellByEar(word)
  if (heard !== word || word.length < 5 || ENGLISH.test(word) || isKnown(word)) return heard
  const before = slipped.get(word)
  if (before !== undefined) return before
  const meant = unslip(word, isWritten, slips()) ?? word
  if (slipped.size >= REMEMBERED_AT_MOST) slipped.clear()
  slipped.set(word, meant)
  return meant
}

/** « ede », « eme » after « j »: a short verb in -er that begins with a vowel, which its sound alone would not tell. */
export function respellShortVerb(word: string): string | undefined {
  const ending = endingOf(word)
  const stem = erStems.get(verbKeyOf(word))
  return ending !== '' && stem !== undefined && /^[aeiou]/.test(stem) && !isKnown(word) ? stem + ending : undefined
}

function workOut(word: string): string {
  if (/^x[pctk][a-z]{3,}$/.test(word)) return workOut(`e${word}`)
  if (word.length < 4 || ENGLISH.test(word) || /\d/.test(word) || isKnown(word)) return word
  const conditional = asConditional(word)
  if (conditional !== undefined) return conditional
  const adverb = word.replace(ADVERB_BY_EAR, 'ment')
  if (adverb !== word) return isKnown(adverb) ? adverb : respellByEar(adverb)
  // « ils se disputen »: the plural, by ear.
  if (/en$/.test(word) && isKnown(`${word}t`)) return `${word}t`
  const key = wordKeyOf(word)
  const enough = BY_EAR.test(word) ? TELLING_SOUNDS - 1 : TELLING_SOUNDS
  const verb = endingOf(word) === '' ? undefined : asVerb(word)
  // « etiket », « buvett »: by ear without the last e.
  const found =
    (key.length >= enough ? nearest(word, wordsByKey.get(key) ?? []) : undefined) ??
    (word.length > 4 && WITHOUT_LAST_E.test(word) ? nearest(word, wordsByKey.get(wordKeyOf(`${word}e`)) ?? []) : undefined)
  if (verb !== undefined && (found === undefined || editDistance(word, verb) <= editDistance(word, found))) return verb
  if (found !== undefined) return found
  const frame = frameOf(key)
  return (frame.length > TELLING_SOUNDS ? nearest(word, wordsByFrame.get(frame) ?? []) : undefined) ?? word
}
