import type { NumberField, RowsField, TextField, TicksField, WorksheetField } from './worksheets'

export type WorksheetRow = Readonly<Record<string, string>>
export type WorksheetValue = string | number | readonly string[] | readonly WorksheetRow[]

export type IssueCode =
  | 'not-a-form'
  | 'unknown-field'
  | 'wrong-type'
  | 'too-long'
  | 'not-an-option'
  | 'not-a-date'
  | 'not-a-number'
  | 'too-small'
  | 'too-large'
  | 'too-many-rows'
  | 'contact-data'
  | 'more-than-first-name'
  | 'end-before-start'
export type WorksheetIssue = {
  readonly fieldId: string
  /** Index in the rows as they were sent. */
  readonly row?: number
  readonly columnId?: string
  readonly code: IssueCode
}

/** A cleaned value; `undefined` stands for an answer not given yet. */
type Parsed = { ok: true; value: WorksheetValue | undefined } | { ok: false; issues: WorksheetIssue[] }

const keep = (value: WorksheetValue | undefined): Parsed => ({ ok: true, value })
const refuse = (fieldId: string, code: IssueCode): Parsed => ({ ok: false, issues: [{ fieldId, code }] })

const HONORIFIC = /^(m|mr|mme|mlle|monsieur|madame|mrs|ms|miss)\b/iu
const FIRST_NAME = /^\p{L}[\p{L}\p{M}’'-]*(?: \p{L}[\p{L}\p{M}’'-]*)?$/u
const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** An e-mail address, a handle, a web address or a telephone number: enough to reach somebody. */
function holdsContactData(text: string): boolean {
  return /@|https?:|www\.|(?:\d[ .-]?){9,}/i.test(text)
}

/** Whether the text is an ISO date (yyyy-mm-dd) that exists in the calendar. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function parseText(field: TextField, raw: unknown): Parsed {
  if (typeof raw !== 'string') return refuse(field.id, 'wrong-type')
  const text = raw.normalize('NFC').trim()
  if (text.length > field.maxLength) return refuse(field.id, 'too-long')
  if (field.refuse && holdsContactData(text)) return refuse(field.id, 'contact-data')
  if (field.refuse === 'more-than-first-name' && (HONORIFIC.test(text) || !FIRST_NAME.test(text))) return refuse(field.id, field.refuse)
  return keep(text)
}

function parseOption(fieldId: string, options: readonly string[], raw: unknown): Parsed {
  if (typeof raw !== 'string') return refuse(fieldId, 'wrong-type')
  return options.includes(raw) ? keep(raw) : refuse(fieldId, 'not-an-option')
}

function parseNumber(field: NumberField, raw: unknown): Parsed {
  if (typeof raw !== 'number' && typeof raw !== 'string') return refuse(field.id, 'wrong-type')
  const value = typeof raw === 'string' && /^\s*\d{1,9}\s*$/.test(raw) ? Number(raw) : raw
  if (typeof value !== 'number' || !Number.isInteger(value)) return refuse(field.id, 'not-a-number')
  if (value < field.min) return refuse(field.id, 'too-small')
  return value > field.max ? refuse(field.id, 'too-large') : keep(value)
}

function parseTicks(field: TicksField, raw: unknown): Parsed {
  const list: unknown = typeof raw === 'string' ? [raw] : raw
  if (!Array.isArray(list) || !list.every((tick) => typeof tick === 'string')) return refuse(field.id, 'wrong-type')
  if (!list.every((tick) => field.options.includes(tick))) return refuse(field.id, 'not-an-option')
  const ticked = field.options.filter((option) => list.includes(option))
  return keep(ticked.length ? ticked : undefined)
}

function parseRows(field: RowsField, raw: unknown): Parsed {
  if (!Array.isArray(raw)) return refuse(field.id, 'wrong-type')
  const issues: WorksheetIssue[] = []
  const rows: WorksheetRow[] = []
  raw.forEach((rawRow: unknown, row) => {
    if (!isRecord(rawRow)) return void issues.push({ fieldId: field.id, row, code: 'wrong-type' })
    const parsed: Record<string, string> = {}
    const known = new Set(field.columns.map((column) => column.id))
    for (const key of Object.keys(rawRow))
      if (!known.has(key)) issues.push({ fieldId: field.id, row, columnId: key, code: 'unknown-field' })
    for (const column of field.columns) {
      const cell = parseValue(column, rawRow[column.id])
      if (!cell.ok) issues.push(...cell.issues.map(({ code }) => ({ fieldId: field.id, row, columnId: column.id, code })))
      else if (typeof cell.value === 'string') parsed[column.id] = cell.value
    }
    if (Object.keys(parsed).length) rows.push(parsed)
  })
  if (rows.length > field.maxRows) issues.push({ fieldId: field.id, code: 'too-many-rows' })
  return issues.length ? { ok: false, issues } : keep(rows.length ? rows : undefined)
}

/** Whether the value is a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One answer, trimmed and checked against its field; a blank answer of any type is simply not given yet. */
export function parseValue(field: WorksheetField, raw: unknown): Parsed {
  if (isBlank(raw)) return keep(undefined)
  switch (field.type) {
    case 'text':
    case 'long-text':
      return parseText(field, raw)
    case 'choice':
      return parseOption(field.id, field.options, raw)
    case 'date':
      if (typeof raw !== 'string') return refuse(field.id, 'wrong-type')
      return isIsoDate(raw) ? keep(raw) : refuse(field.id, 'not-a-date')
    case 'number':
      return parseNumber(field, raw)
    case 'ticks':
      return parseTicks(field, raw)
    case 'rows':
    case 'ranked':
      return parseRows(field, raw)
  }
}
