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

/** What keeps the station open, each a way to its place in the form. */
export function MissingList({ gaps, isDone, texts }: { gaps: readonly Gap[]; isDone: boolean; texts: WorksheetTexts }) {
  if (gaps.length === 0) return null
  const { screen, missing } = texts
  return (
    <section aria-labelledby="fiche-reste" className="border-edge max-w-measure rounded-lg border-2 px-4 py-4 sm:px-5">
      <h2 id="fiche-reste" className="text-lg">
        {isDone ? screen.missingWhenDone : screen.missingTitle}
      </h2>
      <ul className="mt-2">
        {gaps.map((gap) => (
          <li key={`${gap.code} ${gap.path}`}>
            <a
              href={`#${idOf(gap.path)}`}
              className="link inline-flex min-h-11 items-center"
              onClick={(event) => {
                event.preventDefault()
                focusAnswer(gap.path)
              }}
            >
              {fill(screen.fieldAndIssue, { field: nameGap(gap, texts), issue: missing[gap.code] })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
