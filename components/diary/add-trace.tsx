'use client'

import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { TextField } from '@/components/ui/text-field'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { AddTrace } from '@/lib/diary/schema'

type New = Pick<AddTrace, 'kind' | 'title'> & Partial<AddTrace>
type AddTraceFormProps = {
  today: string
  errors: ReadonlyMap<string, string>
  texts: DiaryTexts['traces']
  /** Whether the trace was kept: only then the form is emptied. */
  onAdd: (trace: New) => Promise<boolean>
}

const EMPTY = { title: '', text: '', url: '', onDay: '' }

/** A trace that is not in the diary: a caption, the name of a document, or a link. */
export function AddTraceForm({ today, errors, texts, onAdd }: AddTraceFormProps) {
  const [kind, setKind] = useState<'photo-caption' | 'document' | 'link'>('photo-caption')
  const [typed, setTyped] = useState(EMPTY)
  const [isSending, setSending] = useState(false)
  const field = (id: keyof typeof EMPTY) => ({
    id: `trace-${id}`,
    name: id,
    value: typed[id],
    error: errors.get(id),
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [id]: event.target.value }),
  })
  async function add(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    const kept = await onAdd({
      kind,
      title: typed.title,
      text: typed.text,
      onDay: typed.onDay || null,
      ...(kind === 'link' && { url: typed.url.trim() }),
    })
    setSending(false)
    if (kept) setTyped(EMPTY)
  }
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void add(event)}>
      <SelectField
        label={texts.kind}
        value={kind}
        onChange={({ target }) => setKind(target.value as typeof kind)}
        options={(['photo-caption', 'document', 'link'] as const).map((value) => ({ value, label: texts.kinds[value] }))}
      />
      <TextField label={texts.name} help={texts.nameHelp} {...field('title')} />
      {kind === 'link' && <TextField type="url" label={texts.url} help={texts.urlHelp} {...field('url')} />}
      <TextareaField label={texts.text} help={texts.textHelp} rows={3} {...field('text')} />
      <TextField type="date" label={texts.day} max={today} {...field('onDay')} />
      <Button type="submit" variant="secondary" disabled={isSending} className="self-start max-sm:w-full">
        {texts.add}
      </Button>
    </form>
  )
}
