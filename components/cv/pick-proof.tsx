'use client'

import { useState } from 'react'
import { Ticket as TicketIcon } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import type { TicketInDialog } from '@/components/skills/ticket-in-dialog'
import { fill } from '@/lib/core/i18n/fill'
import type { EditorContext } from './editor-context'

type PickProofProps = { context: EditorContext; used: ReadonlySet<string>; onPick: (ticket: TicketInDialog) => void }

/** The student's tickets, those that are not on this CV yet first: a line begins with what they really said. */
export function PickProof({ context: { texts, tickets, dialog }, used, onPick }: PickProofProps) {
  const [isOpen, setOpen] = useState(false)
  const sorted = [...tickets].sort((a, b) => Number(used.has(a.id)) - Number(used.has(b.id)))
  return (
    <>
      <Button variant="secondary" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <TicketIcon aria-hidden size={20} strokeWidth={1.75} />
        {texts.fromProof}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent title={texts.pickTitle} description={texts.pickLead} closeLabel={dialog.close}>
          {sorted.length === 0 && <p>{texts.pickEmpty}</p>}
          <ul className="flex flex-col gap-3">
            {sorted.map((ticket) => (
              <li key={ticket.id} data-line={ticket.lineLetter.toLowerCase()} className="rounded-lg border-l-4 border-line bg-platform p-4">
                <p className="font-sign font-semibold">{fill(dialog.quoted, { quote: ticket.quote })}</p>
                <p className="mt-1 text-sm text-quiet">
                  {ticket.stationLabel} · {ticket.date}
                  {used.has(ticket.id) && ` · ${texts.pickUsed}`}
                </p>
                <Button
                  variant="secondary"
                  size="small"
                  className="mt-2"
                  onClick={() => {
                    onPick(ticket)
                    setOpen(false)
                  }}
                >
                  {texts.pickThis}
                  <span className="sr-only"> {ticket.quote}</span>
                </Button>
              </li>
            ))}
          </ul>
        </DialogContent>
      </Dialog>
    </>
  )
}
