import { useId, type ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlStyle, describeField, Field, type FieldTexts } from './field'

/** Several lines of text; it grows with what is written where the browser can do so. */
export function TextareaField({
  label,
  help,
  error,
  optional,
  id,
  className,
  rows = 4,
  ...textarea
}: FieldTexts & ComponentProps<'textarea'>) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field {...{ label, help, error, optional, className }} id={fieldId}>
      <textarea
        rows={rows}
        className={classNames(controlStyle, 'field-sizing-content max-h-[60dvh]')}
        {...describeField(fieldId, { help, error })}
        {...textarea}
      />
    </Field>
  )
}
