import type { CriterionId } from '@/lib/journey/schema'
import type { StationStatus, StoredTurn } from '@/lib/tutor/schema'
import type { TurnEvent, TurnFailure } from './read-turn'

export type ProofNote = { id: string; criterionId: CriterionId; messageId: string; quote: string }
export type ChatMessage = { id: string; role: 'student' | 'tutor'; text: string; isPartial?: boolean }
export type Help = { kind: string; numbers: readonly { number: string; label: string; hours: string; note?: string }[] }

/** Everything the conversation shows. */
export type ChatState = {
  messages: readonly ChatMessage[]
  met: readonly CriterionId[]
  proofs: readonly ProofNote[]
  status: StationStatus
  phase: 'idle' | 'sending' | 'streaming'
  failure: TurnFailure | null
  help: Help | null
  closedNow: boolean
  xpGained: number
}

export type ChatAction =
  | { type: 'send'; turnId: string; text: string; isRetry: boolean }
  | { type: 'event'; turnId: string; event: TurnEvent }
  | { type: 'end'; turnId: string; failure: TurnFailure | null }
  | { type: 'stop'; turnId: string }

const replyId = (turnId: string) => `reply-${turnId}`

/** The conversation after one thing happened. */
export function reduceChat(state: ChatState, action: ChatAction): ChatState {
  switch (action.type) {
    case 'send':
      return {
        ...state,
        // A message sent again is shown already, perhaps with the beginning of a reply, which comes again from its start.
        messages: action.isRetry
          ? state.messages.filter((m) => m.id !== replyId(action.turnId))
          : [...state.messages, { id: action.turnId, role: 'student', text: action.text }],
        phase: 'sending',
        failure: null,
        help: null,
        closedNow: false,
        xpGained: 0,
      }
    case 'event':
      return applyEvent(state, action.turnId, action.event)
    case 'end':
      return {
        ...state,
        phase: 'idle',
        failure: action.failure,
        // A refused message is in the box again: it was never said.
        messages: action.failure?.kind === 'refused' ? state.messages.filter((m) => m.id !== action.turnId) : state.messages,
      }
    case 'stop':
      return {
        ...state,
        phase: 'idle',
        messages: append(state.messages, replyId(action.turnId), '').map((m) =>
          m.id === replyId(action.turnId) ? { ...m, isPartial: true } : m,
        ),
      }
  }
}

function applyEvent(state: ChatState, turnId: string, event: TurnEvent): ChatState {
  switch (event.type) {
    case 'data-turn':
      return { ...state, messages: rename(state.messages, turnId, (event.data as { messageId: string }).messageId) }
    case 'data-safeguard':
      return { ...state, help: event.data as Help }
    case 'data-assessment':
      return { ...state, met: (event.data as { met: CriterionId[] }).met }
    case 'text-delta':
      return { ...state, phase: 'streaming', messages: append(state.messages, replyId(turnId), event.delta ?? '') }
    case 'data-proof':
      return { ...state, proofs: [...state.proofs, event.data as ProofNote] }
    case 'data-station': {
      const { status, closedNow } = event.data as { status: StationStatus; closedNow: boolean }
      return { ...state, status, closedNow }
    }
    case 'data-xp':
      return { ...state, xpGained: (event.data as { gained: number }).gained }
    case 'replay':
      return replay(state, turnId, event.data as StoredTurn)
    default:
      return state
  }
}

/** A stored turn in the place of one whose stream broke off. */
function replay(state: ChatState, turnId: string, turn: StoredTurn): ChatState {
  // The page came with this turn: it was stored between leaving the page and coming back.
  if (state.messages.some((m) => m.id === turn.messageId) && state.messages.some((m) => m.id === turnId)) {
    return { ...state, messages: state.messages.filter((m) => m.id !== turnId), closedNow: turn.closedNow, xpGained: turn.xpGained }
  }
  const messages = rename(state.messages, turnId, turn.messageId).filter((m) => m.id !== replyId(turnId))
  return {
    ...state,
    messages: append(messages, replyId(turnId), turn.reply),
    met: turn.met,
    proofs: [...state.proofs.filter((p) => !turn.proofs.some((q) => q.id === p.id)), ...turn.proofs],
    status: turn.stationStatus,
    closedNow: turn.closedNow,
    xpGained: turn.xpGained,
  }
}

const rename = (messages: readonly ChatMessage[], from: string, to: string) => messages.map((m) => (m.id === from ? { ...m, id: to } : m))

function append(messages: readonly ChatMessage[], id: string, text: string): ChatMessage[] {
  const known = messages.find((m) => m.id === id)
  if (!known) return [...messages, { id, role: 'tutor', text }]
  return messages.map((m) => (m === known ? { ...m, text: m.text + text } : m))
}
