'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState, useTransition, type ReactNode } from 'react'
import { announce } from '@/components/layout/announce'
import { sendJson } from '@/components/ui/send-json'
import type { EventKind } from '@/lib/applications/schema'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { DoneNotice } from './done-notice'
import { TrackerContext, type Done, type Place } from './tracker-context'

const EventDialog = dynamic(() => import('./event-dialog').then((module) => module.EventDialog), { ssr: false })
const AddPlaceDialog = dynamic(() => import('./add-place-dialog').then((module) => module.AddPlaceDialog), { ssr: false })

export type TrackerTexts = Pick<ApplicationTexts, 'log' | 'done' | 'add'>
type TrackerProps = {
  /** The day in France, yyyy-mm-dd. */
  today: string
  stations: Readonly<Record<string, string>>
  texts: TrackerTexts
  /** Said from the start: what the page before this one did. */
  initial?: Done
  children: ReactNode
}

/** Around everything that notes, adds or takes back: its dialogs, and what was just done with « Annuler ». */
export function Tracker({ today, stations, texts, initial, children }: TrackerProps) {
  const router = useRouter()
  const [isReading, read] = useTransition()
  const [open, setOpen] = useState<{ place: Place; kind: EventKind } | 'add' | null>(null)
  const [done, setDone] = useState<Done | null>(initial ?? null)
  const [hasFailed, setFailed] = useState(false)
  const initialText = initial?.text
  // A card that moved is another element: the focus goes to whatever bears the same name now.
  const focusOn = useRef<string | null>(null)
  const lastPlace = useRef<string | null>(null)

  useEffect(() => {
    if (open || isReading || !focusOn.current) return
    const target = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(focusOn.current)}"]`)
    focusOn.current = null
    // The page itself, where its button is gone: never nowhere.
    ;(target ?? document.getElementById('contenu'))?.focus()
  }, [open, isReading])

  useEffect(() => {
    if (initialText) announce(initialText)
  }, [initialText])

  const tell = useCallback(
    (next: Done) => {
      if (next.focus) focusOn.current = next.focus
      setOpen(null)
      setFailed(false)
      setDone(next)
      announce([next.text, next.undo && texts.done.undo].filter(Boolean).join(' '))
      read(() => router.refresh())
    },
    [router, texts.done.undo],
  )
  const tracker = useMemo(
    () => ({
      log: (place: Place, kind: EventKind) => {
        focusOn.current = place.id
        lastPlace.current = place.id
        setOpen({ place, kind })
      },
      add: () => {
        focusOn.current = 'add'
        setOpen('add')
      },
      done: tell,
    }),
    [tell],
  )

  async function undo(url: string) {
    const sent = await sendJson(url, {})
    if (sent.ok) return tell({ text: texts.done.undone, focus: lastPlace.current ?? 'add' })
    setFailed(true)
    announce(texts.done.failed, { urgent: true })
  }

  return (
    <TrackerContext.Provider value={tracker}>
      {done && <DoneNotice done={done} hasFailed={hasFailed} texts={texts.done} onUndo={undo} onClose={() => setDone(null)} />}
      {children}
      {open === 'add' && <AddPlaceDialog stations={stations} texts={texts} onClose={() => setOpen(null)} />}
      {open && open !== 'add' && (
        <EventDialog place={open.place} kind={open.kind} today={today} stations={stations} texts={texts} onClose={() => setOpen(null)} />
      )}
    </TrackerContext.Provider>
  )
}
