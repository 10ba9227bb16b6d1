import { inDialog, type TicketInDialog } from '@/components/skills/ticket-in-dialog'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import type { getProfileHoldings } from '@/lib/skills/service'
import { proofView } from '../../proof-view'

/** The student's standing proofs as tickets, the newest first. */
export function ticketsOf(
  holdings: Awaited<ReturnType<typeof getProfileHoldings>>,
  reader: { texts: Dictionary; locale: Locale },
): TicketInDialog[] {
  return holdings.proofs.map((proof) => inDialog(proofView(proof, holdings, reader))).reverse()
}
