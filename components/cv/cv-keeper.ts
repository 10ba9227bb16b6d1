import { createObservable } from '@/components/ui/observable'
import { createOutbox, untaken, type Outcome } from '@/components/ui/outbox'
import type { Refusal, Sent } from '@/components/ui/send-json'
import { fromEditing } from '@/lib/cv/editing'
import type { Resume } from '@/lib/cv/schema'
import type { CvStore, CvWork } from './kept-cv'

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
 * Holds a CV while it is edited: every change is kept on the device at once and sent by an outbox. What the server has not taken
 * is never dropped, not even when the CV was changed elsewhere meanwhile.
 */
export function createCvKeeper({ work, version, resume, store, send }: Setup) {
  const { getState, subscribe, publish } = createObservable<CvKeeperState>({
    work,
    status: 'saved',
    version,
    isKept: true,
    refusal: null,
  })
  const outbox = createOutbox(sendWork)

  async function sendWork(): Promise<Outcome> {
    if (getState().status === 'conflict') return 'held'
    const { work: sending, version: basedOn } = getState()
    const { title, template, editing } = sending
    const sent = await send({ title, template, resume: fromEditing(editing, resume), version: basedOn })
    if (sent.ok) {
      accept(sent.data.version)
      return 'sent'
    }
    const isConflict = sent.refusal !== 'network' && sent.refusal.code === 'cv_changed'
    publish(isConflict ? { status: 'conflict', refusal: null } : untaken(sent.refusal))
    return sent.refusal
  }
  function accept(current: number): void {
    const isBehind = outbox.hasUnsent()
    publish({ version: current, status: isBehind ? 'waiting' : 'saved', refusal: null })
    if (isBehind) publish({ isKept: store.write({ ...getState().work, version: current }) })
    else store.clear()
  }

  return {
    getState,
    subscribe,
    change: (patch: Partial<CvWork>) => {
      const { status, version: basedOn, work: before } = getState()
      const changed = { ...before, ...patch }
      publish({
        work: changed,
        status: status === 'saved' || status === 'refused' ? 'waiting' : status,
        isKept: store.write({ ...changed, version: basedOn }),
      })
      outbox.addTyped()
    },
    flush: outbox.flush,
    /** What is here goes on: it is sent over the version that the server has by now. */
    insist: (current: number): Promise<void> => {
      outbox.add()
      publish({ status: 'waiting', version: current })
      return outbox.flush()
    },
    /** Takes up work that an earlier visit could not send. What was based on an older version is a conflict, never overwritten in silence. */
    start: () => {
      const stop = outbox.start()
      const kept = store.read()
      if (kept) {
        const { version: basedOn, ...left } = kept
        outbox.add()
        publish({ work: left, status: basedOn === getState().version ? 'waiting' : 'conflict' })
        void outbox.flush()
      }
      return stop
    },
  }
}
