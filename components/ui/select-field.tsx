import { useId, type ComponentProps } from 'react'
import { ChevronDown } from 'lucide-react'
import { classNames } from './class-names'
import { controlStyle, describeField, Field, type FieldTexts } from './field'

export type Option = { value: string; label: string; disabled?: boolean }

/** A choice in a native list: the phone's own picker is the best one. `placeholder` is an empty first option. */
export function SelectField({
  label,
  help,
  error,
  optional,
  id,
  className,
  options,
  placeholder,
  ...select
}: FieldTexts & Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; placeholder?: string }) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <Field {...{ label, help, error, optional, className }} id={fieldId}>
      <div className="relative">
        <select className={classNames(controlStyle, 'appearance-none pr-11')} {...describeField(fieldId, { help, error })} {...select}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden size={20} strokeWidth={1.75} className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2" />
      </div>
    </Field>
  )
}
