import type { SafeguardKind } from '@/lib/tutor/schema'
import { DISTRESS } from './distress'
import { GROUPS } from './distress-groups'
import { FRAMES } from './distress/frames'
import { type HintReading, readHints } from './distress/hints/read-hints'
import { IDEAS } from './distress/ideas'
import { DULL_THINGS, FALSE_FRIENDS, FICTION, LAUGH, ROUGH_PLACES } from './false-friends'
import { compileFrames, createFinder, type Frame } from './frame'
import { blankOut, compileAll, createSieve, matchesAny, type Pattern } from './pattern'
import { type Reading, readMessage } from './reading'
import { afterSafetyQuestion } from './safety-answer'

/** When a message shows several kinds, the one whose help comes first. */
const ORDER: readonly SafeguardKind[] = ['suicide', 'sexual', 'danger', 'violence', 'harassment']

const patterns = Object.fromEntries(ORDER.map((kind) => [kind, compileAll(DISTRESS[kind], GROUPS)])) as Record<
  SafeguardKind,
  readonly Pattern[]
>
const frames = Object.fromEntries(ORDER.map((kind) => [kind, compileFrames(FRAMES[kind], IDEAS, GROUPS)])) as Record<
  SafeguardKind,
  readonly Frame[]
>
const falseFriends = compileAll(FALSE_FRIENDS, GROUPS, 'spelling')
const words = (list: string) => new Set(list.split('|'))
const fiction = words(FICTION)
const roughPlaces = words(ROUGH_PLACES)
const dullThings = words(DULL_THINGS)

/** « They tell me to kill myself » is harassment: what they say is not what the student wants. */
const TOLD_TO_DIE = compileAll(
  [
    '<others>|<they> ~4 disent|dit|dise|disaient|ecri*|envoi* ~3 de|d|2|que|dois ~2 me|m suicid*|tuer|pendre|buter|jeter',
    '<others>|<they> ~4 disent|dit|dise|disaient|ecri*|envoi* ~4 va|aller|vas|d|de ~1 crever|mourir|suicid*|te|creve',
    '<others>|<they> ~3 <me> ~1 poussent|pousse|incitent|encouragent ~1 a|au ~1 me? suicid*|mourir|suicide',
  ],
  GROUPS,
)
/** The student tells of somebody else who was harassed and whom they helped. */
const HELPED = compileAll(
  ['<je> ~2 ai|avons ~2 aid*|defend*|souten*|accompagn*|parl*|proteg*|consol*|preven*|signal*|denonc*|rassur*|ecout*'],
  GROUPS,
)
const STILL_GOING_ON = /(?:^| )(?:encore|toujours|maintenant il|maintenant elle|tous les jours|se fait|veut|peur)(?: |$)/
/** It was, and it is over. */
const OVER =
  /(?:^| )(?:c est (?:bien )?fini|(?:s est|c est) (?:arrete|calme|regle|resolu)|(?:ils|elles|on) (?:ont|a) arrete|ca va (?:mieux|bien) (?:maintenant|aujourd)|maintenant ca va|a ete regle|plus de probleme|(?:s est|se sont|sont) excuse\w*|j ai surmonte|c est du passe|c etait avant|apres c etait (?:fini|regle|bon))(?: |$)/
const PAST =
  /:(?:ete|etais|etait|etaient|faisais|faisait|faisaient|avait|avaient|ont|harcelait|moquaient|moquait|insultaient|frappait|tapait|\w+aient|\w+ait)(?: |$)/

/**
 * Log-odds above which what was learned from examples is an alarm: by itself, and when a situation is recognised too; and above
 * which it is a reason to show numbers beside the reply, without stopping anything. Measured on 23 November 2026: 4 of 1,000
 * ordinary answers raise an alarm by themselves.
 */
const ALARM_ALONE = 1.6
const ALARM_WITH_SITUATION = 0
const CONCERN = 0.9

/** The learned reading of a message. */
export type Hear = (sounds: string) => HintReading | null

type Found = { readonly kind: SafeguardKind; readonly text: string; readonly before: string }

function* findAll(sounds: string, kind: SafeguardKind, mayMatch: (pattern: Pattern) => boolean): Generator<Found> {
  for (const pattern of patterns[kind].filter(mayMatch)) {
    for (const match of sounds.matchAll(pattern.regex)) {
      const before = sounds.slice(0, match.index).split(' . ').at(-1) ?? ''
      yield { kind, text: match[0], before }
    }
  }
}

