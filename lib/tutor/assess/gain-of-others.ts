import type { Reading } from './reading'

/** What people and firms win for themselves: a rise, a prize, a contract, a sale of their own. */
const GAIN_OF_THEIRS =
  /\b(?:augmentation|promotion|prime|prix|subvention|certification|label|challenge|cdi|cdd|salaire|trophee|loto|proces|elections?|etoile|marche public|gros chiffre|bon chiffre|chiffre d affaires)\b|\bete (?:\w+ )?(?:embauchee?|promue?|augmentee?|recrutee?|nommee?|titularisee?|mutee?|decoree?)\b|\b(?:vendu|achete|ouvert|agrandi|repris|change) (?:son|sa|ses|leur|leurs|un|une|deux|trois) (?:\w+ )?(?:magasin|restaurant|boutique|maison|voiture|entreprise|boite|moto|appart\w*|commerce|salon|camion|agence)s?\b|\b(?:equipe|club) adverse\b|\bles adversaires\b/
/** What ties somebody's gain to the student. */
const TIED = /\b(?:grace|depuis|du coup|j|je|m|me|moi|on|nous|notre|nos)\b/
const OWNER = /^(?:et |mais |puis |apres )*(?:mon|ma|mes|notre|nos) /

/** « Mon père a eu une augmentation »: good for him; it proves nothing of the student unless something ties it to them. */
export function isGainOfOthers(reading: Reading, readings: readonly Reading[]): boolean {
  const first = reading.predicates[0]
  if (first?.subject !== 'other' || /^(?:il|elle|ils|elles|qui)$/.test(reading.words[first.from] ?? '')) return false
  if (!GAIN_OF_THEIRS.test(reading.n)) return false
  const whole = readings.map((r) => (r === reading ? r.n.replace(OWNER, '') : r.n)).join(' ')
  return !TIED.test(whole) && !/\b(?:mon|ma|mes)\b/.test(reading.n.replace(OWNER, ''))
}
