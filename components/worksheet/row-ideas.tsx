import { announce } from '@/components/layout/announce'
import { fill } from '@/lib/core/i18n/fill'
import type { WorksheetRow } from '@/lib/journey/worksheet-values'
import type { RowsField, TextField } from '@/lib/journey/worksheets'
import { SuggestionChips } from './suggestion-chips'
import { type FieldText, fieldText, optionText, type WorksheetTexts } from './worksheet-texts'

type RowIdeasProps = {
  field: RowsField
  text: FieldText
  rows: readonly WorksheetRow[]
  screen: WorksheetTexts['screen']
  onChange: (rows: readonly WorksheetRow[]) => void
}

/** Ready-made answers for the first column that has some, above the rows they go to. */
export function RowIdeas({ field, text, rows, screen, onChange }: RowIdeasProps) {
  const column = field.columns.find((one): one is TextField => one.type !== 'choice' && one.suggestions !== undefined)
  if (!column) return null
  const words = fieldText(text.columns, column.id).suggestions
  const cellOf = (row: WorksheetRow) => (row[column.id] ?? '').trim()
  const free = rows.findIndex((row) => cellOf(row) === '')

  function toggle(idea: string): void {
    const used = rows.findIndex((row) => cellOf(row) === idea)
    const at = used >= 0 ? used : free >= 0 ? free : rows.length
    const cell = used >= 0 ? '' : idea
    onChange(
      at < rows.length
        ? rows.map((row, index) => (index === at ? { ...row, [column!.id]: cell } : row))
        : [...rows, { [column!.id]: cell }],
    )
    announce(used >= 0 ? fill(screen.ideaRemoved, { what: idea }) : fill(screen.ideaPlaced, { what: idea, n: at + 1 }))
  }

  return (
    <SuggestionChips
      title={screen.ideas}
      help={screen.ideasHelp}
      fullText={screen.ideasFull}
      isFull={free < 0 && rows.length >= field.maxRows}
      suggestions={(column.suggestions ?? []).map((id) => optionText(words, id))}
      isUsed={(idea) => rows.some((row) => cellOf(row) === idea)}
      onToggle={toggle}
    />
  )
}
