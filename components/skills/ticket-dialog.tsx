'use client'

import { ScanText } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/core/i18n/fill'
import type { DialogTexts } from './dialog-texts'
import { DRAWER_TITLE_ID } from './drawer-anchor'
import type { TicketInDialog } from './ticket-in-dialog'

const TicketDialogPanel = dynamic(() => import('./ticket-dialog-panel').then((module) => module.TicketDialogPanel), { ssr: false })

/** The button of a ticket that opens the message it was cut from. The dialog's code comes with the first opening. */
export function TicketDialog({ proof, texts }: { proof: TicketInDialog; texts: DialogTexts }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const closed = useRef<'kept' | 'withdrawn' | null>(null)

  function close(how: 'kept' | 'withdrawn') {
    closed.current = how
    setOpen(false)
  }

  // The dialog was not opened by a trigger of its own, so the focus has to be brought back by hand. A withdrawn ticket leaves the page.
  useEffect(() => {
    if (isOpen || !closed.current) return
    const target = closed.current === 'kept' ? button.current : document.getElementById(DRAWER_TITLE_ID)
    closed.current = null
    target?.focus()
  }, [isOpen])

  return (
    <>
      <Button ref={button} variant="quiet" size="small" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <ScanText aria-hidden size={20} strokeWidth={1.75} />
        {texts.openTicket}
        <span className="sr-only">{` ${fill(texts.quoted, { quote: proof.quote })}`}</span>
      </Button>
      {isOpen && <TicketDialogPanel proof={proof} texts={texts} onClose={() => close('kept')} onWithdrawn={() => close('withdrawn')} />}
    </>
  )
}
