import { rotate } from '../speak/pick'
import { MEMORY_OFFER, MEMORY_REFLECT, MEMORY_SAME_STORY } from '../speak/phrases/memory'
import { fill } from '../speak/typeset'
import type { Reminder } from './schema'

const PHRASES = { reflect: MEMORY_REFLECT, offer: MEMORY_OFFER, 'same-story': MEMORY_SAME_STORY } as const
export type MemoryMove = keyof typeof PHRASES

/** An age in days as one says it: « hier », « il y a 12 jours », « il y a 3 mois »; null for today. */
export function sayAge(daysAgo: number): string | null {
  if (daysAgo < 1) return null
  if (daysAgo === 1) return 'hier'
  if (daysAgo < 45) return `il y a ${daysAgo} jours`
  if (daysAgo < 350) return `il y a ${Math.round(daysAgo / 30)} mois`
  return daysAgo < 380 ? 'il y a un an' : 'il y a plus d’un an'
}

/**
 * One sentence that comes back to a memory; it asks nothing. Same seed and turn, same words.
 * @returns null for a reflection on something told today
 */
export function sayMemory(move: MemoryMove, { quote, daysAgo }: Reminder, seed: string, turn: number): string | null {
  const age = sayAge(daysAgo)
  if (move === 'reflect' && age === null) return null
  const phrase = rotate(PHRASES[move], seed, turn).replace('{days}', age ?? '')
  return fill(phrase.charAt(0).toUpperCase() + phrase.slice(1), quote)
}
