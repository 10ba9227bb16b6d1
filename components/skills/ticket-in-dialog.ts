import type { ProofView } from './view'

/** What the dialog needs of a proof; the rest stays on the server. */
export type TicketInDialog = Pick<
  ProofView,
  'id' | 'quote' | 'messageId' | 'start' | 'end' | 'body' | 'stationId' | 'stationLabel' | 'date' | 'lineLetter'
>

export function inDialog(proof: ProofView): TicketInDialog {
  const { id, quote, messageId, start, end, body, stationId, stationLabel, date, lineLetter } = proof
  return { id, quote, messageId, start, end, body, stationId, stationLabel, date, lineLetter }
}
