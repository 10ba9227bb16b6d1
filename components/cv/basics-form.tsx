import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { fill } from '@/lib/core/i18n/fill'
import { BASICS, charactersOf, type BasicId } from '@/lib/cv/editing-fields'
import { basicsId } from './control-id'

const TYPE = { email: 'email', phone: 'tel', url: 'url' } as const
const COMPLETE: Partial<Record<BasicId, string>> = { name: 'name', email: 'email', phone: 'tel', city: 'address-level2' }

type BasicsFormProps = {
  basics: Readonly<Record<BasicId, string>>
  texts: CvScreenTexts
  /** Said of a field with too many characters. */
  tooLong: string
  onChange: (id: BasicId, value: string) => void
}

/** Who the CV is about and how to reach them. Nothing here asks for a photo, an age or a street. */
export function BasicsForm({ basics, texts, tooLong, onChange }: BasicsFormProps) {
  const errorOf = (id: BasicId) => {
    const over = basics[id].length - charactersOf(id)
    return over > 0 ? fill(tooLong, { over, limit: charactersOf(id) }) : undefined
  }
  const help = texts.basicsHelp as Partial<Record<BasicId, string>>
  return (
    <section className="flex flex-col gap-4" aria-labelledby="cv-basics">
      <h2 id="cv-basics">{texts.basicsTitle}</h2>
      <p className="max-w-measure text-sm text-quiet">{texts.noPhoto}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        {BASICS.filter((id) => id !== 'summary').map((id) => (
          <TextField
            key={id}
            id={basicsId(id)}
            error={errorOf(id)}
            label={texts.basics[id]}
            help={help[id]}
            type={id in TYPE ? TYPE[id as keyof typeof TYPE] : 'text'}
            autoComplete={COMPLETE[id] ?? 'off'}
            value={basics[id]}
            onChange={(event) => onChange(id, event.target.value)}
          />
        ))}
      </div>
      <TextareaField
        id={basicsId('summary')}
        label={texts.basics.summary}
        error={errorOf('summary')}
        rows={3}
        value={basics.summary}
        onChange={(event) => onChange('summary', event.target.value)}
      />
    </section>
  )
}
