import { fold } from '../text/fold'
import { COMMON_WORDS } from './common-words'
import { GIVEN_NAMES } from './given-names'
import type { Place } from './kinds'
import { isAllCaps, isCapital, isGivenName, mayBeSurname, readNameWords, type Word } from './name-words'
import { CAPITALISED_WORDS, KNOWN_NAMES, PLACE_NOUNS } from './organisations'
import { SURNAMES } from './surnames'

const TITLES = /^(?:m|mr|mrs|ms|mme|mmes|mlle|mlles|mm|monsieur|madame|mademoiselle|messieurs|msieur|mdme|mam|dr)$/
/** Followed by a small word, these are ordinary nouns (« prof de maths »): a name after them has a capital. */
const FUNCTIONS =
  /^(?:prof|profs|professeur|professeure|docteur|docteure|maitre|maitresse|coach|chef|cheffe|capitaine|famille|soeur|pere|abbe|imam|tata|tonton|oncle|tante)$/
const PARTICLES =
  /^(?:de|du|des|da|das|do|dos|di|del|della|la|le|les|van|von|der|den|ben|bin|bint|el|al|ait|ould|abou|saint|st|mac|mc|o|n|d|y)$/
/** Particles that are no French words: they may begin a surname in small letters. */
const FOREIGN_PARTICLES = /^(?:da|das|dos|di|del|della|van|von|el|al|ben|bin|ait|ould)$/
const COMPOUND_FIRST =
  /^(?:jean|marie|anne|pierre|louis|charles|mohamed|mohammed|ahmed|abdel|maria|jose|juan|thi|van|lou|rose|eva|emma|lea)$/
const NAMED = /^(?:appelle|appelles|appelait|appele|nomme|mappelle|jmappelle|sappelle|appel|apl|signe)$/

const gapBefore = (text: string, words: readonly Word[], at: number): string => text.slice(words[at - 1]!.end, words[at]!.start)
const isPlainGap = (gap: string): boolean => /^[ \u00A0\u202F]{1,2}$/.test(gap)
const isTitleGap = (gap: string): boolean => /^\.?[ \u00A0\u202F]{0,2}$/.test(gap)

/** The index after the surname that begins at `at`, or `at` when none does. Small letters allow one word and its particles. */
function surnameEnd(text: string, words: readonly Word[], at: number, afterTitle: boolean): number {
  let next = at
  while (
    next < words.length &&
    PARTICLES.test(words[next]!.folded) &&
    isPlainGap(gapBefore(text, words, next + 1 < words.length ? next + 1 : next))
  )
    next++
  const head = words[next]
  if (head === undefined || (next > at && next - at > 3)) return at
  const small = !isCapital(head.raw)
  if (next > at) {
    const particle = words[at]!
    const sound = isCapital(particle.raw) || !small || FOREIGN_PARTICLES.test(particle.folded)
    // « de La Tour »: a particle with a capital makes a name of any word.
    const noble = !small && words.slice(at, next).some((w) => isCapital(w.raw)) && !CAPITALISED_WORDS.has(head.folded)
    const foreign = FOREIGN_PARTICLES.test(particle.folded) && GIVEN_NAMES.has(head.folded)
    if (!sound || !(noble || foreign || fits(head, afterTitle))) return at
    // « Léa de Lyon », « Karim du Secours Populaire »: a place, not a name.
    if (/^(?:de|du|des|d)$/.test(particle.folded) && !isCapital(particle.raw) && (small || GIVEN_NAMES.has(head.folded))) return at
  } else if (!fits(head, afterTitle)) return at
  next++
  while (!small && next < words.length && next - at < 5 && isPlainGap(gapBefore(text, words, next))) {
    const word = words[next]!
    const linked =
      PARTICLES.test(word.folded) &&
      words[next + 1] !== undefined &&
      isCapital(words[next + 1]!.raw) &&
      !CAPITALISED_WORDS.has(words[next + 1]!.folded)
    if (linked && !/^(?:le|la|les|du|des|y)$/.test(word.folded)) next++
    else if (isCapital(word.raw) && mayBeSurname(word)) next++
    else break
  }
  return next
}

/** After a title even a given name is a surname (« M. Martin », « Mme Rose »). */
function fits(word: Word, afterTitle: boolean): boolean {
  if (!afterTitle) return mayBeSurname(word)
  if (isCapital(word.raw)) return !CAPITALISED_WORDS.has(word.folded) && (SURNAMES.has(word.folded) || !COMMON_WORDS.has(word.folded))
  return (
    word.folded.length > 2 &&
    (SURNAMES.has(word.folded) || GIVEN_NAMES.has(word.folded) || mayBeSurname(word)) &&
    !COMMON_WORDS.has(word.folded)
  )
}

