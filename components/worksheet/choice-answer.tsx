import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import type { ChoiceField } from '@/lib/journey/worksheets'
import type { AnswerProps } from './answer-props'
import { focusAnswerNext, idOf } from './focus-answer'
import { optionText } from './worksheet-texts'

/** Above this many options, the phone's own picker is easier than cards. */
const MOST_CARDS = 4

/** One choice: cards while they are few, a native list otherwise. A choice that is not needed can be taken back. */
export function ChoiceAnswer({
  field,
  text,
  path,
  value,
  error,
  hasHelp = true,
  revision,
  texts,
  onChange,
}: AnswerProps<ChoiceField, string>) {
  const options = field.options.map((id) => ({ value: id, label: optionText(text.options, id) }))
  const shared = { id: idOf(path), name: path, label: text.label, help: hasHelp ? text.help : undefined, error, options }
  if (options.length > MOST_CARDS) {
    return <SelectField {...shared} value={value} placeholder={texts.common.choose} onChange={(event) => onChange(event.target.value)} />
  }
  return (
    <div onChange={(event) => onChange((event.target as HTMLInputElement).value)}>
      <RadioGroup key={revision} {...shared} defaultValue={value} layout={options.length === 2 ? 'row' : 'column'} />
      {!field.required && value !== '' && (
        <Button
          variant="quiet"
          size="small"
          className="mt-1"
          onClick={() => {
            onChange('', { reshaped: true })
            focusAnswerNext(path)
          }}
        >
          {texts.screen.clearChoice}
          <span className="sr-only"> ({text.label})</span>
        </Button>
      )}
    </div>
  )
}
