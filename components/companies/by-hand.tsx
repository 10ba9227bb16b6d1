'use client'

import { Plus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { KeepTexts } from './keep-texts'

const ByHandDialog = dynamic(() => import('./by-hand-dialog').then((module) => module.ByHandDialog), { ssr: false })

/** « Ajouter une entreprise à la main »: there whatever the sources do. */
export function ByHand({ texts, className }: { texts: KeepTexts; className?: string }) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <>
      <Button
        ref={button}
        variant="secondary"
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className={className}
      >
        <Plus aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
        {texts.byHand.action}
      </Button>
      {isOpen && <ByHandDialog texts={texts} onClose={() => setOpen(false)} />}
    </>
  )
}
