import { fold } from '@/lib/tutor/text/fold'
import { soundOf, soundOfBeginning } from './sound'

/** Named groups of words for patterns: `<name>` stands for all of them. */
export type WordGroups = Readonly<Record<string, string>>

/** One place in a pattern: words to look tokens up by. */
export type Slot = { readonly item: string }
/** A compiled pattern: the expression, and the words without which it need not be tried. */
export type Pattern = { readonly regex: RegExp; readonly needs: readonly Slot[] }

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Keys this short are shared by too many words (« eux », « et », « ai »): such words are taken as they are written. */
const TELLING_KEY_LENGTH = 3

/** Whether a whole word of a pattern is compared by its spelling alone. */
const isExact = (word: string) => word.startsWith('=') || soundOf(fold(word)).length < TELLING_KEY_LENGTH

const spellingOf = (word: string) => fold(word.replace(/^=/, ''))

/** One word of a pattern: by sound; `word*` any ending; `=word` this spelling only, `=word*` any ending of this spelling. */
function wordSource(word: string): string {
  if (word.startsWith('=') && word.endsWith('*')) return `[^ :]+:${escape(fold(word.slice(1, -1)))}[^ ]*`
  if (word.endsWith('*')) return beginningSource(word)
  return isExact(word) ? `[^ :]+:${escape(spellingOf(word))}` : `${escape(soundOf(fold(word)))}:[^ ]+`
}

function beginningSource(word: string): string {
  const beginning = fold(word.slice(0, -1))
  return `(?:[^ :]+:${escape(beginning)}|${escape(soundOfBeginning(beginning))})[^ ]*`
}

const slots = new Map<string, Slot>()
/** Which slots a token fills, by its sound, by its spelling, and by how either begins (kept under their first two letters). */
const bySound = new Map<string, Slot[]>()
const bySpelling = new Map<string, Slot[]>()
const byStart = new Map<string, { readonly slot: Slot; readonly spelling: string; readonly sound: string | null }[]>()

function addTo<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const values = index.get(key)
  if (values) values.push(value)
  else index.set(key, [value])
}

function indexWord(slot: Slot, word: string): void {
  if (!word.endsWith('*')) return isExact(word) ? addTo(bySpelling, spellingOf(word), slot) : addTo(bySound, soundOf(fold(word)), slot)
  const spelling = spellingOf(word.slice(0, -1))
  const sound = word.startsWith('=') ? null : soundOfBeginning(spelling)
  const keys = new Set([spelling.slice(0, 2), ...(sound === null ? [] : [sound.slice(0, 2)])])
  for (const key of keys) addTo(byStart, key, { slot, spelling, sound })
}

/** The slot of an item (`a|b*|=c`): the same item has the same slot. */
export function slotOf(item: string): Slot {
  const known = slots.get(item)
  if (known) return known
  const slot = { item }
  item.split('|').forEach((word) => indexWord(slot, word))
  slots.set(item, slot)
  return slot
}

function* slotsFilledBy(token: string): Generator<Slot> {
  const [sound, word] = token.split(':')
  if (sound === undefined || word === undefined) return
  yield* bySound.get(sound) ?? []
  yield* bySpelling.get(word) ?? []
  for (const start of byStart.get(word.slice(0, 2)) ?? []) if (word.startsWith(start.spelling)) yield start.slot
  for (const start of byStart.get(sound.slice(0, 2)) ?? []) if (start.sound !== null && sound.startsWith(start.sound)) yield start.slot
}

/** For each slot that a token of the text fills, the positions of those tokens. */
export function locateSlots(tokens: readonly string[]): ReadonlyMap<Slot, readonly number[]> {
  const positions = new Map<Slot, number[]>()
  tokens.forEach((token, at) => {
    for (const slot of new Set(slotsFilledBy(token))) addTo(positions, slot, at)
  })
  return positions
}

function itemSource(item: string): string {
  if (item === '.') return '\\. '
  if (item === '^') return '(?<=^ |\\. )'
  if (/^~\d$/.test(item)) return `(?:[^ .]+ ){0,${item.slice(1)}}`
  const forbidden = item.startsWith('!')
  const optional = item.endsWith('?')
  const words = item.slice(forbidden ? 1 : 0, optional ? -1 : undefined).split('|')
  const source = words.map((word) => (word === '.' ? '\\.' : wordSource(word))).join('|')
  if (forbidden) return `(?!(?:${source}) )`
  return `(?:(?:${source}) )${optional ? '?' : ''}`
}

/** Whether a message without any of the words of this item cannot match. */
const isNeeded = (item: string) => !/^[~!^]|\?$/.test(item) && !item.split('|').includes('.')

/** The same item with every word taken as it is written. */
function spellOut(item: string): string {
  if (/^(?:~\d|[.^])$/.test(item)) return item
  const [, forbidden, words, optional] = /^(!?)(.*?)(\??)$/.exec(item)!
  return `${forbidden}${words!
    .split('|')
    .map((w) => (w === '.' || w.startsWith('=') ? w : `=${w}`))
    .join('|')}${optional}`
}

/** Puts the words of each named group in the place of its name. Throws on a name that no group bears. */
export function openGroups(pattern: string, groups: WordGroups): string {
  return pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const words = groups[name]
    if (words === undefined) throw new Error(`unknown word group <${name}>`)
    return words
  })
}

/**
 * Compiles a pattern over `Reading.sounds`. Items are parted by spaces: `a|b` one of these words, by sound · `word*` any ending ·
 * `=word` exact spelling · `~3` up to three words of the same sentence · `!a|b` not one of these next · `a?` perhaps · `.` end of
 * sentence · `^` beginning of sentence · `<name>` a group of words. With `reads` « spelling » every word is taken as written.
 */
function compilePattern(pattern: string, groups: WordGroups = {}, reads: 'sound' | 'spelling' = 'sound'): Pattern {
  const items = openGroups(pattern, groups)
    .trim()
    .split(/\s+/)
    .map((item) => (reads === 'spelling' ? spellOut(item) : item))
  return { regex: new RegExp(`(?<= )${items.map(itemSource).join('')}`, 'g'), needs: items.filter(isNeeded).map(slotOf) }
}

/** Several patterns, compiled once. */
export function compileAll(
  patterns: readonly string[],
  groups: WordGroups = {},
  reads: 'sound' | 'spelling' = 'sound',
): readonly Pattern[] {
  return patterns.map((p) => compilePattern(p, groups, reads))
}

/** Tells which patterns are worth trying on a text: those all of whose words stand in it. */
export function createSieve(sounds: string): (pattern: Pattern) => boolean {
  const present = locateSlots([...new Set(sounds.split(' '))])
  return (pattern) => pattern.needs.every((slot) => present.has(slot))
}

/** Whether one of the patterns is found. */
export function matchesAny(patterns: readonly Pattern[], sounds: string, mayMatch = createSieve(sounds)): boolean {
  return patterns.some((p) => mayMatch(p) && sounds.search(p.regex) !== -1)
}

/** The text with every match replaced by as many blank words, so that nothing else is found in it. */
export function blankOut(patterns: readonly Pattern[], sounds: string): string {
  const mayMatch = createSieve(sounds)
  return patterns.filter(mayMatch).reduce((text, { regex }) => text.replace(regex, (found) => found.replace(/[^ .]+/g, '_:_')), sounds)
}
