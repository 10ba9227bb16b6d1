import type { CriterionId } from '@/lib/journey/schema'
import type { Engine, EngineBecause, StationStatus, StoredTurn } from '@/lib/tutor/schema'
import type { TurnEvent, TurnFailure } from './read-turn'

export type ProofNote = { id: string; criterionId: CriterionId; messageId: string; quote: string }
export type ChatMessage = { id: string; role: 'student' | 'tutor'; text: string; isPartial?: boolean; engine?: Engine }
/** Numbers to call; `isQuiet` when they stand beside an ordinary reply. */
export type Help = { isQuiet?: boolean; kind: string; numbers: readonly { number: string; label: string; hours: string; note?: string }[] }

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
  /** Why the rules answered last although a model is there. */
  engineBecause: EngineBecause | null
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
    case 'data-support':
      return { ...state, help: { ...(event.data as Help), isQuiet: true } }
    case 'data-assessment':
      return { ...state, met: (event.data as { met: CriterionId[] }).met }
    case 'text-delta':
      return { ...state, phase: 'streaming', messages: append(state.messages, replyId(turnId), event.delta ?? '') }
    // What was said so far does not stand; other words follow.
    case 'reset-step':
      return { ...state, messages: mark(state.messages, turnId, { text: '' }) }
    case 'data-engine': {
      const { engine, because, stopped } = event.data as { engine: Engine; because: EngineBecause | null; stopped: boolean }
      return { ...state, engineBecause: because, messages: mark(state.messages, turnId, { engine, isPartial: stopped }) }
    }
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
    messages: mark(append(messages, replyId(turnId), turn.reply), turnId, { engine: turn.engine, isPartial: turn.stopped ?? false }),
    engineBecause: turn.engineBecause ?? null,
    met: turn.met,
    proofs: [...state.proofs.filter((p) => !turn.proofs.some((q) => q.id === p.id)), ...turn.proofs],
    status: turn.stationStatus,
    closedNow: turn.closedNow,
    xpGained: turn.xpGained,
  }
}

const mark = (messages: readonly ChatMessage[], turnId: string, change: Partial<ChatMessage>) =>
  messages.map((m) => (m.id === replyId(turnId) ? { ...m, ...change } : m))

const rename = (messages: readonly ChatMessage[], from: string, to: string) => messages.map((m) => (m.id === from ? { ...m, id: to } : m))

function append(messages: readonly ChatMessage[], id: string, text: string): ChatMessage[] {
  const known = messages.find((m) => m.id === id)
  if (!known) return [...messages, { id, role: 'tutor', text }]
  return messages.map((m) => (m === known ? { ...m, text: m.text + text } : m))
}
