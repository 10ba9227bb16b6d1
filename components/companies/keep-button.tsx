'use client'

import { Bookmark, BookmarkCheck } from 'lucide-react'
import dynamic from 'next/dynamic'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { KeepTexts } from './keep-texts'
import { useKept } from './kept'

const KeepDialog = dynamic(() => import('./keep-dialog').then((module) => module.KeepDialog), { ssr: false })

type KeepButtonProps = { place: { siret: string; name: string; city: string }; texts: KeepTexts }

/** « Garder » opens a small dialog; a place that is kept says so, and leads to the list. */
export function KeepButton({ place, texts }: KeepButtonProps) {
  const { sirets } = useKept()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const wasOpen = useRef(false)
  const isKept = sirets.includes(place.siret)

  // The dialog was not opened by a trigger of its own, so the focus is brought back by hand, to whatever stands there now.
  useEffect(() => {
    if (isOpen) wasOpen.current = true
    else if (wasOpen.current) {
      wasOpen.current = false
      ;(link.current ?? button.current)?.focus()
    }
  }, [isOpen])

  if (isKept && !isOpen)
    return (
      <Link
        ref={link}
        href="/candidatures"
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-2 rounded px-1 text-sm font-semibold text-success"
      >
        <BookmarkCheck aria-hidden size={20} strokeWidth={1.75} />
        <span className="link">{texts.kept}</span>
        <span className="sr-only">{`: ${place.name}. ${texts.toList}`}</span>
      </Link>
    )
  return (
    <>
      <Button ref={button} variant="secondary" size="small" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        <Bookmark aria-hidden size={20} strokeWidth={1.75} />
        {texts.action}
        <span className="sr-only">{` ${place.name}`}</span>
      </Button>
      {isOpen && <KeepDialog place={place} texts={texts} onClose={() => setOpen(false)} />}
    </>
  )
}
