/** What this device keeps of a conversation until the server has it. Everything starts with `stageflow:` so that signing out can sweep it. */
export type PendingTurn = { turnId: string; text: string; action?: string }

const keyOf = (kind: 'draft' | 'pending', owner: string) => `stageflow:${kind}:${owner}`

// A browser may refuse storage (private mode, full disk): then the text lives in the page only.
function safely<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

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

export function readPending(owner: string): PendingTurn | null {
  return safely(() => {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf('pending', owner)) ?? 'null')
    return stored && typeof stored === 'object' && 'turnId' in stored && 'text' in stored ? (stored as PendingTurn) : null
  })
}

export function keepPending(owner: string, turn: PendingTurn | null): void {
  safely(() =>
    turn ? localStorage.setItem(keyOf('pending', owner), JSON.stringify(turn)) : localStorage.removeItem(keyOf('pending', owner)),
  )
}

/** Forgets everything this app kept on the device: a shared computer must not show it to the next person. */
export function sweepKept(): void {
  safely(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('stageflow:')) localStorage.removeItem(key)
  })
}
