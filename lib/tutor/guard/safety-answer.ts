import type { SafeguardKind } from '@/lib/tutor/schema'
import type { Reading } from './reading'

const SAFETY_QUESTION = /en\s+s[ée]curit[ée]\s+l[àa]/i
/** A number that only the text of that kind gives, to tell which one was shown. */
const MARKS: readonly (readonly [RegExp, SafeguardKind])[] = [
  [/\b3114\b/, 'suicide'],
  [/\b3018\b/, 'harassment'],
  [/r[ée]f[ée]rent/, 'sexual'],
  [/\b114\b/, 'danger'],
]
const NOT_SAFE =
  /^(?:non|nan|pas (?:vraiment|trop|du tout|sur|sure)|bof|je (?:ne )?sais pas|j ai peur|moyen|aucune idee|je crois pas|je pense pas|si je rentre)(?: |$)/

/** A « no » or « I don't know » to the safety question of the last reply stays with the same kind of help. */
export function afterSafetyQuestion(reading: Reading, tutorTexts: readonly string[]): SafeguardKind | null {
  const last = tutorTexts.at(-1)
  if (last === undefined || !SAFETY_QUESTION.test(last) || !NOT_SAFE.test(reading.words)) return null
  return MARKS.find(([mark]) => mark.test(last))?.[1] ?? 'violence'
}
