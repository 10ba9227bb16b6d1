import { Plus } from 'lucide-react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { describeField, FieldError } from '@/components/ui/field'
import { fill } from '@/lib/core/i18n/fill'
import type { WorksheetRow } from '@/lib/journey/worksheet-values'
import type { RowsField } from '@/lib/journey/worksheets'
import type { AnswerProps } from './answer-props'
import { isBlankRow, moveRow, pathOf } from './answers'
import { ChoiceAnswer } from './choice-answer'
import { focusAnswerNext, idOf } from './focus-answer'
import { RowTools } from './row-tools'
import { RowIdeas } from './row-ideas'
import { TextAnswer } from './text-answer'
import { fieldText } from './worksheet-texts'

type RowsAnswerProps = AnswerProps<RowsField, readonly WorksheetRow[]> & { errors: ReadonlyMap<string, string> }

/** Rows of short answers; in a ranked list their order is part of the answer. */
export function RowsAnswer({ field, text, path, value: rows, error, errors, revision, texts, onChange }: RowsAnswerProps) {
  const { common, screen } = texts
  const id = idOf(path)
  const filled = rows.filter((row) => !isBlankRow(row)).length
  const firstColumn = field.columns[0]!
  const nameOf = (index: number) => fill(screen.rowOf, { n: index + 1 })
  const setCell = (index: number, columnId: string, cell: string, how?: { reshaped: boolean }) =>
    onChange(
      rows.map((row, at) => (at === index ? { ...row, [columnId]: cell } : row)),
      how,
    )

  function move(from: number, step: -1 | 1): void {
    const to = from + step
    onChange(moveRow(rows, from, to), { reshaped: true })
    // At an end of the list the button just pressed is out of use: the other one takes the focus.
    const direction = to === 0 ? 'down' : to === rows.length - 1 ? 'up' : step < 0 ? 'up' : 'down'
    focusAnswerNext(pathOf(path, to, direction))
    announce(
      fill(screen.rowMoved, { what: rows[from]?.[firstColumn.id] || fill(common.row, { n: from + 1 }), n: to + 1, total: rows.length }),
    )
  }
  function remove(index: number): void {
    onChange(
      rows.filter((_, at) => at !== index),
      { reshaped: true },
    )
    focusAnswerNext(pathOf(path, Math.min(index, rows.length - 2), firstColumn.id))
    announce(fill(screen.rowRemoved, { total: rows.length - 1 }))
  }
  function add(): void {
    onChange([...rows, {}], { reshaped: true })
    focusAnswerNext(pathOf(path, rows.length, firstColumn.id))
    announce(fill(screen.rowAdded, { n: rows.length + 1 }))
  }

  return (
    <fieldset className="min-w-0" {...describeField(id, { help: text.help, error })}>
      <legend className="text-lg font-semibold">{text.label}</legend>
      <p id={`${id}-help`} className="mt-0.5 max-w-form text-sm text-quiet">
        {text.help}
      </p>
      <FieldError id={id} error={error} />
      <RowIdeas field={field} text={text} rows={rows} screen={screen} onChange={onChange} />
      <p className="mt-4 text-sm font-semibold tabular-nums">
        {field.minRows === field.maxRows
          ? fill(screen.rowsFilled, { done: filled, total: field.maxRows })
          : fill(screen.rowsRange, { done: filled, min: field.minRows, max: field.maxRows })}
      </p>
      <ol className="mt-2 grid max-w-2xl grid-cols-1 gap-3">
        {rows.map((row, index) => (
          <li key={index} className="rounded-lg bg-platform px-3 py-3.5 sm:px-5">
            <div role="group" aria-labelledby={idOf(pathOf(path, index))} className="flex flex-col gap-4">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p id={idOf(pathOf(path, index))} className="font-sign font-semibold">
                  {fill(common.row, { n: index + 1 })}
                </p>
                <RowTools
                  path={pathOf(path, index)}
                  name={nameOf(index)}
                  isFirst={index === 0}
                  isLast={index === rows.length - 1}
                  canMove={field.type === 'ranked'}
                  canRemove={rows.length > field.minRows}
                  texts={common}
                  onMove={(step) => move(index, step)}
                  onRemove={() => remove(index)}
                />
              </div>
              {field.columns.map((column) => {
                const cellPath = pathOf(path, index, column.id)
                const shared = {
                  text: fieldText(text.columns, column.id),
                  path: cellPath,
                  value: row[column.id] ?? '',
                  error: errors.get(cellPath),
                  hasHelp: index === 0,
                  revision,
                  texts,
                  onChange: (cell: string, how?: { reshaped: boolean }) => setCell(index, column.id, cell, how),
                }
                return column.type === 'choice' ? (
                  <ChoiceAnswer key={column.id} field={column} {...shared} />
                ) : (
                  <TextAnswer key={column.id} field={column} {...shared} />
                )
              })}
            </div>
          </li>
        ))}
      </ol>
      {rows.length < field.maxRows && (
        <Button variant="secondary" className="mt-3" onClick={add}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {common.addRow}
        </Button>
      )}
    </fieldset>
  )
}
