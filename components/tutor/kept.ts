import { browserStore, safely } from '@/components/ui/browser-store'

/** What this device keeps of a conversation until the server has it. Everything starts with `stageflow:` so that signing out can sweep it. */
export type PendingTurn = { turnId: string; text: string; action?: string }

const keyOf = (kind: 'draft' | 'pending', owner: string) => `stageflow:${kind}:${owner}`

const drafts = new Map<string, string>()
const listeners = new Set<() => void>()

/** Calls back whenever a draft of this page changes. */
export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What was being written: in this page, else as this device kept it. */
export function readDraft(owner: string): string {
  return drafts.get(owner) ?? safely(() => localStorage.getItem(keyOf('draft', owner))) ?? ''
}

export function keepDraft(owner: string, text: string): void {
  drafts.set(owner, text)
  safely(() => (text ? localStorage.setItem(keyOf('draft', owner), text) : localStorage.removeItem(keyOf('draft', owner))))
  for (const listener of listeners) listener()
}

const isPending = (stored: unknown): stored is PendingTurn =>
  typeof stored === 'object' && stored !== null && 'turnId' in stored && 'text' in stored

const pendingOf = (owner: string) => browserStore<PendingTurn>(keyOf('pending', owner), (stored) => (isPending(stored) ? stored : null))

export const readPending = (owner: string): PendingTurn | null => pendingOf(owner).read()

export function keepPending(owner: string, turn: PendingTurn | null): void {
  if (turn) pendingOf(owner).write(turn)
  else pendingOf(owner).clear()
}

/** Forgets everything this app kept on the device: a shared computer must not show it to the next person. */
export function sweepKept(): void {
  safely(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('stageflow:')) localStorage.removeItem(key)
  })
}
