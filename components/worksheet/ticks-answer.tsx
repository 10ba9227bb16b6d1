import { CheckboxField } from '@/components/ui/checkbox-field'
import { describeField, FieldError } from '@/components/ui/field'
import type { TicksField } from '@/lib/journey/worksheets'
import type { AnswerProps } from './answer-props'
import { pathOf } from './answers'
import { idOf } from './focus-answer'
import { optionText } from './worksheet-texts'

/** A list to tick off. */
export function TicksAnswer({ field, text, path, value, error, onChange }: AnswerProps<TicksField, readonly string[]>) {
  const id = idOf(path)
  return (
    <fieldset className="max-w-form min-w-0" {...describeField(id, { help: text.help, error })}>
      <legend className="font-semibold">{text.label}</legend>
      <p id={`${id}-help`} className="mt-0.5 text-sm text-quiet">
        {text.help}
      </p>
      <div className="mt-2">
        {field.options.map((option) => (
          <CheckboxField
            key={option}
            id={idOf(pathOf(path, option))}
            name={path}
            value={option}
            label={optionText(text.options, option)}
            checked={value.includes(option)}
            onChange={({ target }) => onChange(field.options.filter((one) => (one === option ? target.checked : value.includes(one))))}
          />
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