/** Whether the words before a place say that a building or a brand is meant: « lycée Victor Hugo », « rue de Paul Bert ». */
function namesAPlace(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).map((w) => w.folded)
  return (
    PLACE_NOUNS.has(before.at(-1) ?? '') ||
    (PLACE_NOUNS.has(before[0] ?? '') && /^(?:de|du|des|d|municipal|prive|la|saint|pro|professionnel|general)$/.test(before.at(-1) ?? ''))
  )
}

const isKnown = (words: readonly Word[], from: number, to: number): boolean =>
  [2, 3].some((n) =>
    KNOWN_NAMES.has(
      words
        .slice(from, Math.max(from + n, to > from + n ? from + n : 0))
        .map((w) => w.folded)
        .join(' '),
    ),
  )

/** The first index that belongs to the surname after a given name at `at`: a second given name of a compound is passed over. */
function afterGivenNames(words: readonly Word[], at: number, text: string): number {
  const first = words[at]!
  const second = words[at + 1]
  const isCompound =
    second !== undefined &&
    COMPOUND_FIRST.test(first.folded) &&
    isGivenName(second) &&
    isPlainGap(gapBefore(text, words, at + 1)) &&
    !isAllCaps(second.raw)
  const third = words[at + 2]
  const goesOn =
    third !== undefined &&
    isPlainGap(gapBefore(text, words, at + 2)) &&
    isCapital(third.raw) === isCapital(first.raw) &&
    mayBeSurname(third)
  if (isCompound && (goesOn || !SURNAMES.has(second.folded))) return at + 2
  return at + 1
}

function afterTitleName(text: string, words: readonly Word[], at: number): Place | null {
  const { raw, folded } = words[at]!
  const next = words[at + 1]
  if (next === undefined || !isTitleGap(gapBefore(text, words, at + 1))) return null
  const isFunction = FUNCTIONS.test(folded)
  if (!TITLES.test(folded) && !isFunction) return null
  // « M » alone is a title only with its full stop or its capital: « il m appelle ».
  if (folded === 'm' && raw !== 'M' && !gapBefore(text, words, at + 1).startsWith('.')) return null
  if (isFunction && !isCapital(next.raw)) return null
  if (isFunction && isGivenName(next) && /^(?:tata|tonton|oncle|tante|coach|chef|cheffe|capitaine|soeur|pere)$/.test(folded)) return null
  const from =
    isGivenName(next) &&
    !PARTICLES.test(next.folded) &&
    surnameEnd(text, words, at + 2, false) > at + 2 &&
    isPlainGap(gapBefore(text, words, at + 2))
      ? at + 2
      : at + 1
  const to = surnameEnd(text, words, from, true)
  return to > from ? { start: words[from]!.start, end: words[to - 1]!.end } : null
}

function afterGivenName(text: string, words: readonly Word[], at: number): Place | null {
  if (!isGivenName(words[at]!) || namesAPlace(words, at) || isKnown(words, at, at)) return null
  const from = afterGivenNames(words, at, text)
  if (words[from] === undefined || !isPlainGap(gapBefore(text, words, from))) return null
  const small = !isCapital(words[from]!.raw) && !PARTICLES.test(words[from]!.folded)
  // « karim Benali » and « Karim benali » are typed in haste; « Avec léa »: nothing follows.
  if (small && isCapital(words[at]!.raw) && !SURNAMES.has(words[from]!.folded) && !mayBeSurname(words[from]!)) return null
  if (small && readsAsVerb(words[from]!, words[from + 1])) return null
  const to = surnameEnd(text, words, from, false)
  return to > from ? { start: words[from]!.start, end: words[to - 1]!.end } : null
}

/** « jade ponce le bois », « samir tousse tout le temps »: what follows is the object of a verb. */
function readsAsVerb(word: Word, next: Word | undefined): boolean {
  return !SURNAMES.has(word.folded) && /(?:e|is|it)$/.test(word.folded) && next !== undefined && OBJECTS.test(next.folded)
}
const OBJECTS =
  /^(?:le|la|les|un|une|des|du|mes|ses|nos|mon|son|ma|sa|ce|cette|tout|toute|tous|bien|trop|pas|toujours|plus|moins|beaucoup)$/

