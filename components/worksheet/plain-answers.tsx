import { TextField } from '@/components/ui/text-field'
import type { DateField, NumberField } from '@/lib/journey/worksheets'
import type { AnswerProps } from './answer-props'
import { idOf } from './focus-answer'

/** A day, in the browser's own calendar. `notBefore` (ISO date) only guides the calendar: the rule is said in words. */
export function DateAnswer({ text, path, value, error, onChange, notBefore }: AnswerProps<DateField, string> & { notBefore?: string }) {
  return (
    <TextField
      type="date"
      id={idOf(path)}
      name={path}
      label={text.label}
      help={text.help}
      error={error}
      value={value}
      min={notBefore || undefined}
      className="max-w-60"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

/** A whole number, typed as text: a number input hides from us what it cannot read. */
export function NumberAnswer({ text, path, value, error, onChange }: AnswerProps<NumberField, string>) {
  return (
    <TextField
      inputMode="numeric"
      id={idOf(path)}
      name={path}
      label={text.label}
      help={text.help}
      error={error}
      value={value}
      placeholder={text.placeholder}
      autoComplete="off"
      className="max-w-60"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
