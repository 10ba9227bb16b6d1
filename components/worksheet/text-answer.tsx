import { TextareaField } from '@/components/ui/textarea-field'
import { TextField } from '@/components/ui/text-field'
import { fill } from '@/lib/core/i18n/fill'
import type { TextField as TextAnswerField } from '@/lib/journey/worksheets'
import type { AnswerProps } from './answer-props'
import { idOf } from './focus-answer'

/** Above this many characters, one line hides most of what is written. */
const ONE_LINE_CHARACTERS = 120
/** From this part of the limit on, what is left is said. */
const NEAR_LIMIT = 0.8

/** A text. It may be typed past its limit, which is then said: cutting what is pasted would lose it. */
export function TextAnswer({ field, text, path, value, error, hasHelp = true, texts, onChange }: AnswerProps<TextAnswerField, string>) {
  const length = value.normalize('NFC').trim().length
  const over = length - field.maxLength
  const count = length >= field.maxLength * NEAR_LIMIT && (
    <span className={over > 0 ? 'block font-semibold text-danger tabular-nums' : 'block tabular-nums'}>
      {over > 0 ? fill(texts.screen.charactersOver, { count: over }) : fill(texts.screen.charactersLeft, { count: -over })}
    </span>
  )
  const help = (hasHelp || count) && (
    <>
      {hasHelp && text.help}
      {count}
    </>
  )
  const shared = {
    id: idOf(path),
    name: path,
    label: text.label,
    help: help || undefined,
    error,
    value,
    placeholder: text.placeholder,
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  if (field.type === 'long-text') return <TextareaField {...shared} style={{ minHeight: '7rem' }} />
  return field.maxLength > ONE_LINE_CHARACTERS ? (
    <TextareaField {...shared} rows={2} style={{ minHeight: '4.75rem' }} />
  ) : (
    <TextField {...shared} />
  )
}
