import { useId, type ComponentProps } from 'react'
import { controlStyle, describeField, Field, type FieldTexts } from './field'

type TextFieldProps = FieldTexts &
  Omit<ComponentProps<'input'>, 'type' | 'children'> & {
    type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'date' | 'search' | 'number' | 'time' | 'file'
  }

/** One line of text, with its label, help and error. */
export function TextField({ label, help, error, optional, id, className, type = 'text', ...input }: TextFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field {...{ label, help, error, optional, className }} id={fieldId}>
      <input type={type} className={controlStyle} {...describeField(fieldId, { help, error })} {...input} />
    </Field>
  )
}
