import { ArrowDown, ArrowUp } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { ChangeTrace, Trace } from '@/lib/diary/schema'
import type { SkillId } from '@/lib/skills/schema'
import { SkillSelect, type SkillGroup } from './skill-select'

export type TraceAction = 'up' | 'down' | 'aside' | 'choose' | 'remove'
type TraceCardProps = {
  trace: Trace
  /** Its day in words. */
  dayName: string | null
  /** How many are chosen: the last of them cannot go down. */
  chosenCount: number
  groups: readonly SkillGroup[]
  texts: DiaryTexts['traces']
  onAct: (action: TraceAction) => void
  onChange: (change: ChangeTrace) => void
}

/** The id of a button of a trace, for the focus to follow the trace where it goes. */
export const buttonId = (trace: Pick<Trace, 'id'>, action: TraceAction) => `trace-${trace.id}-${action}`

/** A trace: what it is, its words, the skill it shows, and where it may go. */
export function TraceCard({ trace, dayName, chosenCount, groups, texts, onAct, onChange }: TraceCardProps) {
  const isChosen = trace.position !== null
  const name = (action: TraceAction) => fill(texts.of, { action: texts[action], title: trace.title })
  const button = (action: TraceAction, variant: 'primary' | 'secondary' | 'quiet' = 'secondary', disabled = false) => (
    <Button
      id={buttonId(trace, action)}
      variant={variant}
      size="small"
      disabled={disabled}
      aria-label={name(action)}
      onClick={() => onAct(action)}
    >
      {texts[action]}
    </Button>
  )
  const arrow = (action: 'up' | 'down', Icon: typeof ArrowUp, disabled: boolean) => (
    <Button
      id={buttonId(trace, action)}
      variant="secondary"
      size="icon"
      disabled={disabled}
      aria-label={name(action)}
      onClick={() => onAct(action)}
    >
      <Icon aria-hidden size={20} strokeWidth={1.75} />
    </Button>
  )
  return (
    <article aria-label={trace.title} className="flex flex-col gap-3 rounded-lg border-2 border-edge px-4 py-4">
      <div>
        <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
          {isChosen && (
            <span className="grid size-7 place-items-center rounded-full bg-line-core font-semibold text-line-on">{trace.position}</span>
          )}
          <Badge>{texts.kinds[trace.kind]}</Badge>
          {dayName}
        </p>
        <h3 className="mt-2 text-base wrap-anywhere">{trace.title}</h3>
        {trace.text && <p className="mt-1 max-w-measure wrap-anywhere whitespace-pre-line">{trace.text}</p>}
        {trace.url && (
          <a href={trace.url} rel="noreferrer nofollow" target="_blank" className="inline-flex min-h-11 items-center wrap-anywhere link">
            {trace.url}
          </a>
        )}
      </div>
      <SkillSelect
        id={`trace-${trace.id}-skill`}
        label={fill(texts.skill, { title: trace.title })}
        none={texts.skillNone}
        groups={groups}
        value={trace.skillId}
        onChange={(skillId) => onChange({ skillId: skillId as SkillId | null })}
      />
      <div className="flex flex-wrap gap-2">
        {isChosen ? (
          <>
            {arrow('up', ArrowUp, trace.position === 1)}
            {arrow('down', ArrowDown, trace.position === chosenCount)}
            {button('aside')}
          </>
        ) : (
          <>
            {button('choose')}
            {button('remove', 'quiet')}
          </>
        )}
      </div>
    </article>
  )
}
