import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names'
import { describeField, FieldError } from './field'

type CheckboxFieldProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; help?: ReactNode; error?: string }

/** One box to tick; the whole row is its target. */
export function CheckboxField({ label, help, error, id, className, ...input }: CheckboxFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <div className={classNames('max-w-form', className)}>
      <label className="flex min-h-11 items-start gap-3 rounded py-2">
        <input type="checkbox" className="mt-[3px] size-5 shrink-0 accent-ink" {...describeField(fieldId, { help, error })} {...input} />
        <span>{label}</span>
      </label>
      {help && (
        <p id={`${fieldId}-help`} className="ml-8 text-sm text-quiet">
          {help}
        </p>
      )}
      <FieldError id={fieldId} error={error} />
    </div>
  )
}
