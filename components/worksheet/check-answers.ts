import type { WorksheetData } from '@/lib/journey/worksheet-rules'
import { parseValue, type WorksheetIssue, type WorksheetValue } from '@/lib/journey/worksheet-values'
import type { WorksheetField } from '@/lib/journey/worksheets'
import type { Answer, Answers } from './answers'

type Fields = readonly WorksheetField[]

/** Answers without what is blank or cannot be read; `{}` for none. */
export function cleanAnswers(fields: Fields, answers: Readonly<Record<string, unknown>>): WorksheetData {
  const clean: Record<string, WorksheetValue> = {}
  for (const field of fields) {
    const parsed = parseValue(field, answers[field.id])
    if (parsed.ok && parsed.value !== undefined) clean[field.id] = parsed.value
  }
  return clean
}

/** ISO dates sort as text; an unknown date is never too early. */
function endsTooEarly(field: WorksheetField, values: Readonly<Record<string, unknown>>): boolean {
  if (field.type !== 'date' || field.notBefore === undefined) return false
  const [start, end] = [values[field.notBefore], values[field.id]]
  return typeof start === 'string' && typeof end === 'string' && start !== '' && end !== '' && end < start
}

/** What cannot be kept as it is, in the order of the form; the server, which decides, applies the same rules. */
export function findIssues(fields: Fields, answers: Answers): WorksheetIssue[] {
  return fields.flatMap((field): WorksheetIssue[] => {
    const parsed = parseValue(field, answers[field.id])
    if (!parsed.ok) return parsed.issues
    return endsTooEarly(field, answers) ? [{ fieldId: field.id, code: 'end-before-start' }] : []
  })
}

/**
 * What may be sent now: each answer that can be kept, and for the others what the server already holds, so that one field
 * to correct keeps nothing else from being saved. `held` are the ids of those fields.
 */
export function composePayload(
  fields: Fields,
  answers: Answers,
  accepted: WorksheetData,
): { payload: Record<string, Answer | WorksheetValue>; held: string[] } {
  const payload: Record<string, Answer | WorksheetValue> = {}
  const held = [...new Set(findIssues(fields, answers).map((issue) => issue.fieldId))]
  for (const { id } of fields) {
    const value = held.includes(id) ? accepted[id] : answers[id]
    if (value !== undefined) payload[id] = value
  }
  // The last day that the server holds may itself fall before the new first day.
  for (const field of fields) if (endsTooEarly(field, payload)) delete payload[field.id]
  return { payload, held }
}
