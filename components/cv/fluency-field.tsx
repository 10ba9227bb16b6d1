import { SelectField } from '@/components/ui/select-field'
import type { CvFieldTexts } from '@/lib/core/i18n/fr/cv-fields'

type FluencyFieldProps = { id: string; label: string; value: string; texts: CvFieldTexts['fluency']; onChange: (value: string) => void }

/** The level of a language, in words that a student knows. What was written elsewhere stays as one more choice. */
export function FluencyField({ id, label, value, texts, onChange }: FluencyFieldProps) {
  const levels = Object.values(texts.levels)
  const isOther = value !== '' && !levels.some(({ stored }) => stored === value)
  return (
    <SelectField
      id={id}
      label={label}
      help={texts.help}
      placeholder={texts.choose}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      options={[
        ...(isOther ? [{ value, label: value }] : []),
        ...levels.map(({ label: name, stored }) => ({ value: stored, label: name })),
      ]}
    />
  )
}
