'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { LinkButton } from '@/components/ui/link-button'
import { fill } from '@/lib/core/i18n/fill'
import { CutText } from './cut-text'
import type { DialogTexts } from './dialog-texts'
import type { TicketInDialog } from './ticket-in-dialog'
import { WithdrawProof } from './withdraw-proof'

type TicketDialogPanelProps = { proof: TicketInDialog; texts: DialogTexts; onClose: () => void; onWithdrawn: () => void }

/** The whole message with the ticket's words marked, the way back to the conversation, and the way to take the proof back. */
export function TicketDialogPanel({ proof, texts, onClose, onWithdrawn }: TicketDialogPanelProps) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent
        title={texts.dialogTitle}
        description={fill(texts.dialogLead, { station: proof.stationLabel, date: proof.date })}
        closeLabel={texts.close}
      >
        <div data-line={proof.lineLetter.toLowerCase()}>
          <blockquote className="border-l-4 border-line pl-4 leading-loose whitespace-pre-wrap">
            <CutText {...proof} opens={texts.dialogMarked} closes={texts.dialogMarkedEnd} />
          </blockquote>
        </div>
        {isWithdrawing ? (
          <WithdrawProof proofId={proof.id} texts={texts} onKeep={() => setWithdrawing(false)} onDone={onWithdrawn} />
        ) : (
          <div className="mt-6 flex flex-wrap gap-2">
            <LinkButton href={`/station/${proof.stationId}#message-${proof.messageId}`} variant="secondary" size="small">
              {texts.toConversation}
            </LinkButton>
            <Button variant="quiet" size="small" onClick={() => setWithdrawing(true)}>
              {texts.withdraw}
            </Button>
          </div>
        )}
      </DialogContent>
    </Dialog>
  )
}
