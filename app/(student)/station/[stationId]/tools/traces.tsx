import type { SkillGroup } from '@/components/diary/skill-select'
import type { DiaryLine } from '@/components/diary/take-lines'
import { TracesBoard } from '@/components/diary/traces-board-on-demand'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import type { DiaryEntry } from '@/lib/diary/schema'
import { getEntries } from '@/lib/diary/service'
import { dayInFrance } from '@/lib/diary/stage-days'
import { getTraces } from '@/lib/diary/trace-service'
import { recommendNext } from '@/lib/journey/rules'
import type { SchoolLevel } from '@/lib/journey/schema'
import { skillsForLevel } from '@/lib/skills/catalog'
import { SkillFamily, type SkillId } from '@/lib/skills/schema'
import { describeSkills } from '@/lib/skills/service'
import { nameDay } from '../../../journal/diary-view'
import type { StationViewProps } from '../view'

/** The station of the traces: six to choose, each linked to a skill. */
export async function TracesTool({ viewer, profile, texts, locale, states, labels }: StationViewProps) {
  const [view, entries, held] = await Promise.all([getTraces(viewer), getEntries(viewer), describeSkills(viewer, locale)])
  const mine = held.skills.map(({ id }) => id)
  const lines = entries.toReversed().flatMap((entry) => linesOf(entry, texts, locale))
  const days = [...lines.map(({ day }) => day), ...view.traces.flatMap(({ onDay }) => onDay ?? [])]
  const next = recommendNext({ ...states, traces: 'done' })
  return (
    <>
      <p className="max-w-measure border-l-4 border-line pl-4 text-lg">{texts.stations.traces.counts}</p>
      <TracesBoard
        initial={view}
        lines={lines}
        groups={groupsOf(mine, profile.level, texts)}
        today={dayInFrance(new Date())}
        dayNames={Object.fromEntries(days.map((day) => [day, nameDay(day, locale, 'long')]))}
        isStationDone={states.traces === 'done'}
        waysOn={{ mapHref: '/carte?depuis=traces', next: next && { href: `/station/${next}`, label: labels[next] } }}
        texts={{ traces: texts.diary.traces, screen: texts.worksheetScreen.form }}
      />
    </>
  )
}

function linesOf(entry: DiaryEntry, { diary }: Dictionary, locale: Locale): DiaryLine[] {
  return (['seen', 'done', 'learnt'] as const)
    .filter((box) => entry[box] !== '')
    .map((box) => ({
      entryId: entry.id,
      day: entry.day,
      source: fill(diary.traces.source, { date: nameDay(entry.day, locale, 'long'), box: diary.traces.boxes[box] }),
      text: entry[box],
    }))
}

/** The student's own skills first; then those a student of that class is offered, by family. */
function groupsOf(mine: readonly SkillId[], level: SchoolLevel | null, { skills, diary }: Dictionary): SkillGroup[] {
  const named = (ids: readonly SkillId[]) => ids.map((id) => ({ id, label: skills.items[id].label }))
  const offered = skillsForLevel(level).filter(({ id }) => !mine.includes(id))
  const groups = SkillFamily.options.map((family) => ({
    label: skills.families[family].name,
    skills: named(offered.filter((skill) => skill.family === family).map(({ id }) => id)),
  }))
  return [{ label: diary.traces.skillMine, skills: named(mine) }, ...groups].filter((group) => group.skills.length > 0)
}
