import { conceptNumber, conceptsOf } from './lookup'

/** How many weights there are: every feature falls into one of these. A power of two. */
export const BUCKETS = 1 << 16
/** The kinds are told apart by fewer weights: features share them. A power of two. */
export const TOPIC_BUCKETS = 1 << 12

const words = (list: string) => new Set(list.split(' '))
/** Words that say little by themselves; pairs of words reach over them. */
const FAINT = words(
  'de du des le la les l un une d ce c et est a au aux en y que qu qui ca se s son sa ses dans pour par sur avec ai as il',
)
const NEGATIONS = words('pas plus plu pa jamais rien sans aucun aucune ni')
const AUXILIARIES = words('ai as a ont est suis sont avait ete fait faire avais')
const MINE = words('m mon ma mes')
const TO_ME = words('me moi jme')

const NEGATED_WITHIN_WORDS = 3
const PAIR_WITHIN_WORDS = 7
const ACTOR_WITHIN_WORDS = 4
const SKIPS = 3
const LONG_WORD = 6

/** Who may do something: pronouns have numbers of their own, beyond those of the concepts. */
const PRONOUNS: ReadonlyMap<string, number> = new Map(
  ['il|lui', 'elle', 'ils|elles|y', 'on', 'je|j|jme', 'qui', 'ca|sa|it'].flatMap((group, at) =>
    group.split('|').map((word) => [word, 1000 + at] as const),
  ),
)
const ACTORS: ReadonlySet<number> = new Set(
  'fatherly motherly parents sibling partner friend boss mentor worker stranger peers small nobody'.split(' ').map(conceptNumber),
)

/** Kinds of features, so that the same numbers under two kinds do not meet. */
const TAG = {
  word: 1,
  root: 2,
  bigram: 3,
  skip: 4,
  piece: 5,
  concept: 6,
  negated: 7,
  pair: 8,
  wordThenConcept: 9,
  conceptThenWord: 10,
  deed: 11,
  deedWhat: 12,
  deedAny: 13,
  firstActor: 14,
  done: 15,
  doneWhat: 16,
} as const
type Tag = (typeof TAG)[keyof typeof TAG]

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function bucketOf(tag: Tag, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(tag, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35)
  hash ^= hash >>> 16
  return (Math.imul(hash, 0x27d4eb2f) >>> 15) & (BUCKETS - 1)
}

type Token = {
  readonly word: string
  /** Hash of the word by its sound. */
  readonly sound: number
  readonly concepts: readonly number[]
  readonly actor: number
}
const STOP: Token = { word: '.', sound: 1, concepts: [], actor: 0 }

function readToken(token: string): Token {
  const [sound, word] = token.split(':')
  if (sound === undefined || word === undefined) return STOP
  const concepts = conceptsOf(word)
  return { word, sound: hashText(sound), concepts, actor: PRONOUNS.get(word) ?? concepts.find((id) => ACTORS.has(id)) ?? 0 }
}

type Add = (tag: Tag, first: number, second?: number) => void

function addWords(tokens: readonly Token[], at: number, add: Add): void {
  const { word, sound } = tokens[at]!
  add(TAG.word, sound)
  if (word.length >= LONG_WORD) add(TAG.root, hashText(word.slice(0, LONG_WORD - 1)))
  add(TAG.bigram, tokens[at - 1]?.sound ?? 2, sound)
  const padded = `<${word}>`
  for (const size of [4, 5]) for (let i = 0; i + size <= padded.length; i++) add(TAG.piece, hashText(padded.slice(i, i + size)))
  if (FAINT.has(word)) return
  for (let back = at - 1, seen = 0; back >= 0 && seen < SKIPS && tokens[back] !== STOP; back--) {
    if (FAINT.has(tokens[back]!.word)) continue
    seen++
    add(TAG.skip, tokens[back]!.sound, sound)
  }
}

function addConcepts(tokens: readonly Token[], at: number, add: Add): void {
  const before = tokens.slice(Math.max(0, at - NEGATED_WITHIN_WORDS), at)
  const negated = before.some(({ word }) => NEGATIONS.has(word))
  const near = tokens.slice(Math.max(0, at - PAIR_WITHIN_WORDS), at).flatMap(({ concepts }) => concepts)
  for (const id of tokens[at]!.concepts) {
    add(TAG.concept, id)
    if (negated) add(TAG.negated, id)
    for (const other of near) if (other !== id) add(TAG.pair, Math.min(id, other), Math.max(id, other))
    if (at > 0) add(TAG.wordThenConcept, tokens[at - 1]!.sound, id)
    if (at + 1 < tokens.length) add(TAG.conceptThenWord, id, tokens[at + 1]!.sound)
  }
}

/** Who does what to the student: the nearest actor before « me » or « my », and what follows. */
function addDeeds(tokens: readonly Token[], at: number, add: Add): void {
  const { word } = tokens[at]!
  const object = MINE.has(word) ? 1 : TO_ME.has(word) ? 2 : 0
  if (object === 0) return
  let actor = 0
  for (let back = at - 1; back >= Math.max(0, at - ACTOR_WITHIN_WORDS) && actor === 0 && tokens[back] !== STOP; back--) {
    actor = tokens[back]!.actor
  }
  add(TAG.deed, actor, object)
  let next = at + 1
  while (next < tokens.length && AUXILIARIES.has(tokens[next]!.word)) next++
  for (const what of tokens.slice(next, next + 2).flatMap(({ concepts }) => concepts)) {
    add(TAG.deedWhat, actor * 4 + object, what)
    add(TAG.deedAny, object, what)
  }
}

/** What the student has done: « j’ai … ». */
function addDone(tokens: readonly Token[], at: number, add: Add): void {
  const { word } = tokens[at]!
  if (word !== 'jai' && !(word === 'ai' && tokens[at - 1]?.word === 'j')) return
  add(TAG.done, 0)
  tokens[at + 1]?.concepts.forEach((id) => add(TAG.doneWhat, id))
}

/** The features that tell what a text is about, whether it is a worry or not. */
const TOPICAL: ReadonlySet<Tag> = new Set<Tag>([TAG.word, TAG.root, TAG.concept, TAG.deedWhat, TAG.deedAny])

export type Features = { readonly all: readonly number[]; readonly topical: readonly number[] }

/**
 * What the learned reading sees in the tokens (`sound:word`, « . » between sentences) of a sentence or a message: words by sound and
 * by pieces, words and concepts near one another, who does what to whom. Each feature is the number of its weight, once.
 */
export function hintFeatures(sounds: readonly string[]): Features {
  const tokens = sounds.map(readToken)
  const found = new Set<number>()
  const topical = new Set<number>()
  const add: Add = (tag, first, second = 0) => {
    const bucket = bucketOf(tag, first, second)
    found.add(bucket)
    if (TOPICAL.has(tag)) topical.add(bucket & (TOPIC_BUCKETS - 1))
  }
  tokens.forEach((token, at) => {
    if (token === STOP) return
    addWords(tokens, at, add)
    addConcepts(tokens, at, add)
    addDeeds(tokens, at, add)
    addDone(tokens, at, add)
  })
  add(TAG.firstActor, tokens.find(({ actor }) => actor !== 0)?.actor ?? 0)
  return { all: [...found], topical: [...topical] }
}
