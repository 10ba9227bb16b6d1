import type { StationId } from '@/lib/journey/schema'
import type { Signals, TutorAction } from '@/lib/tutor/schema'
import { asksForWork } from './ask-to-do'
import { readEngagement } from './engagement'
import { looksInjected } from './injection'
import { readLanguage } from './language'
import { readOffTopic } from './off-topic'
import { looksPasted } from './pasted'
import { readAction } from './read-action'
import { readMessage } from './reading'
import { readDistress } from './safeguard'

export type GuardInput = {
  text: string
  /** A way out chosen by button; it wins over what the text says. */
  action?: TutorAction
  stationId: StationId
  tutorTexts: readonly string[]
  previousStudentTexts: readonly string[]
}

/**
 * What must be known of a message before anybody assesses it. Pure, below a few milliseconds, without any model. Distress is looked
 * for first and in every spelling; when it is there nothing else in the message matters, so the other signals stay neutral.
 */
export function guard({ text, action, tutorTexts, previousStudentTexts }: GuardInput): Signals {
  const reading = readMessage(text)
  const { alarm: safeguard, concern } = readDistress(text, tutorTexts, reading)
  const neutral = { injection: false, asksToDoWork: false, disengaged: 0, offTopic: null, language: 'fr', pasted: false } as const
  if (safeguard !== null) return { ...neutral, safeguard, concern, action: action ?? null }
  const chosen = action ?? readAction(reading)
  const injection = looksInjected(text, reading)
  const engagement = readEngagement(reading)
  const tiring =
    engagement === 1 && readEngagement(readMessage(previousStudentTexts.at(-1) ?? 'rien')) === 2 && previousStudentTexts.length > 0
  return {
    safeguard,
    concern,
    injection,
    asksToDoWork: !injection && asksForWork(reading),
    action: chosen,
    disengaged: chosen === null ? (tiring ? 2 : engagement) : engagement,
    offTopic: injection ? null : readOffTopic(reading),
    language: readLanguage(reading),
    pasted: looksPasted(reading),
  }
}
