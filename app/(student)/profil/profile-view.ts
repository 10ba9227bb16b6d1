import type { ProfileView, ProofView, SkillView, UnlinkedView } from '@/components/skills/view'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import type { SchoolLevel } from '@/lib/journey/schema'
import { getSkill } from '@/lib/skills/catalog'
import { groupBySkill, levelOf, xpForLevel } from '@/lib/skills/rules'
import { ProofStrength, SkillFamily } from '@/lib/skills/schema'
import type { getProfileHoldings } from '@/lib/skills/service'
import { proofView } from '../proof-view'
import { STATION_SKILLS } from '@/lib/skills/station-skills'
import { suggestSkills } from '@/lib/skills/suggest'

type Holdings = Awaited<ReturnType<typeof getProfileHoldings>>
type Reader = { texts: Dictionary; locale: Locale; level: SchoolLevel | null; isGuest: boolean }

/** The profile in the reader's words. */
export function viewOf(holdings: Holdings, reader: Reader): ProfileView {
  const { texts, isGuest } = reader
  const skills = [...groupBySkill(holdings.proofs)].map(([id, proofs]): SkillView => {
    const views = proofs.map((proof) => proofView(proof, holdings, reader))
    return { id, ...texts.skills.items[id], family: getSkill(id).family, level: levelOf(proofs), strength: strongest(views), proofs: views }
  })
  return {
    xp: holdings.xp,
    level: holdings.level,
    xpForThis: xpForLevel(holdings.level),
    xpForNext: xpForLevel(holdings.level + 1),
    title: texts.skills.titles[holdings.titleId].name,
    titleExplain: texts.skills.titles[holdings.titleId].explain,
    families: SkillFamily.options.map((id) => {
      const held = skills.filter((skill) => skill.family === id)
      return { id, name: texts.skills.families[id].name, count: held.length, levels: held.reduce((sum, skill) => sum + skill.level, 0) }
    }),
    skills,
    unlinked: unlinkedOf(holdings, reader),
    isGuest,
  }
}

const strongest = (proofs: readonly ProofView[]) =>
  ProofStrength.options.findLast((strength) => proofs.some((proof) => proof.strength === strength)) ?? 'raconte'

/** Stories whose proofs speak for no skill that the student named: they may say what the story shows. */
function unlinkedOf(holdings: Holdings, reader: Reader): UnlinkedView[] {
  const experienceIds = [...new Set(holdings.proofs.map((proof) => proof.experienceId))]
  return experienceIds.flatMap((experienceId) => {
    const proofs = holdings.proofs.filter((proof) => proof.experienceId === experienceId)
    const { stationId } = proofs[0]!
    const own = STATION_SKILLS[stationId][0]
    const spoken = proofs.filter((proof) => ['action', 'result', 'skill'].includes(proof.criterionId))
    const isNamed = proofs.some((proof) => proof.skillIds.some((id) => id !== own))
    if (isNamed || spoken.length === 0) return []
    const suggestions = suggestSkills(
      spoken.map((proof) => proof.quote),
      reader.level,
    )
      .filter((id) => id !== own)
      .map((id) => ({ id, ...reader.texts.skills.items[id] }))
    return [
      {
        experienceId,
        stationLabel: reader.texts.stations[stationId].label,
        proofs: spoken.map((proof) => proofView(proof, holdings, reader)),
        suggestions,
      },
    ]
  })
}
