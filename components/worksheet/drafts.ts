import { browserStore, type Store } from '@/components/ui/browser-store'
import type { WorksheetData } from '@/lib/journey/worksheet-rules'
import { isRecord } from '@/lib/journey/worksheet-values'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answer, type Answers, answersFrom } from './answers'
import { cleanAnswers } from './check-answers'

/** Answers that the server may not have yet, and what it held when they were written. */
export type Draft = { readonly answers: Answers; readonly base: WorksheetData }
export type DraftStore = Store<Draft>

const isRows = (value: unknown): value is Answer =>
  Array.isArray(value) &&
  value.every((row) => typeof row === 'string' || (isRecord(row) && Object.values(row).every((cell) => typeof cell === 'string')))

function readDraft(draft: unknown): Draft | null {
  if (!isRecord(draft) || !isRecord(draft.answers) || !isRecord(draft.base)) return null
  const answers = Object.entries(draft.answers).filter(([, value]) => typeof value === 'string' || isRows(value))
  return { answers: Object.fromEntries(answers) as Answers, base: draft.base as WorksheetData }
}

/** Drafts of one person and station. */
export const browserDrafts = (userId: string, stationId: string): DraftStore =>
  browserStore(`stageflow:worksheet:${userId}:${stationId}`, readDraft)

/**
 * The answers to show when a draft was left behind: field by field, what was changed on this device since `base` wins,
 * what was not comes from the server. Null when the draft holds nothing that the server lacks.
 */
export function mergeDraft(fields: readonly WorksheetField[], { answers, base }: Draft, stored: WorksheetData): Answers | null {
  // The database does not keep the order of keys: all three are cleaned the same way before they are compared.
  const same = (id: string, one: WorksheetData, other: WorksheetData) => JSON.stringify(one[id]) === JSON.stringify(other[id])
  const [drafted, before, now] = [answers, base, stored].map((data) => cleanAnswers(fields, data)) as [
    WorksheetData,
    WorksheetData,
    WorksheetData,
  ]
  const isUnreadable = (id: string) => drafted[id] === undefined && hasText(answers[id])
  const mine = fields.map(({ id }) => id).filter((id) => isUnreadable(id) || (!same(id, drafted, before) && !same(id, drafted, now)))
  if (!mine.length) return null
  const merged: Record<string, Answer> = { ...answersFrom(stored) }
  for (const id of mine) {
    const answer = answers[id]
    if (answer === undefined) delete merged[id]
    else merged[id] = answer
  }
  return merged
}

function hasText(answer: Answer | undefined): boolean {
  if (typeof answer === 'string') return answer.trim() !== ''
  return (answer ?? []).some((item) => (typeof item === 'string' ? item !== '' : Object.values(item).some((cell) => cell.trim() !== '')))
}
