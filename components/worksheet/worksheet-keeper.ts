import type { Sent } from '@/components/ui/send-json'
import type { MissingField, WorksheetData } from '@/lib/journey/worksheet-rules'
import type { WorksheetIssue } from '@/lib/journey/worksheet-values'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answer, type Answers, answersFrom, pathOf } from './answers'
import { cleanAnswers, composePayload, findIssues } from './check-answers'
import { type DraftStore, mergeDraft } from './drafts'
import { type Gap, locateGaps, stillOpen } from './gaps'

const TYPING_PAUSE_MS = 800
const RETRY_AFTER_MS = 15_000
/** Refusals that pass by themselves. */
const PASSING = ['rate_limited', 'unavailable', 'unexpected']
/** In `revealed`: every field. */
const ALL = '*'

/** `waiting`: written here, not sent yet. `offline`: no answer came. `refused`: an answer came, and it was no. */
export type SaveStatus = 'untouched' | 'waiting' | 'saved' | 'offline' | 'refused'
export type KeeperState = {
  readonly answers: Answers
  readonly status: SaveStatus
  /** What is wrong, by path in the form: only where the student has finished writing. */
  readonly issues: readonly WorksheetIssue[]
  readonly gaps: readonly Gap[]
  readonly isDone: boolean
  /** The station closed since the page was opened. */
  readonly hasClosed: boolean
  /** Something is not on the server because it has to be corrected first. */
  readonly isHeld: boolean
  /** Whether this browser could keep what the server lacks. */
  readonly isKept: boolean
  readonly refusal: { readonly title: string; readonly detail: string } | null
  /** Grows when answers change by something else than typing; uncontrolled inputs are made anew with it. */
  readonly revision: number
}
export type Filled = { data: WorksheetData; isDone: boolean; missing: MissingField[] }
export type KeeperSetup = {
  fields: readonly WorksheetField[]
  stored: WorksheetData
  missing: readonly MissingField[]
  isDone: boolean
  drafts: DraftStore
  send: (payload: unknown) => Promise<Sent<Filled>>
}

/**
 * Holds a worksheet while it is filled in: every change is kept on the device at once and sent after a pause of 800 ms.
 * One request at a time; a failure that may pass is tried again after 15 s. What the server has not taken is never dropped.
 */
export function createKeeper({ fields, stored, missing, isDone, drafts, send }: KeeperSetup) {
  let accepted = cleanAnswers(fields, stored)
  const initial = answersFrom(accepted)
  let state: KeeperState = {
    answers: initial,
    status: Object.keys(initial).length ? 'saved' : 'untouched',
    issues: [],
    gaps: locateGaps(fields, initial, missing),
    isDone,
    hasClosed: false,
    isHeld: false,
    isKept: true,
    refusal: null,
    revision: 0,
  }
  let hasUnsent = false
  let isMounted = false
  let revealed: ReadonlySet<string> = new Set()
  let serverIssues: readonly WorksheetIssue[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = Promise.resolve()
  const listeners = new Set<() => void>()

  function publish(patch: Partial<KeeperState>): void {
    state = { ...state, ...patch }
    for (const listener of listeners) listener()
  }
  function visibleIssues(answers: Answers): WorksheetIssue[] {
    const isRevealed = ({ fieldId, row, columnId }: WorksheetIssue) =>
      [ALL, fieldId, pathOf(fieldId, row, columnId)].some((path) => revealed.has(path))
    return [...findIssues(fields, answers).filter(isRevealed), ...serverIssues]
  }
  function wait(delayMs: number): void {
    clearTimeout(timer)
    if (isMounted) timer = setTimeout(() => void flush(), delayMs)
  }
  /** Sends what is not sent yet, after the request under way. */
  function flush(): Promise<void> {
    clearTimeout(timer)
    running = running.then(sendOnce)
    return running
  }
  async function sendOnce(): Promise<void> {
    if (!hasUnsent) return
    hasUnsent = false
    const { answers } = state
    const { payload, held } = composePayload(fields, answers, accepted)
    const sent = await send(payload)
    if (sent.ok) accept(sent.data, answers, held.length > 0)
    else refuse(sent.refusal)
  }
  function accept(filled: Filled, answers: Answers, isHeld: boolean): void {
    accepted = cleanAnswers(fields, filled.data)
    const isKept = hasUnsent || isHeld ? drafts.write({ answers: state.answers, base: accepted }) : (drafts.clear(), true)
    publish({
      status: hasUnsent ? 'waiting' : 'saved',
      gaps: stillOpen(locateGaps(fields, answers, filled.missing), state.answers),
      isDone: state.isDone || filled.isDone,
      hasClosed: state.hasClosed || (!state.isDone && filled.isDone),
      isHeld,
      isKept,
      refusal: null,
    })
  }
  function refuse(refusal: Exclude<Sent<Filled>, { ok: true }>['refusal']): void {
    hasUnsent = true
    if (refusal === 'network') {
      publish({ status: 'offline', refusal: null })
      return wait(RETRY_AFTER_MS)
    }
    serverIssues = refusal.errors.map(({ field, code }) => {
      const [fieldId = '', row, columnId] = field.split('.')
      return {
        fieldId,
        code: code as WorksheetIssue['code'],
        ...(row !== undefined && { row: Number(row) }),
        ...(columnId !== undefined && { columnId }),
      }
    })
    publish({ status: 'refused', refusal: { title: refusal.title, detail: refusal.detail }, issues: visibleIssues(state.answers) })
    if (PASSING.includes(refusal.code)) wait(RETRY_AFTER_MS)
  }
  function show(paths: readonly string[]): void {
    revealed = new Set([...revealed, ...paths])
    publish({ issues: visibleIssues(state.answers) })
  }

  return {
    getState: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Takes a new answer. `reshaped`: rows moved or came and went, or a choice was cleared. */
    change: (fieldId: string, answer: Answer, { reshaped = false } = {}) => {
      const answers = { ...state.answers, [fieldId]: answer }
      hasUnsent = true
      serverIssues = []
      // Errors follow their row wherever it goes.
      if (reshaped) revealed = new Set([...revealed, fieldId])
      publish({
        answers,
        status: state.status === 'offline' ? 'offline' : 'waiting',
        issues: visibleIssues(answers),
        gaps: stillOpen(state.gaps, answers),
        isKept: drafts.write({ answers, base: accepted }),
        revision: state.revision + (reshaped ? 1 : 0),
      })
      wait(TYPING_PAUSE_MS)
    },
    /** The student left that control: what is wrong there may now be said. */
    leave: (path: string) => {
      show([path])
      void flush()
    },
    /** Sends everything now, even when nothing changed, and shows everything that is wrong. */
    save: (): Promise<void> => {
      hasUnsent = true
      show([ALL])
      return flush()
    },
    flush,
    /** Takes up a draft left behind by an earlier visit. Returns what to do on leaving: the last words still go out. */
    start: () => {
      isMounted = true
      const draft = drafts.read()
      const merged = draft && mergeDraft(fields, draft, accepted)
      if (draft && !merged) drafts.clear()
      if (merged) {
        hasUnsent = true
        publish({ answers: merged, status: 'waiting', gaps: stillOpen(state.gaps, merged), revision: state.revision + 1 })
        void flush()
      }
      return () => {
        isMounted = false
        void flush()
      }
    },
  }
}