/** « BENALI Karim », « Dubreuil Kyllian »: the surname first, in capitals or well known. */
function beforeGivenName(text: string, words: readonly Word[], at: number): Place | null {
  const [word, next] = [words[at]!, words[at + 1]]
  if (next === undefined || !isGivenName(next) || !isCapital(next.raw) || !isPlainGap(gapBefore(text, words, at + 1))) return null
  if (!isAllCaps(word.raw) || isAllCaps(next.raw) || !mayBeSurname(word) || GIVEN_NAMES.has(word.folded)) return null
  return { start: word.start, end: word.end }
}

/** An unknown given name: « je m’appelle Zyad Oukacha », « Kyllian Dubois », « mon tuteur Zephyr Lemoine ». */
function afterUnknownName(text: string, words: readonly Word[], at: number): Place | null {
  const [word, next, before] = [words[at]!, words[at + 1], words[at - 1]]
  if (
    next === undefined ||
    !isPlainGap(gapBefore(text, words, at + 1)) ||
    isGivenName(word) ||
    namesAPlace(words, at) ||
    isKnown(words, at, at)
  )
    return null
  if (COMMON_WORDS.has(word.folded) || CAPITALISED_WORDS.has(word.folded) || PLACE_NOUNS.has(word.folded)) return null
  const named = before !== undefined && (NAMED.test(before.folded) || PERSONS.test(before.folded))
  const sure = (named && (NAMED.test(before.folded) || isCapital(word.raw))) || (isCapital(word.raw) && SURNAMES.has(next.folded))
  if (!sure || (isCapital(word.raw) && !isCapital(next.raw) && !PARTICLES.test(next.folded))) return null
  const to = surnameEnd(text, words, at + 1, false)
  return to > at + 1 ? { start: next.start, end: words[to - 1]!.end } : null
}

const PERSONS =
  /^(?:tuteur|tutrice|patron|patronne|responsable|gerant|gerante|directeur|directrice|collegue|ami|amie|pote|copain|copine|cousin|cousine|voisin|voisine|stage|educateur|educatrice|moniteur|monitrice|boss|formateur|formatrice|infirmiere|cpe|proviseur)$/
/** « mon nom de famille c’est X », « nom : X », « la famille X », « chez les X ». */
const SAID =
  /(?<![\p{L}])(?:(?<!pré|pre)nom(?: de famille)? ?(?::|=|c['’]est|est|cest)|chez les|(?:la )?famille|les) (?<name>\p{L}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)/dgiu

function saidNames(text: string): Place[] {
  return [...text.matchAll(SAID)].flatMap((m) => {
    const range = m.indices?.groups?.name
    const words = readNameWords(m.groups?.name ?? '')
    const first = words[0]
    if (range === undefined || first === undefined) return []
    const loose = /^(?:les|chez|la|famille)/i.test(m[0])
    const fitsHere = loose
      ? isCapital(first.raw) && !COMMON_WORDS.has(first.folded.replace(/s$/, '')) && SURNAMES.has(first.folded)
      : mayBeSurname(first) || (isGivenName(first) && SURNAMES.has(first.folded))
    const from = !loose && isGivenName(first) && words[1] !== undefined ? words[1].start : 0
    const second = words[1] !== undefined && isCapital(words[1].raw) ? words[1].end : first.end
    return fitsHere || from > 0 ? [{ start: range[0] + from, end: range[0] + Math.max(second, from > 0 ? words[1]!.end : 0) }] : []
  })
}

/** Surnames: after a title, after a given name, before one in capitals, or said to be one. A given name alone stays. */
export function detectName(text: string): Place[] {
  const words = readNameWords(text)
  const found = words.flatMap((_, at) => {
    const place =
      afterTitleName(text, words, at) ??
      afterGivenName(text, words, at) ??
      beforeGivenName(text, words, at) ??
      afterUnknownName(text, words, at)
    return place === null ? [] : [place]
  })
  return [...found, ...saidNames(text)]
}

/** Every other place at which a surname that was found stands: « Benali » after « Karim Benali ». Ordinary words need their capital. */
export function detectAgain(text: string, surnames: ReadonlySet<string>): Place[] {
  return readNameWords(text).filter(
    (w) => surnames.has(fold(w.raw)) && w.folded.length > 2 && (isCapital(w.raw) || !COMMON_WORDS.has(w.folded)),
  )
}
