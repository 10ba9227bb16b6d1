import type { MissingField } from '@/lib/journey/worksheet-rules'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answers, isBlankRow, pathOf, rowsOf, textOf, ticksOf } from './answers'

/** Something that keeps the station open, with its place in the form as it is shown. */
export type Gap = MissingField & { readonly path: string }

/**
 * Places what is missing in the form: the rules count rows without the blank ones, the form shows them all.
 * `answers` are the ones that were checked.
 */
export function locateGaps(fields: readonly WorksheetField[], answers: Answers, missing: readonly MissingField[]): Gap[] {
  return missing.map((gap) => {
    const field = fields.find(({ id }) => id === gap.fieldId)
    if (field?.type !== 'rows' && field?.type !== 'ranked') return { ...gap, path: pathOf(gap.fieldId, gap.optionId) }
    const rows = rowsOf(field, answers[field.id])
    const written = rows.flatMap((row, index) => (isBlankRow(row) ? [] : [index]))
    const firstBlank = rows.findIndex(isBlankRow)
    const row = gap.row !== undefined ? (written[gap.row] ?? gap.row) : gap.code === 'too-few-rows' ? Math.max(firstBlank, 0) : 0
    const columnId = gap.columnId ?? field.columns[0]?.id
    return { ...gap, ...(gap.row !== undefined && { row }), path: pathOf(field.id, row, columnId) }
  })
}

/** The gaps without those that were filled since: the list shortens at once, also without a network. */
export function stillOpen(gaps: readonly Gap[], answers: Answers): Gap[] {
  return gaps.filter(({ fieldId, row, columnId, optionId, code }) => {
    const answer = answers[fieldId]
    if (code === 'must-tick') return optionId === undefined || !ticksOf(answer).includes(optionId)
    if (code !== 'required') return true
    if (row === undefined || columnId === undefined) return textOf(answer).trim() === ''
    const cells = Array.isArray(answer) ? answer[row] : undefined
    return typeof cells !== 'object' || (cells[columnId] ?? '').trim() === ''
  })
}
