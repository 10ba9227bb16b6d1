import type { Refusal, Sent } from '@/components/ui/send-json'
import { fromEditing } from '@/lib/cv/editing'
import type { Resume } from '@/lib/cv/schema'
import type { CvStore, CvWork } from './kept-cv'

const TYPING_PAUSE_MS = 800
const RETRY_AFTER_MS = 15_000
/** Refusals that pass by themselves. */
const PASSING = ['rate_limited', 'unavailable', 'unexpected']

/** `conflict`: the CV was changed elsewhere, and the student has to say which version goes on. */
export type CvStatus = 'saved' | 'waiting' | 'offline' | 'refused' | 'conflict'
export type CvKeeperState = {
  readonly work: CvWork
  readonly status: CvStatus
  readonly version: number
  /** Whether this browser could keep what the server lacks. */
  readonly isKept: boolean
  readonly refusal: Refusal | null
}
type Setup = {
  work: CvWork
  version: number
  /** The file as the server has it: what the editor does not show comes from there. */
  resume: Resume
  store: CvStore
  send: (body: { title: string; template: string; resume: Resume; version: number }) => Promise<Sent<{ version: number }>>
}

/**
 * Holds a CV while it is edited: every change is kept on the device at once and sent after a pause of 800 ms, one request at a
 * time. What the server has not taken is never dropped, not even when the CV was changed elsewhere meanwhile.
 */
export function createCvKeeper({ work, version, resume, store, send }: Setup) {
  let state: CvKeeperState = { work, status: 'saved', version, isKept: true, refusal: null }
  let hasUnsent = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  const listeners = new Set<() => void>()

  function publish(patch: Partial<CvKeeperState>): void {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }
  const keep = () => store.write({ ...state.work, version: state.version })
  function wait(delayMs: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delayMs)
  }
  function flush(): Promise<void> {
    clearTimeout(timer)
    running = running.then(sendOnce)
    return running
  }
  async function sendOnce(): Promise<void> {
    if (!hasUnsent || state.status === 'conflict') return
    hasUnsent = false
    const { title, template, editing } = state.work
    const sent = await send({ title, template, resume: fromEditing(editing, resume), version: state.version })
    if (sent.ok) {
      publish({ version: sent.data.version, status: hasUnsent ? 'waiting' : 'saved', refusal: null })
      if (hasUnsent) publish({ isKept: keep() })
      else store.clear()
      return
    }
    hasUnsent = true
    if (sent.refusal === 'network') {
      publish({ status: 'offline', refusal: null })
      return wait(RETRY_AFTER_MS)
    }
    if (sent.refusal.code === 'cv_changed') return publish({ status: 'conflict', refusal: null })
    publish({ status: 'refused', refusal: sent.refusal })
    if (PASSING.includes(sent.refusal.code)) wait(RETRY_AFTER_MS)
  }

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (patch: Partial<CvWork>) => {
      hasUnsent = true
      const calm = state.status === 'saved' || state.status === 'refused' ? 'waiting' : state.status
      publish({ work: { ...state.work, ...patch }, status: calm })
      publish({ isKept: keep() })
      if (state.status !== 'conflict') wait(TYPING_PAUSE_MS)
    },
    flush,
    /** What is here goes on: it is sent over the version that the server has by now. */
    insist: (current: number): Promise<void> => {
      hasUnsent = true
      publish({ status: 'waiting', version: current })
      return flush()
    },
    /** Takes up work that an earlier visit could not send. What was based on an older version is a conflict, never overwritten in silence. */
    start: () => {
      const kept = store.read()
      if (kept) {
        const { version: basedOn, ...left } = kept
        hasUnsent = true
        publish({ work: left, status: basedOn === state.version ? 'waiting' : 'conflict' })
        if (basedOn === state.version) void flush()
      }
      return () => {
        clearTimeout(timer)
        void flush()
      }
    },
  }
}
