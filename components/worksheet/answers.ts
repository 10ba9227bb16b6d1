import type { WorksheetData } from '@/lib/journey/worksheet-rules'
import type { WorksheetRow } from '@/lib/journey/worksheet-values'
import type { RowsField, WorksheetField } from '@/lib/journey/worksheets'

/** An answer as it stands in the form: numbers as typed, rows with their blank ones. */
export type Answer = string | readonly string[] | readonly WorksheetRow[]
export type Answers = Readonly<Record<string, Answer>>

/** Stored answers as the form shows them. */
export function answersFrom(data: WorksheetData): Answers {
  return Object.fromEntries(Object.entries(data).map(([id, value]) => [id, typeof value === 'number' ? String(value) : value]))
}

/** The text of an answer that holds one; empty for any other. */
export function textOf(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : ''
}

/** The ticked options of an answer. */
export function ticksOf(answer: Answer | undefined): readonly string[] {
  return Array.isArray(answer) ? answer.filter((tick) => typeof tick === 'string') : []
}

/** The rows to show: those there are, and blank ones up to the least the field asks for. */
export function rowsOf(field: RowsField, answer: Answer | undefined): readonly WorksheetRow[] {
  const rows: WorksheetRow[] = Array.isArray(answer) ? answer.filter((row) => typeof row === 'object') : []
  return rows.length >= field.minRows ? rows : [...rows, ...Array.from({ length: field.minRows - rows.length }, () => ({}))]
}

/** Whether nothing at all is written in the row. */
export function isBlankRow(row: WorksheetRow): boolean {
  return Object.values(row).every((cell) => cell.trim() === '')
}

/** The rows with one of them moved; the same rows when it cannot go there. */
export function moveRow(rows: readonly WorksheetRow[], from: number, to: number): readonly WorksheetRow[] {
  const moved = rows[from]
  if (!moved || to < 0 || to >= rows.length) return rows
  const rest = rows.filter((_, index) => index !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}

/** Whether the field is worth showing: always, unless it only matters after another choice and is still empty. */
export function isShown(field: WorksheetField, answers: Answers): boolean {
  if (!field.requiredWhen || textOf(answers[field.id]) !== '') return true
  return field.requiredWhen.in.includes(textOf(answers[field.requiredWhen.fieldId]))
}

/** Where an answer stands in the form: `field`, `field.option` of a ticks list or `field.row.column`. Names and ids are made of it. */
export function pathOf(fieldId: string, ...parts: readonly (string | number | undefined)[]): string {
  return [fieldId, ...parts.filter((part) => part !== undefined)].join('.')
}
