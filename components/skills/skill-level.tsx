import { fill } from '@/lib/core/i18n/fill'
import type { SkillTexts } from './skill-texts'
import type { SkillView } from './view'

const STOPS = [1, 2, 3] as const

/** The level of a skill: its name, and three stops of a short line, filled up to the level. */
export function SkillLevelMark({ level, texts }: { level: SkillView['level']; texts: Pick<SkillTexts, 'profile' | 'levels'> }) {
  const name = level === 0 ? texts.profile.level0 : texts.levels[level].name
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 text-sm">
      <svg aria-hidden viewBox="0 0 64 18" width="64" height="18" className="shrink-0" fill="none" stroke="currentColor">
        <path d="M9 9H55" strokeWidth="4" stroke="var(--edge)" />
        {level > 1 && <path d={`M9 9H${9 + 23 * (level - 1)}`} strokeWidth="4" />}
        {STOPS.map((stop, i) => (
          <circle key={stop} cx={9 + 23 * i} cy="9" r="6" strokeWidth="3" fill={stop <= level ? 'currentColor' : 'var(--page)'} />
        ))}
      </svg>
      <span className="font-semibold">{name}</span>
      <span className="text-quiet">{fill(texts.profile.skillLevel, { level })}</span>
    </span>
  )
}
