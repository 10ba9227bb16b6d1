import type { ProofView } from '@/components/skills/view'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import { getLine, getStation } from '@/lib/journey/lines'
import type { Proof } from '@/lib/skills/rules'

type Bodies = { bodies: ReadonlyMap<string, string> }
type Reader = { texts: Dictionary; locale: Locale }

/** A proof in the reader's words, with the message that it was cut from. */
export function proofView(proof: Proof, { bodies }: Bodies, { texts, locale }: Reader): ProofView {
  const { id: lineId, letter } = getLine(getStation(proof.stationId).lineId)
  const station = texts.stations[proof.stationId]
  const criteria = (station as { criteria?: Record<string, { label: string }> }).criteria
  return {
    id: proof.id,
    quote: proof.quote,
    messageId: proof.messageId,
    start: proof.start,
    end: proof.end,
    body: bodies.get(proof.messageId) ?? proof.quote,
    strength: proof.strength,
    stationId: proof.stationId,
    stationLabel: station.label,
    lineLetter: letter,
    lineId,
    criterionLabel: criteria?.[proof.criterionId]?.label ?? proof.criterionId,
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(proof.createdAt)),
  }
}
