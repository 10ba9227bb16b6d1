'use client'

import { createContext, use, useMemo, useState, type ReactNode } from 'react'

/** What the student's list holds: enough to say so on a card and beside the results. */
export type KeptPlaces = { readonly sirets: readonly string[]; readonly total: number; readonly outside: number }

type Kept = KeptPlaces & { add: (place: { siret: string | null; outside: boolean }) => void; know: (siret: string) => void }

const KeptContext = createContext<Kept | null>(null)

/** Holds the list while the page is open, so that what was just kept shows everywhere at once. */
export function KeptProvider({ initial, children }: { initial: KeptPlaces; children: ReactNode }) {
  const [places, setPlaces] = useState(initial)
  const value = useMemo<Kept>(
    () => ({
      ...places,
      add: ({ siret, outside }) =>
        setPlaces((before) => ({
          sirets: siret ? [...before.sirets, siret] : before.sirets,
          total: before.total + 1,
          outside: before.outside + (outside ? 1 : 0),
        })),
      know: (siret) => setPlaces((before) => ({ ...before, sirets: [...before.sirets, siret] })),
    }),
    [places],
  )
  return <KeptContext value={value}>{children}</KeptContext>
}

export function useKept(): Kept {
  const kept = use(KeptContext)
  if (!kept) throw new Error('useKept needs a KeptProvider above it')
  return kept
}
