import { createObservable } from '@/components/ui/observable'
import { createOutbox, untaken, type Outcome } from '@/components/ui/outbox'
import type { Refusal, Sent } from '@/components/ui/send-json'
import type { MissingField, WorksheetData } from '@/lib/journey/worksheet-rules'
import type { WorksheetIssue } from '@/lib/journey/worksheet-values'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answer, type Answers, answersFrom, pathOf } from './answers'
import { cleanAnswers, composePayload, findIssues } from './check-answers'
import { type DraftStore, mergeDraft } from './drafts'
import { type Gap, locateGaps, stillOpen } from './gaps'

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
  readonly refusal: Refusal | null
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

/** What the server finds wrong, at the places in the form that it names. */
const issuesOf = ({ errors }: Refusal): WorksheetIssue[] =>
  errors.map(({ field, code }) => {
    const [fieldId = '', row, columnId] = field.split('.')
    return {
      fieldId,
      code: code as WorksheetIssue['code'],
      ...(row !== undefined && { row: Number(row) }),
      ...(columnId !== undefined && { columnId }),
    }
  })

/** Holds a worksheet while it is filled in: every change is kept on the device at once and sent by an outbox. What the server has not taken is never dropped. */
export function createKeeper({ fields, stored, missing, isDone, drafts, send }: KeeperSetup) {
  let accepted = cleanAnswers(fields, stored)
  const initial = answersFrom(accepted)
  const { getState, subscribe, publish } = createObservable<KeeperState>({
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
  })
  let revealed: ReadonlySet<string> = new Set()
  let serverIssues: readonly WorksheetIssue[] = []
  const outbox = createOutbox(sendAnswers)

  function visibleIssues(answers: Answers): WorksheetIssue[] {
    const isRevealed = ({ fieldId, row, columnId }: WorksheetIssue) =>
      [ALL, fieldId, pathOf(fieldId, row, columnId)].some((path) => revealed.has(path))
    return [...findIssues(fields, answers).filter(isRevealed), ...serverIssues]
  }
  async function sendAnswers(): Promise<Outcome> {
    const { answers } = getState()
    const { payload, held } = composePayload(fields, answers, accepted)
    const sent = await send(payload)
    if (sent.ok) {
      accept(sent.data, answers, held.length > 0)
      return 'sent'
    }
    if (sent.refusal !== 'network') serverIssues = issuesOf(sent.refusal)
    publish({ ...untaken(sent.refusal), issues: visibleIssues(getState().answers) })
    return sent.refusal
  }
  function accept(filled: Filled, sent: Answers, isHeld: boolean): void {
    accepted = cleanAnswers(fields, filled.data)
    const { answers, isDone: wasDone, hasClosed } = getState()
    const isBehind = outbox.hasUnsent()
    publish({
      status: isBehind ? 'waiting' : 'saved',
      gaps: stillOpen(locateGaps(fields, sent, filled.missing), answers),
      isDone: wasDone || filled.isDone,
      hasClosed: hasClosed || (!wasDone && filled.isDone),
      isHeld,
      isKept: isBehind || isHeld ? drafts.write({ answers, base: accepted }) : (drafts.clear(), true),
      refusal: null,
    })
  }
  function show(paths: readonly string[]): void {
    revealed = new Set([...revealed, ...paths])
    publish({ issues: visibleIssues(getState().answers) })
  }

  return {
    getState,
    subscribe,
    /** Takes a new answer. `reshaped`: rows moved or came and went, or a choice was cleared. */
    change: (fieldId: string, answer: Answer, { reshaped = false } = {}) => {
      const { answers: before, status, gaps, revision } = getState()
      const answers = { ...before, [fieldId]: answer }
      serverIssues = []
      // Errors follow their row wherever it goes.
      if (reshaped) revealed = new Set([...revealed, fieldId])
      publish({
        answers,
        status: status === 'offline' ? 'offline' : 'waiting',
        issues: visibleIssues(answers),
        gaps: stillOpen(gaps, answers),
        isKept: drafts.write({ answers, base: accepted }),
        revision: revision + (reshaped ? 1 : 0),
      })
      outbox.addTyped()
    },
    /** The student left that control: what is wrong there may now be said. */
    leave: (path: string) => {
      show([path])
      void outbox.flush()
    },
    /** Sends everything now, even when nothing changed, and shows everything that is wrong. */
    save: (): Promise<void> => {
      outbox.add()
      show([ALL])
      return outbox.flush()
    },
    flush: outbox.flush,
    /** Takes up a draft left behind by an earlier visit. Returns what to do on leaving: the last words still go out. */
    start: () => {
      const stop = outbox.start()
      const draft = drafts.read()
      const merged = draft && mergeDraft(fields, draft, accepted)
      if (draft && !merged) drafts.clear()
      if (merged) {
        const { gaps, revision } = getState()
        outbox.add()
        publish({ answers: merged, status: 'waiting', gaps: stillOpen(gaps, merged), revision: revision + 1 })
        void outbox.flush()
      }
      return stop
    },
  }
}
