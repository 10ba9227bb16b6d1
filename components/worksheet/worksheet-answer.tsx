import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answer, type Answers, rowsOf, textOf, ticksOf } from './answers'
import { ChoiceAnswer } from './choice-answer'
import { DateAnswer, NumberAnswer } from './plain-answers'
import { RowsAnswer } from './rows-answer'
import { TextAnswer } from './text-answer'
import { TicksAnswer } from './ticks-answer'
import { fieldText, type WorksheetTexts } from './worksheet-texts'

type WorksheetAnswerProps = {
  field: WorksheetField
  answers: Answers
  errors: ReadonlyMap<string, string>
  revision: number
  texts: WorksheetTexts
  onChange: (answer: Answer, how?: { reshaped: boolean }) => void
}

/** The control that fits the field. */
export function WorksheetAnswer({ field, answers, errors, revision, texts, onChange }: WorksheetAnswerProps) {
  const answer = answers[field.id]
  const shared = { text: fieldText(texts.form.fields, field.id), path: field.id, error: errors.get(field.id), revision, texts, onChange }
  switch (field.type) {
    case 'text':
    case 'long-text':
      return <TextAnswer field={field} value={textOf(answer)} {...shared} />
    case 'choice':
      return <ChoiceAnswer field={field} value={textOf(answer)} {...shared} />
    case 'date':
      return <DateAnswer field={field} value={textOf(answer)} notBefore={textOf(answers[field.notBefore ?? ''])} {...shared} />
    case 'number':
      return <NumberAnswer field={field} value={textOf(answer)} {...shared} />
    case 'ticks':
      return <TicksAnswer field={field} value={ticksOf(answer)} {...shared} />
    case 'rows':
    case 'ranked':
      return <RowsAnswer field={field} value={rowsOf(field, answer)} errors={errors} {...shared} />
  }
}
