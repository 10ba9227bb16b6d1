import type { FieldText, WorksheetTexts } from './worksheet-texts'

/** What the control of one answer is given. */
export type AnswerProps<Field, Value> = {
  field: Field
  text: FieldText
  /** Its place in the form: `field` or `field.row.column`. */
  path: string
  value: Value
  error?: string
  /** Left out where the same help stands above already. */
  hasHelp?: boolean
  /** Grows when the value changes by something else than this control. */
  revision: number
  texts: WorksheetTexts
  onChange: (value: Value, how?: { reshaped: boolean }) => void
}
