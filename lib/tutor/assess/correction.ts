import type { CriterionId } from '@/lib/journey/schema'
import { contentStems } from '../text/words'
import type { Reading } from './reading'

const MARK =
  /\b(?:en fait|en vrai|en realite|non (?:c|en|pas|mais|je|attends)|je me suis trompee?|je me trompe|je corrige|correction|j ai dit (?:une|n importe|des) |j ai menti|j ai invente|j ai exagere|erreur|oublie ce que|attends|pardon|desole|plutot|je rectifie|finalement (?:c etait|j etais|c est))\b/
const NOT_ME =
  /\b(?:c (?:est|etait) pas (?:vraiment )?(?:moi|nous)|pas moi (?:qui|mais|en)|j etais pas la|j y etais pas|je n y etais pas|j ai rien fait|je n ai rien fait|j ai pas (?:fait|vraiment) |je l ai pas fait|je l ai jamais fait|j ai pas \w+ (?:moi meme|seule?|du tout)|moi j ai (?:juste|fait que) (?:regarde|suivi|observe|accompagne|assiste)|j ai (?:juste|que|seulement) (?:regarde|observe|assiste|suivi)|moi je regardais|je (?:faisais que|regardais) (?:juste )?(?:regarder)?|c (?:est|etait) (?:surtout |plutot |en fait |seulement )?(?:mon|ma|mes|le|la|les|un|une|[a-z]+) (?:\w+ )?(?:\w+ )?qui (?:a|ont|avait|avaient|faisait|faisaient|s occupait))\b/
const ALL_FALSE =
  /\b(?:j ai (?:tout |completement )?(?:invente|menti|mytho|baratine)|c (?:est|etait) (?:pas vrai|faux|une blague)|rien de tout ca|j ai dit n importe quoi|c etait n importe quoi)\b/
const NOT_THERE =
  /\b(?:c etait pas|c est pas|pas) (?:au|a la|a l|aux|en|chez|dans|avec|l|le|la|un|une)\b.*|\bc etait (?:plutot )?(?:au|a la|a l|en|chez|dans|avec) \b/
const NO_RESULT =
  /\b(?:on a|j ai|ils ont|ca a|il a|elle a) (?:en fait |pas |jamais |rien )+(?:gagne|vendu|marche|reussi|fini|eu|plu|recolte|atteint|dit)\b|\b(?:on a|j ai) (?:en fait )?perdu\b|\b(?:on (?:en )?a|j (?:en )?ai|c etait|on etait|il y en avait) (?:\w+ )?(?:\d+|deux|trois|dix|vingt|cent)\b|\bpas \d+\b/

/** Only these replace a proof that stands: « en fait » alone is a manner of speaking. */
const REPLACES = /\b(?:je me suis trompee?|je me trompe|je corrige|je rectifie|c etait pas|c est pas|pas \d+)\b/

export type Correction = {
  /** Criteria whose earlier proof the student takes back. */
  readonly denied: readonly CriterionId[]
  /** The message speaks as a correction: what it proves anew replaces what stood. */
  readonly corrects: boolean
  /** « J’ai tout inventé »: nothing of what was told stands, this message included. */
  readonly retracts: boolean
}

/** A proof that stands: the criterion and the student's words. */
export type Standing = { readonly criterionId: CriterionId; readonly quote: string }

/** « C’est ma cousine qui a été payée »: what is denied is the proof that speaks of the same thing. */
function deniedByCleft(cleft: Reading, standing: readonly Standing[]): readonly CriterionId[] {
  const said = contentStems(cleft.n)
  // « payée » and « payé » do not share a stem: a common beginning will do.
  const alike = (a: string, b: string) => a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))
  const shared = (id: CriterionId) =>
    standing.some((s) => s.criterionId === id && contentStems(s.quote).some((w) => said.some((other) => alike(w, other))))
  return shared('result') && !shared('action') ? ['result'] : ['action', 'skill']
}

/** What a message takes back of what was said before, with or without saying « en fait ». */
export function readCorrection(readings: readonly Reading[], standing: readonly Standing[]): Correction {
  const met = standing.map((s) => s.criterionId)
  const whole = readings.map((r) => r.n).join(' ')
  const marked =
    readings.some((r, i) => i < 4 && MARK.test(r.n)) || /^(?:non|nan|pas vraiment|pas exactement|pas tout a fait)\b/.test(whole)
  const denied = new Set<CriterionId>()
  const told = readings.filter((r) => !r.request)
  const retracts = ALL_FALSE.test(whole)
  if (retracts) for (const id of met) denied.add(id)
  const notMe = told.find((r) => NOT_ME.test(r.n))
  if (
    notMe !== undefined &&
    (marked || /\b(?:c (?:est|etait) pas (?:vraiment )?moi|j y etais pas|j etais pas la|je l ai (?:pas|jamais) fait)\b/.test(whole))
  )
    for (const id of deniedByCleft(notMe, standing)) denied.add(id)
  if (marked && told.some((r) => NOT_THERE.test(r.n))) denied.add('situation')
  if (marked && told.some((r) => NO_RESULT.test(r.n))) denied.add('result')
  const corrects = told.some((r) => REPLACES.test(r.n)) || /^(?:non|nan)\b/.test(whole)
  return { denied: met.filter((id) => denied.has(id)), corrects, retracts }
}

/** Whether the answer to « c’est bien ça ? » says no. */
export function objectsToRecap(readings: readonly Reading[]): boolean {
  const whole = readings.map((r) => r.n).join(' ')
  return /^(?:bah |ben |euh |ah |mais |oui mais |ouais mais |bof )*(?:non\b(?! non)?(?! c est bon| rien)|presque\b|a peu pres\b|pas vraiment|pas exactement|pas tout a fait|pas trop|pas du tout|c est pas ca|c est faux|faux\b|il manque|tu t es trompe|t as mal compris|en fait c etait|en fait non|en fait)/.test(
    whole,
  )
}
