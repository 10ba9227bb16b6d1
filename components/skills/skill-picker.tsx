'use client'

import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { Notice } from '@/components/ui/notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { fill } from '@/lib/core/i18n/fill'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import type { SkillId } from '@/lib/skills/schema'
import type { SkillOption } from './view'

export type PickerTexts = ProfileTexts['picker'] & Pick<ProfileTexts, 'offlineTitle' | 'offline'>

type SkillPickerProps = {
  /** The proofs of one story. */
  proofIds: readonly string[]
  /** Three to six skills that the story may show. */
  options: readonly SkillOption[]
  /** What was chosen before. */
  initial?: readonly SkillId[]
  texts: PickerTexts
  /** Called with the choice once it is stored; without it, the page's data is read again. */
  onSaved?: (skillIds: readonly SkillId[]) => void
}

/** The student names what a story shows. « None » is an answer too, and takes every other one away. */
export function SkillPicker({ proofIds, options, initial = [], texts, onSaved }: SkillPickerProps) {
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly SkillId[]>(initial)
  const [isNone, setNone] = useState(false)
  const [state, setState] = useState<'idle' | 'sending' | 'saved'>('idle')
  const [problem, setProblem] = useState<'empty' | Refusal | 'network' | null>(null)

  function toggle(id: SkillId) {
    setNone(false)
    setState('idle')
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (chosen.length === 0 && !isNone) return setProblem('empty')
    setProblem(null)
    setState('sending')
    const sent = await sendJson('/api/skills/choices', { proofIds, skillIds: chosen })
    setState(sent.ok ? 'saved' : 'idle')
    if (!sent.ok) return setProblem(sent.refusal)
    announce(savedText())
    if (onSaved) onSaved(chosen)
    else router.refresh()
  }

  function savedText(): string {
    const labels = options.filter((option) => chosen.includes(option.id)).map((option) => option.label)
    return labels.length === 0 ? texts.savedNone : fill(texts.saved, { skills: labels.join(', ') })
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <fieldset className="min-w-0">
        <legend className="font-semibold">{texts.question}</legend>
        <p className="text-sm text-quiet">{texts.help}</p>
        <div className="mt-2 grid gap-x-8 md:grid-cols-2">
          {options.map(({ id, label, explain }) => (
            <CheckboxField key={id} label={label} help={explain} checked={chosen.includes(id)} onChange={() => toggle(id)} />
          ))}
          <CheckboxField
            label={texts.none}
            checked={isNone}
            onChange={() => {
              setChosen([])
              setNone(!isNone)
              setState('idle')
            }}
          />
        </div>
      </fieldset>
      {problem && (
        <Notice
          tone={problem === 'empty' ? 'warning' : 'danger'}
          role="alert"
          title={problem === 'empty' ? texts.chooseOne : problem === 'network' ? texts.offlineTitle : problem.title}
          className="mt-3"
        >
          {problem === 'network' ? texts.offline : problem !== 'empty' && problem.detail}
        </Notice>
      )}
      {state === 'saved' ? (
        <p className="mt-3 font-semibold text-success">{savedText()}</p>
      ) : (
        <Button type="submit" disabled={state === 'sending'} className="mt-3">
          {state === 'sending' ? texts.saving : texts.save}
        </Button>
      )}
    </form>
  )
}
