import type { Store } from '@/components/ui/browser-store'
import { createObservable } from '@/components/ui/observable'
import { createOutbox, untaken, type Outcome } from '@/components/ui/outbox'
import type { Refusal, Sent } from '@/components/ui/send-json'
import type { FieldDraft } from './field-drafts'
import { mergeFields, type Fields } from './merge-fields'

/** How often a form is joined with another version and sent again in one go. */
const MOST_JOINS = 3

/** What the server holds: the form, and the version to hand back with the next change. */
export type Standing = { readonly fields: Fields; readonly version: number; readonly isDone?: boolean }
export type FieldKeeperState = {
  readonly fields: Fields
  /** `waiting`: written here, not sent yet. `offline`: no answer came. `refused`: an answer came, and it was no. */
  readonly status: 'untouched' | 'waiting' | 'saved' | 'offline' | 'refused'
  /** A field that is too long is not on the server; the others are. */
  readonly isHeld: boolean
  /** Whether this browser could keep what the server lacks. */
  readonly isKept: boolean
  /** Fields where two versions stand one under the other. */
  readonly joined: readonly string[]
  readonly refusal: Refusal | null
  readonly isDone: boolean
  readonly hasClosed: boolean
}
type FieldKeeperSetup = {
  standing: Standing
  isDone?: boolean
  /** The most characters of the fields that have a limit. */
  limits: Readonly<Record<string, number>>
  drafts: Store<FieldDraft>
  send: (fields: Fields, version: number) => Promise<Sent<Standing>>
  /** Reads what stands now, after a refusal with `conflict`. */
  reload: () => Promise<Sent<Standing>>
}

/** By how many characters a field is too long; negative while there is room. */
export function excessOf(text: string, limit: number): number {
  return text.normalize('NFC').trimEnd().length - limit
}

/**
 * Holds a form of texts and ticks: each change is kept on the device at once and sent by an outbox. A form that changed elsewhere
 * meanwhile is joined, never overwritten.
 */
export function createFieldKeeper({ standing, isDone = false, limits, drafts, send, reload }: FieldKeeperSetup) {
  let { fields: base, version } = standing
  const { getState, subscribe, publish } = createObservable<FieldKeeperState>({
    fields: base,
    status: version > 0 ? 'saved' : 'untouched',
    isHeld: false,
    isKept: true,
    joined: [],
    refusal: null,
    isDone,
    hasClosed: false,
  })
  const outbox = createOutbox(sendFields)

  const tooLong = (fields: Fields) =>
    Object.keys(limits).filter((id) => typeof fields[id] === 'string' && excessOf(fields[id], limits[id]!) > 0)
  const keep = (fields: Fields) => drafts.write({ fields, base, version })

  async function sendFields(attempt: number): Promise<Outcome> {
    const { fields } = getState()
    const held = tooLong(fields)
    const payload = { ...fields, ...Object.fromEntries(held.map((id) => [id, base[id] ?? ''])) }
    const sent = await send(payload, version)
    if (sent.ok) {
      accept(sent.data, payload, held.length > 0)
      return 'sent'
    }
    if (sent.refusal === 'network' || sent.refusal.code !== 'conflict' || attempt >= MOST_JOINS) return refuse(sent.refusal)
    const current = await reload()
    if (!current.ok) return refuse(current.refusal)
    join(current.data)
    return 'again'
  }
  function accept(kept: Standing, payload: Fields, isHeld: boolean): void {
    // What was sent is what stands: blanks that the server trimmed are no change of somebody else's.
    base = payload
    version = kept.version
    const { fields, isDone: wasDone, hasClosed } = getState()
    const isBehind = outbox.hasUnsent()
    publish({
      status: isBehind ? 'waiting' : 'saved',
      isHeld,
      isKept: isBehind || isHeld ? keep(fields) : (drafts.clear(), true),
      refusal: null,
      isDone: wasDone || kept.isDone === true,
      hasClosed: hasClosed || (!wasDone && kept.isDone === true),
    })
  }
  function refuse(refusal: Refusal | 'network'): Outcome {
    publish(untaken(refusal))
    return refusal
  }
  function join(current: Standing): void {
    const { fields, joined } = mergeFields(base, getState().fields, current.fields)
    base = current.fields
    version = current.version
    publish({ fields, joined: [...new Set([...getState().joined, ...joined])], isKept: keep(fields) })
  }

  return {
    getState,
    subscribe,
    change: (id: string, value: Fields[string]): void => {
      const { fields: before, status } = getState()
      const fields = { ...before, [id]: value }
      publish({ fields, status: status === 'offline' ? 'offline' : 'waiting', isKept: keep(fields) })
      outbox.addTyped()
    },
    /** Sends everything now, even when nothing changed. */
    save: (): Promise<void> => {
      outbox.add()
      return outbox.flush()
    },
    flush: outbox.flush,
    /** Takes up a draft left behind by an earlier visit. Returns what to do on leaving: the last words still go out. */
    start: () => {
      const stop = outbox.start()
      const left = drafts.read()
      if (left) {
        const { fields, joined } = mergeFields(left.base, left.fields, base)
        if (JSON.stringify(fields) === JSON.stringify({ ...fields, ...base })) drafts.clear()
        else {
          outbox.add()
          publish({ fields, joined, status: 'waiting', isKept: keep(fields) })
          void outbox.flush()
        }
      }
      return stop
    },
  }
}
