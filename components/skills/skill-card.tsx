import { ChevronDown } from 'lucide-react'
import { classNames } from '@/components/ui/class-names'
import type { ProofStrength } from '@/lib/skills/schema'
import type { DialogTexts } from './dialog-texts'
import { SkillLevelMark } from './skill-level'
import { counted, type SkillTexts } from './skill-texts'
import { StrengthMark } from './strength-mark'
import { Ticket } from './ticket'
import { TicketDialog } from './ticket-dialog'
import { inDialog } from './ticket-in-dialog'
import type { SkillView } from './view'

/** The rarer the proof, the firmer the card: dashed, plain, green, double green. The word and the slots say the same. */
const EDGE: Record<ProofStrength, string> = {
  raconte: 'border-2 border-dashed border-edge',
  trace: 'border-2 border-ink',
  confirme: 'border-2 border-success',
  'confirme-2': 'border-[6px] border-double border-success',
}
const TONE: Record<ProofStrength, string> = {
  raconte: 'text-quiet',
  trace: 'text-ink',
  confirme: 'text-success',
  'confirme-2': 'text-success',
}

type SkillCardProps = { skill: SkillView; texts: SkillTexts; dialogTexts: DialogTexts }

/** A skill: its level and its strongest proof; it opens, without any script, on its tickets. */
export function SkillCard({ skill, texts, dialogTexts }: SkillCardProps) {
  const { profile, strengths, locale } = texts
  return (
    <details className={classNames('group rounded-lg bg-page open:col-span-full', EDGE[skill.strength])}>
      <summary className="flex list-none flex-col gap-2.5 rounded-lg px-5 py-4 [&::-webkit-details-marker]:hidden">
        <span className="flex items-start justify-between gap-4">
          <span className={TONE[skill.strength]}>
            <span className="sr-only">{profile.strengthLabel} </span>
            <StrengthMark strength={skill.strength} name={strengths[skill.strength].name} />
          </span>
          <ChevronDown aria-hidden size={20} strokeWidth={1.75} className="group-open:rotate-180" />
        </span>
        <span className="font-sign text-lg font-bold">{skill.label}</span>
        <SkillLevelMark level={skill.level} texts={texts} />
        <span className="text-sm text-quiet">{counted(profile.skillCount, skill.proofs.length, locale)}</span>
      </summary>
      <div className="px-5 pb-5">
        <p className="max-w-measure">{skill.explain}</p>
        <p className="mt-1 max-w-measure text-sm text-quiet">
          {skill.level === 0 ? profile.level0Explain : texts.levels[skill.level].explain}
        </p>
        <ul className="mt-5 grid grid-cols-1 gap-4">
          {skill.proofs.map((proof) => (
            <li key={proof.id}>
              <Ticket
                proof={proof}
                strengthName={strengths[proof.strength].name}
                texts={profile}
                action={<TicketDialog proof={inDialog(proof)} texts={dialogTexts} />}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
