import type { Refusal, Sent } from '@/components/ui/send-json'
import type { FieldDraft, FieldDraftStore } from './field-drafts'
import { mergeFields, type Fields } from './merge-fields'

const TYPING_PAUSE_MS = 800
const RETRY_AFTER_MS = 15_000
/** Refusals that pass by themselves. */
const PASSING = ['rate_limited', 'unavailable', 'unexpected']
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
export type FieldKeeperSetup = {
  standing: Standing
  isDone?: boolean
  /** The most characters of the fields that have a limit. */
  limits: Readonly<Record<string, number>>
  drafts: FieldDraftStore
  send: (fields: Fields, version: number) => Promise<Sent<Standing>>
  /** Reads what stands now, after a refusal with `conflict`. */
  reload: () => Promise<Sent<Standing>>
}

/** By how many characters a field is too long; negative while there is room. */
export function excessOf(text: string, limit: number): number {
  return text.normalize('NFC').trimEnd().length - limit
}

/**
 * Holds a form of texts and ticks: each change is kept on the device at once and sent after a pause of 800 ms, one request at a
 * time; what fails and may pass is tried again after 15 s. A form that changed elsewhere meanwhile is joined, never overwritten.
 */
export function createFieldKeeper({ standing, isDone = false, limits, drafts, send, reload }: FieldKeeperSetup) {
  let { fields: base, version } = standing
  let hasUnsent = false
  let isMounted = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  const listeners = new Set<() => void>()
  let state: FieldKeeperState = {
    fields: base,
    status: version > 0 ? 'saved' : 'untouched',
    isHeld: false,
    isKept: true,
    joined: [],
    refusal: null,
    isDone,
    hasClosed: false,
  }

  function publish(patch: Partial<FieldKeeperState>): void {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }
  const tooLong = (fields: Fields) =>
    Object.keys(limits).filter((id) => typeof fields[id] === 'string' && excessOf(fields[id], limits[id]!) > 0)
  const draft = (fields: Fields): FieldDraft => ({ fields, base, version })

  function wait(delayMs: number): void {
    clearTimeout(timer)
    if (isMounted) timer = setTimeout(() => void flush(), delayMs)
  }
  function flush(): Promise<void> {
    clearTimeout(timer)
    running = running.then(() => sendOnce(MOST_JOINS))
    return running
  }
  async function sendOnce(joinsLeft: number): Promise<void> {
    if (!hasUnsent) return
    hasUnsent = false
    const held = tooLong(state.fields)
    const payload = { ...state.fields, ...Object.fromEntries(held.map((id) => [id, base[id] ?? ''])) }
    const sent = await send(payload, version)
    if (sent.ok) return accept(sent.data, payload, held.length > 0)
    hasUnsent = true
    if (sent.refusal !== 'network' && sent.refusal.code === 'conflict' && joinsLeft > 0) {
      const current = await reload()
      if (current.ok) {
        join(current.data)
        return sendOnce(joinsLeft - 1)
      }
      return refuse(current.refusal)
    }
    refuse(sent.refusal)
  }
  function accept(kept: Standing, payload: Fields, isHeld: boolean): void {
    // What was sent is what stands: blanks that the server trimmed are no change of somebody else's.
    base = payload
    version = kept.version
    const isKept = hasUnsent || isHeld ? drafts.write(draft(state.fields)) : (drafts.clear(), true)
    publish({
      status: hasUnsent ? 'waiting' : 'saved',
      isHeld,
      isKept,
      refusal: null,
      isDone: state.isDone || kept.isDone === true,
      hasClosed: state.hasClosed || (!state.isDone && kept.isDone === true),
    })
  }
  function refuse(refusal: Refusal | 'network'): void {
    const isNetwork = refusal === 'network'
    publish({ status: isNetwork ? 'offline' : 'refused', refusal: isNetwork ? null : refusal })
    if (isNetwork || PASSING.includes(refusal.code)) wait(RETRY_AFTER_MS)
  }
  function join(current: Standing): void {
    const { fields, joined } = mergeFields(base, state.fields, current.fields)
    base = current.fields
    version = current.version
    publish({ fields, joined: [...new Set([...state.joined, ...joined])], isKept: drafts.write(draft(fields)) })
  }

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change: (id: string, value: Fields[string]): void => {
      const fields = { ...state.fields, [id]: value }
      hasUnsent = true
      publish({ fields, status: state.status === 'offline' ? 'offline' : 'waiting', isKept: drafts.write(draft(fields)) })
      wait(TYPING_PAUSE_MS)
    },
    /** Sends everything now, even when nothing changed. */
    save: (): Promise<void> => {
      hasUnsent = true
      return flush()
    },
    flush,
    /** Takes up a draft left behind by an earlier visit. Returns what to do on leaving: the last words still go out. */
    start: () => {
      isMounted = true
      const left = drafts.read()
      if (left) {
        const { fields, joined } = mergeFields(left.base, left.fields, base)
        if (JSON.stringify(fields) === JSON.stringify({ ...fields, ...base })) drafts.clear()
        else {
          hasUnsent = true
          publish({ fields, joined, status: 'waiting', isKept: drafts.write(draft(fields)) })
          void flush()
        }
      }
      return () => {
        isMounted = false
        void flush()
      }
    },
  }
}
