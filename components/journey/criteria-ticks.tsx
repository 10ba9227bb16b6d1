import type { MapTexts } from '@/lib/core/i18n/fr/map'
import type { CriterionId } from '@/lib/journey/schema'
import { Tick } from './tick'

type CriteriaTicksProps = {
  /** In the order in which they are shown. */
  criteria: readonly { id: CriterionId; label: string; hint?: string }[]
  met: readonly CriterionId[]
  texts: Pick<MapTexts, 'criteria' | 'criterionMet' | 'criterionOpen'>
  /** The hints under the labels; off where space is short. */
  showHints?: boolean
}

/** What closes a dialogue station, as ticks that fill while one talks. Tick, word and weight say the same; colours come from the nearest `data-line`. */
export function CriteriaTicks({ criteria, met, texts, showHints = false }: CriteriaTicksProps) {
  return (
    <ul aria-label={texts.criteria} className="flex flex-wrap gap-x-6 gap-y-2">
      {criteria.map(({ id, label, hint }) => {
        const isMet = met.includes(id)
        return (
          <li key={id} className="flex items-start gap-2.5">
            <svg aria-hidden viewBox="-12 -12 24 24" width="24" height="24" className="mt-px shrink-0">
              <circle r="9.5" fill="var(--page)" stroke="var(--line)" strokeWidth="3" />
              <g
                className={`transition-[scale,opacity] duration-entrance ease-out ${isMet ? 'scale-100 opacity-100' : 'scale-50 opacity-0'}`}
              >
                <circle r="11" fill="var(--line-core)" stroke="var(--line-rim)" strokeWidth="1" />
                <Tick />
              </g>
            </svg>
            <span>
              <span className={isMet ? 'font-semibold' : undefined}>{label}</span>
              <span className="text-sm text-quiet">{` · ${isMet ? texts.criterionMet : texts.criterionOpen}`}</span>
              {showHints && hint && <span className="block max-w-[34ch] text-sm text-quiet">{hint}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
