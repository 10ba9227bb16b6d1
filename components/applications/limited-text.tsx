import { TextareaField } from '@/components/ui/textarea-field'
import { fill } from '@/lib/core/i18n/fill'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'

type LimitedTextProps = {
  id: string
  label: string
  help: string
  value: string
  max: number
  /** The count is said from the start, rather than near the limit. */
  isAlwaysCounted?: boolean
  minHeight: string
  className?: string
  texts: Pick<MessageTexts, 'left' | 'over'>
  onChange: (value: string) => void
}

/** A text with a live count. It may be typed past its limit: nothing is ever cut, the count says by how much. */
export function LimitedText({ id, label, help, value, max, isAlwaysCounted, minHeight, className, texts, onChange }: LimitedTextProps) {
  const length = value.normalize('NFC').trim().length
  const isCounted = isAlwaysCounted || length >= max * 0.8
  const over = length - max
  return (
    <TextareaField
      id={`message-${id}`}
      name={id}
      label={label}
      autoComplete="off"
      className={className}
      style={{ minHeight }}
      rows={2}
      value={value}
      error={over > 0 ? fill(texts.over, { count: over }) : undefined}
      help={
        <>
          {help}
          {isCounted && over <= 0 && <span className="block tabular-nums">{fill(texts.left, { count: -over, max })}</span>}
        </>
      }
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