/** The situations of a kind that a message describes without any of the words that name them. */
function* findSituations(sounds: string, kind: SafeguardKind, find: ReturnType<typeof createFinder>): Generator<Found> {
  const tokens = sounds.split(' ')
  for (const frame of frames[kind]) {
    const span = find(frame)
    if (span === null) continue
    const before = tokens.slice(0, span.from).join(' ').split(' . ').at(-1) ?? ''
    yield { kind, text: tokens.slice(span.from, span.to + 1).join(' '), before }
  }
}

const wordsOf = (sounds: string) => sounds.split(' ').flatMap((token) => token.split(':')[1] ?? [])

/** Whether what was found is played, read or seen: a word of fiction stands just before it in its sentence. */
function isFiction(found: Found): boolean {
  const near = wordsOf(found.before).slice(-8)
  if (/^\S+:(?:j|je)? ?\S*:?ai |:envie /.test(found.text)) return false
  return near.some((w) => fiction.has(w))
}

/** Whether hits and shouts come from the place: a sport, patients, small children. */
function isRoughPlace(found: Found, reading: Reading): boolean {
  if (found.kind !== 'violence') return false
  const named = /:(?:pere|papa|mere|maman|daron|daronne|parents|oncle|tuteur|patron|chef|frere|mec|maison)(?: |$)/.test(found.text)
  return !named && wordsOf(reading.sounds).some((w) => roughPlaces.has(w))
}

/** Whether it was and is over, or happened to somebody whom the student helped. Never for suicide, sexual violence or danger. */
function isResolved(found: Found, reading: Reading): boolean {
  if (found.kind !== 'harassment' && found.kind !== 'violence') return false
  if (OVER.test(reading.words) && PAST.test(found.text)) return true
  const third = !/(?:^| )\S+:(?:je|j|me|m|moi) /.test(` ${found.text}`)
  return third && matchesAny(HELPED, reading.sounds) && !STILL_GOING_ON.test(reading.words)
}

/** « Ce cours me donne envie de me pendre mdr »: a laugh, and a dull thing to blame. */
function isJoke(found: Found, reading: Reading): boolean {
  if (found.kind !== 'suicide' || !LAUGH.test(reading.plain)) return false
  return wordsOf(reading.sounds).some((w) => dullThings.has(w))
}

/** What a message shows of distress. `concern`: too faint for an alarm, too near for silence. */
export type Distress = { readonly alarm: SafeguardKind | null; readonly concern: SafeguardKind | null }

const alarmOf = (kind: SafeguardKind): Distress => ({ alarm: kind, concern: null })
const NOTHING: Distress = { alarm: null, concern: null }

function recognise(reading: Reading, hear: Hear): Distress {
  const sounds = blankOut(falseFriends, reading.sounds)
  const mayMatch = createSieve(sounds)
  if (matchesAny(TOLD_TO_DIE, sounds, mayMatch)) return alarmOf('harassment')
  const isReal = (found: Found) =>
    !isFiction(found) && !isRoughPlace(found, reading) && !isResolved(found, reading) && !isJoke(found, reading)
  const said = ORDER.find((kind) => [...findAll(sounds, kind, mayMatch)].some(isReal))
  if (said !== undefined) return alarmOf(said)
  const hints = hear(reading.sounds)
  if (hints === null || hints.score <= ALARM_WITH_SITUATION) return NOTHING
  const find = createFinder(sounds, mayMatch)
  const situation = ORDER.find((kind) => [...findSituations(sounds, kind, find)].some(isReal))
  if (situation !== undefined) return alarmOf(situation)
  if (hints.score > ALARM_ALONE) return alarmOf(hints.kind)
  return hints.score > CONCERN ? { alarm: null, concern: hints.kind } : NOTHING
}

/** The kind of distress that a message shows, or null: see `readDistress`. */
export function findDistress(...asked: Parameters<typeof readDistress>): SafeguardKind | null {
  return readDistress(...asked).alarm
}

/**
 * The distress that a message shows. Looks at what was said in any spelling; leaves figures of speech, games,
 * sports and stories that ended well. What is only hinted at is left to weights learned from examples; `hear` puts others in their
 * place, to measure them. Also hears « non » to the tutor's own safety question.
 */
export function readDistress(
  text: string,
  tutorTexts: readonly string[] = [],
  reading: Reading = readMessage(text),
  hear: Hear = (sounds) => readHints(sounds),
): Distress {
  const found = recognise(reading, hear)
  const answered = found.alarm === null ? afterSafetyQuestion(reading, tutorTexts) : null
  return answered === null ? found : alarmOf(answered)
}
