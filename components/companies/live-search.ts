import { apiQueryOf, hrefOf, type Asked } from '@/lib/companies/asked'
import type { PlaceChoice } from '@/lib/companies/place-schema'
import type { CompaniesView } from '@/lib/companies/schema'

export type Problem = { code: string; title: string; detail: string; places: readonly PlaceChoice[] }
export type LiveState =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; view: CompaniesView }
  | { kind: 'problem'; problem: Problem }
  | { kind: 'offline' }

const IDLE: LiveState = { kind: 'idle' }
// Answers of this visit, so that going back shows what was there without asking anybody again.
const answers = new Map<string, LiveState>()
const listeners = new Set<() => void>()

export const liveStateOf = (href: string): LiveState => answers.get(href) ?? IDLE

export function subscribeToLive(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function set(href: string, state: LiveState): void {
  answers.set(href, state)
  for (const listener of listeners) listener()
}

/** Asks our own API for a search, which asks the live source. Never throws. */
export async function searchLiveNow(asked: Asked): Promise<void> {
  const href = hrefOf(asked)
  if (liveStateOf(href).kind === 'searching') return
  set(href, { kind: 'searching' })
  try {
    const response = await fetch(`/api/companies?${new URLSearchParams(apiQueryOf(asked))}`)
    const body: unknown = await response.json()
    if (response.ok) return set(href, { kind: 'found', view: body as CompaniesView })
    const { code = '', title = '', detail = '', places = [] } = body as Partial<Problem>
    set(href, { kind: 'problem', problem: { code, title, detail, places } })
  } catch {
    set(href, { kind: 'offline' })
  }
}
