import { useId, type ReactNode } from 'react'
import { classNames } from './class-names'
import { describeField, FieldError, type FieldTexts } from './field'

export type RadioOption = { value: string; label: ReactNode; help?: ReactNode; disabled?: boolean }

type RadioGroupProps = FieldTexts & {
  name: string
  options: readonly RadioOption[]
  defaultValue?: string
  required?: boolean
  /** `column` one under the other, `row` side by side where there is room. */
  layout?: 'column' | 'row'
  id?: string
  className?: string
}

/** One choice among a few, each a card of at least 44 px. Native radios: arrow keys and form posts work by themselves. */
export function RadioGroup({
  label,
  help,
  error,
  optional,
  name,
  options,
  defaultValue,
  required,
  layout = 'column',
  id,
  className,
}: RadioGroupProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <fieldset className={classNames('max-w-form min-w-0', className)} {...describeField(fieldId, { help, error })}>
      <legend className="font-semibold">
        {label}
        {optional && <span className="font-normal text-quiet"> ({optional})</span>}
      </legend>
      {help && (
        <p id={`${fieldId}-help`} className="mt-0.5 text-sm text-quiet">
          {help}
        </p>
      )}
      <div className={classNames('mt-2 flex gap-2', layout === 'column' ? 'flex-col' : 'flex-wrap')}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-12 items-start gap-3 rounded border-2 border-edge bg-page px-3.5 py-2.5 transition-colors duration-feedback hover:border-ink has-checked:border-ink has-checked:bg-platform has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink has-disabled:opacity-50"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              required={required}
              disabled={option.disabled}
              className="mt-[3px] size-5 shrink-0 accent-ink focus-visible:outline-none"
            />
            <span>
              {option.label}
              {option.help && <span className="block text-sm text-quiet">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={fieldId} error={error} />
    </fieldset>
  )
}
