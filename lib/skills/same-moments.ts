import { readTold, tellSameMoment, type Told } from '@/lib/tutor/memory/rules'
import type { Proof } from './rules'

type Moment = { readonly experienceId: string; readonly told: Told }

/**
 * The proofs with one experience for each moment: a story that is told again at another station, as « Premières preuves » asks,
 * is the first one taken up, not a second one. So a skill's level counts moments that were lived, not tellings.
 */
export function countMomentsOnce(proofs: readonly Proof[]): Proof[] {
  const quotes = new Map<string, string[]>()
  for (const { experienceId, quote } of proofs) quotes.set(experienceId, [...(quotes.get(experienceId) ?? []), quote])
  const moments: Moment[] = []
  const sameAs = new Map<string, string>()
  for (const [experienceId, words] of quotes) {
    const told = readTold(words.join('\n'))
    const first = moments.find((moment) => tellSameMoment(moment.told, told))
    sameAs.set(experienceId, first?.experienceId ?? experienceId)
    if (!first) moments.push({ experienceId, told })
  }
  return proofs.map((proof) => ({ ...proof, experienceId: sameAs.get(proof.experienceId)! }))
}
