import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { CIRCLE_ALERT } from './outlines'

/** What every field says about itself. `optional` is the word shown after the label when the field may stay empty. */
export type FieldTexts = { label: string; help?: ReactNode; error?: string; optional?: string }

/** Ids and ARIA attributes that tie a control to its help and its error. */
export function describeField(id: string, { help, error }: Pick<FieldTexts, 'help' | 'error'>) {
  const describedBy = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? (true as const) : undefined }
}

/** The look shared by text inputs, selects and text areas. */
export const controlStyle =
  'block w-full min-h-12 rounded border-2 border-edge bg-page px-3.5 py-2.5 text-base text-ink transition-colors duration-feedback placeholder:text-quiet hover:border-ink disabled:cursor-not-allowed disabled:bg-platform disabled:text-quiet aria-invalid:border-danger'

/** The error of a field: an icon and words, under the control. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="mt-2 flex gap-2 text-sm font-semibold text-danger">
      <Icon outline={CIRCLE_ALERT} className="mt-0.5 shrink-0" />
      {error}
    </p>
  )
}

/** Label above, help under the label, control, error: the frame of one control. */
export function Field({
  id,
  label,
  help,
  error,
  optional,
  className,
  children,
}: FieldTexts & { id: string; className?: string; children: ReactNode }) {
  return (
    <div className={classNames('max-w-form', className)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-quiet"> ({optional})</span>}
      </label>
      {help && (
        <p id={`${id}-help`} className="mt-0.5 text-sm text-quiet">
          {help}
        </p>
      )}
      <div className="mt-2">{children}</div>
      <FieldError id={id} error={error} />
    </div>
  )
}
