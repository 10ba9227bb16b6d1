import { getStation } from '@/lib/journey/lines'
import type { SchoolLevel } from '@/lib/journey/schema'
import type { SafeguardKind } from '@/lib/tutor/schema'
import { ask } from './ask'
import { close, pause, recap } from './conclude'
import { type Age, DISCLOSURES, OPENINGS } from './phrases/opening'
import { SAFEGUARD, SAFEGUARD_AGAIN, SAFETY_QUESTION } from './phrases/safeguard'
import { pickFresh, rotate, hash } from './pick'
import { questionsAt } from './questions'
import type { OpeningInput, SpeakInput } from './schema'
import { typeset } from './typeset'

const SAFETY_MARK = SAFETY_QUESTION.replace(/ \?$/, '')

/**
 * The tutor's reply for a move of the planner: pure and deterministic, at most 60 words, exactly one question unless the move is
 * a close or a pause (none). It phrases only: it never decides, and never says what the student has not said.
 */
export function speak(input: SpeakInput): string {
  const { move } = input
  switch (move.kind) {
    case 'safeguard':
      return safeguardText(move.which, input.asked)
    case 'recap':
      return recap(input)
    case 'close':
      return close(input)
    case 'pause':
      return pause(input)
    default:
      return ask(move, input)
  }
}

/** Fixed words; the safety question is put once in a conversation, so that nobody is asked it again and again. */
function safeguardText(which: SafeguardKind, asked: readonly string[]): string {
  const alreadyAsked = asked.some((reply) => reply.includes(SAFETY_MARK))
  return alreadyAsked ? typeset(SAFEGUARD_AGAIN[which]) : typeset(`${SAFEGUARD[which]} ${SAFETY_QUESTION}`)
}

const FIXED = [...Object.values(SAFEGUARD), ...Object.values(SAFEGUARD_AGAIN)].map(typeset)

/** Whether a stored reply answered distress, whoever heard it. */
export function isSafeguardReply(reply: string): boolean {
  return FIXED.some((text) => reply.startsWith(text))
}

function ageOf(level: SchoolLevel | null): Age {
  if (level === 'cap' || level === 'bac-pro') return 'pro'
  return level === 'bts' || level === 'but' || level === 'licence' || level === 'master' ? 'higher' : 'young'
}

/** The first line of a dialogue station: what it is about, what the tutor is, and a question on the first criterion. */
export function openingLine({ stationId, level, seed, asked }: OpeningInput): string {
  const opening = OPENINGS[stationId]
  const first = getStation(stationId).criteria[0]
  if (opening === undefined || first === undefined) return typeset(rotate(DISCLOSURES, seed, 0))
  const about = rotate(opening[ageOf(level)] ?? opening.all, seed, hash(stationId) % 7)
  const question = pickFresh([questionsAt(stationId, first, 0, '')], [seed, 'opening', stationId].join('|'), asked)
  return typeset([about, rotate(DISCLOSURES, seed, 0), question].join(' '))
}
