import { TextareaField } from '@/components/ui/textarea-field'
import { fill } from '@/lib/core/i18n/fill'
import { excessOf } from './field-keeper'

/** From this part of the limit on, what is left is said. */
const NEAR_LIMIT = 0.8

type LongTextProps = {
  id: string
  label: string
  help?: string
  value: string
  limit: number
  minHeight: string
  texts: { left: string; over: string }
  onChange: (value: string) => void
}

/** A text that may be typed past its limit, which is then said: cutting what is pasted would lose it. */
export function LongText({ id, label, help, value, limit, minHeight, texts, onChange }: LongTextProps) {
  const excess = excessOf(value, limit)
  const count = excess > -limit * (1 - NEAR_LIMIT) && (
    <span className={excess > 0 ? 'block font-semibold text-danger tabular-nums' : 'block tabular-nums'}>
      {fill(excess > 0 ? texts.over : texts.left, { count: Math.abs(excess) })}
    </span>
  )
  return (
    <TextareaField
      id={id}
      name={id}
      label={label}
      help={
        help || count ? (
          <>
            {help}
            {count}
          </>
        ) : undefined
      }
      value={value}
      autoComplete="off"
      style={{ minHeight }}
      aria-invalid={excess > 0 || undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
