import type { Move } from '../schema'
import type { AskingMove } from '../speak/schema'

const SPOKEN: ReadonlySet<Move['kind']> = new Set(['probe', 'clarify', 'challenge', 'encourage', 'switch-story'])

/**
 * Whether a model may find the words of a move. A safeguard, a summary, a close, a pause, a refusal and what the tutor says
 * about itself always come from our own tables.
 */
export function isSpoken(move: Move): move is AskingMove {
  return SPOKEN.has(move.kind)
}
