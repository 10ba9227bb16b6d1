import { ChevronDown } from 'lucide-react'
import { controlStyle, Field } from '@/components/ui/field'

/** Skills under a heading: the student's own first, then the catalogue by family. */
export type SkillGroup = { readonly label: string; readonly skills: readonly { readonly id: string; readonly label: string }[] }

type SkillSelectProps = {
  id: string
  label: string
  none: string
  groups: readonly SkillGroup[]
  value: string | null
  onChange: (skillId: string | null) => void
}

/** One skill out of a native list with headings: the phone's own picker is the best one. */
export function SkillSelect({ id, label, none, groups, value, onChange }: SkillSelectProps) {
  return (
    <Field id={id} label={label}>
      <div className="relative">
        <select
          id={id}
          className={`${controlStyle} appearance-none pr-11`}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value || null)}
        >
          <option value="">{none}</option>
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.skills.map((skill) => (
                <option key={skill.id} value={skill.id}>
                  {skill.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronDown aria-hidden size={20} strokeWidth={1.75} className="pointer-events-none absolute top-1/2 right-3.5 -translate-y-1/2" />
      </div>
    </Field>
  )
}
