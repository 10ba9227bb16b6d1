import { fill } from '@/lib/core/i18n/fill'
import { focusAnswer, idOf } from './focus-answer'
import type { Gap } from './gaps'
import { fieldText, optionText, type WorksheetTexts } from './worksheet-texts'

function nameGap({ fieldId, row, columnId, optionId }: Gap, { form, common }: WorksheetTexts): string {
  const text = fieldText(form.fields, fieldId)
  if (optionId !== undefined) return optionText(text.options, optionId)
  if (columnId === undefined) return text.label
  const column = fieldText(text.columns, columnId).label
  return row === undefined ? column : `${fill(common.row, { n: row + 1 })}, ${column}`
}

/** A plain gap needs no more than its name, since the list says what it is about. */
function describeGap(gap: Gap, texts: WorksheetTexts): string {
  const field = nameGap(gap, texts)
  if (gap.code === 'required' || gap.code === 'must-tick') return field
  return fill(texts.screen.fieldAndIssue, { field, issue: texts.missing[gap.code] })
}

/** What keeps the station open, each a way to its place in the form. */
export function MissingList({ gaps, isDone, texts }: { gaps: readonly Gap[]; isDone: boolean; texts: WorksheetTexts }) {
  if (gaps.length === 0) return null
  const { screen } = texts
  return (
    <section aria-labelledby="fiche-reste" className="max-w-measure rounded-lg border-2 border-edge px-4 py-4 sm:px-5">
      <h2 id="fiche-reste" className="text-lg">
        {isDone ? screen.missingWhenDone : screen.missingTitle}
      </h2>
      <ul className="mt-2">
        {gaps.map((gap) => (
          <li key={`${gap.code} ${gap.path}`}>
            <a
              href={`#${idOf(gap.path)}`}
              className="inline-flex min-h-11 items-center link"
              onClick={(event) => {
                event.preventDefault()
                focusAnswer(gap.path)
              }}
            >
              {describeGap(gap, texts)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
