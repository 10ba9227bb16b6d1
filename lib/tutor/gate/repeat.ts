import { similarity } from '../text/similarity'
import { withoutQuotes } from './clean'
import type { Check } from './schema'

/** From here two questions say the same thing. */
const SAME = 0.6

const questionsOf = (text: string): string[] => withoutQuotes(text).match(/[^.!?…]*\?/g) ?? []

/** Asks again what was already asked. */
export const repeats: Check = ({ bare, asks }, { asked }) => {
  if (!asks) return false
  const question = questionsOf(bare).at(-1) ?? bare
  return asked.flatMap(questionsOf).some((earlier) => similarity(question, earlier) >= SAME)
}
