import { isRecord, parseValue, type WorksheetIssue, type WorksheetRow, type WorksheetValue } from './worksheet-values'
import { type RowsField, WORKSHEETS, type WorksheetField, type WorksheetStationId } from './worksheets'

/** Cleaned answers by field id; a field without an answer is absent. */
export type WorksheetData = Readonly<Record<string, WorksheetValue>>

export type MissingCode = 'required' | 'too-few-rows' | 'must-tick' | 'one-unknown' | 'duplicate'
export type MissingField = {
  readonly fieldId: string
  /** Index in the cleaned rows. */
  readonly row?: number
  readonly columnId?: string
  /** The option that has to be ticked. */
  readonly optionId?: string
  readonly code: MissingCode
}

/**
 * Checks a draft: partial answers are welcome, but types, lengths, options, dates and unknown fields are not negotiable.
 * Texts are trimmed, blank answers and blank rows dropped. Lengths are UTF-16 code units, dates ISO yyyy-mm-dd.
 */
export function parseWorksheet(
  stationId: WorksheetStationId,
  data: unknown,
): { ok: true; data: WorksheetData } | { ok: false; issues: WorksheetIssue[] } {
  if (!isRecord(data)) return { ok: false, issues: [{ fieldId: '', code: 'not-a-form' }] }
  const fields = WORKSHEETS[stationId]
  const issues: WorksheetIssue[] = Object.keys(data)
    .filter((key) => !fields.some((field) => field.id === key))
    .map((fieldId) => ({ fieldId, code: 'unknown-field' }))
  const clean: Record<string, WorksheetValue> = {}
  for (const field of fields) {
    const parsed = parseValue(field, data[field.id])
    if (!parsed.ok) issues.push(...parsed.issues)
    else if (parsed.value !== undefined) clean[field.id] = parsed.value
  }
  for (const field of fields) {
    const earliest = field.type === 'date' && field.notBefore !== undefined ? clean[field.notBefore] : undefined
    const value = clean[field.id]
    // ISO dates sort as text.
    if (earliest !== undefined && value !== undefined && value < earliest) issues.push({ fieldId: field.id, code: 'end-before-start' })
  }
  return issues.length ? { ok: false, issues } : { ok: true, data: clean }
}

function missingCells(field: RowsField, row: WorksheetRow, index: number): MissingField[] {
  const needed = field.columns.filter((column) => column.required || (index === 0 && field.firstRowNeeds?.includes(column.id)))
  return needed
    .filter((column) => row[column.id] === undefined)
    .map((column) => ({ fieldId: field.id, row: index, columnId: column.id, code: 'required' }))
}

function repeatedCells(field: RowsField, rows: readonly WorksheetRow[]): MissingField[] {
  const columnId = field.distinct
  if (columnId === undefined) return []
  const values = rows.map((row) => row[columnId]?.toLocaleLowerCase('fr'))
  return values.flatMap((value, row) =>
    value !== undefined && values.indexOf(value) < row ? [{ fieldId: field.id, row, columnId, code: 'duplicate' }] : [],
  )
}

function missingRows(field: RowsField, rows: readonly WorksheetRow[]): MissingField[] {
  const missing: MissingField[] = rows.length < field.minRows ? [{ fieldId: field.id, code: 'too-few-rows' }] : []
  missing.push(...rows.flatMap((row, index) => missingCells(field, row, index)), ...repeatedCells(field, rows))
  const wish = field.oneRowWith
  if (wish && rows.length >= field.minRows && !rows.some((row) => row[wish.columnId] === wish.equals)) {
    missing.push({ fieldId: field.id, columnId: wish.columnId, code: 'one-unknown' })
  }
  return missing
}

function missingIn(field: WorksheetField, data: WorksheetData): MissingField[] {
  const value = data[field.id]
  const when = field.requiredWhen
  const required = field.required || (when !== undefined && when.in.some((option) => option === data[when.fieldId]))
  if (!required) return []
  if (field.type === 'rows' || field.type === 'ranked') return missingRows(field, (value ?? []) as readonly WorksheetRow[])
  if (field.type === 'ticks') {
    const ticked = (value ?? []) as readonly string[]
    return (field.mustTick ?? [])
      .filter((optionId) => !ticked.includes(optionId))
      .map((optionId) => ({ fieldId: field.id, optionId, code: 'must-tick' }))
  }
  return value === undefined ? [{ fieldId: field.id, code: 'required' }] : []
}

/** What still keeps the station open, in the order of the form; empty when it may close. Expects data that `parseWorksheet` accepted. */
export function missingFields(stationId: WorksheetStationId, data: WorksheetData): MissingField[] {
  return WORKSHEETS[stationId].flatMap((field) => missingIn(field, data))
}

/** Whether these answers close the station: valid, and nothing missing. */
export function isComplete(stationId: WorksheetStationId, data: unknown): boolean {
  const parsed = parseWorksheet(stationId, data)
  return parsed.ok && missingFields(stationId, parsed.data).length === 0
}
