import 'server-only'
import { AppError } from '@/lib/core/errors'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import { loadProfile } from '@/lib/account/repo'
import type { Viewer } from '@/lib/core/viewer'
import { kindOf } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import { getSkill, titleFor } from './catalog'
import { listMessageBodies, listProofs, replaceChosenSkills, sumXp, withdrawProof } from './repo'
import { countMomentsOnce } from './same-moments'
import { groupBySkill, levelOf, profileLevel, type Proof } from './rules'
import type { ChooseSkills, SkillsView, SuggestionsView } from './schema'
import { STATION_SKILLS } from './station-skills'
import { suggestSkills } from './suggest'

/** Everything the viewer holds: standing proofs, XP, level, title. */
async function getHoldings(viewer: Viewer) {
  const [told, xp] = await Promise.all([listProofs(viewer), sumXp(viewer)])
  const proofs = countMomentsOnce(told)
  return { proofs, xp, level: profileLevel(xp), titleId: titleFor(proofs.length) }
}

/** What the profile shows: the holdings, and the messages that the proofs were cut from. */
export async function getProfileHoldings(viewer: Viewer) {
  const holdings = await getHoldings(viewer)
  const bodies = await listMessageBodies(viewer, [...new Set(holdings.proofs.map((proof) => proof.messageId))])
  return { ...holdings, bodies }
}

/** The skills as other programs read them (`GET /api/skills`). */
export async function describeSkills(viewer: Viewer, locale: Locale): Promise<SkillsView> {
  const { proofs, xp, level, titleId } = await getHoldings(viewer)
  const skills = [...groupBySkill(proofs)].map(([id, held]) => ({
    id,
    family: getSkill(id).family,
    level: levelOf(held),
    proofs: held.map(toPublic),
  }))
  return { level, xp, title: dictionaryOf(locale).skills.titles[titleId].name, skills }
}

const toPublic = ({ id, quote, messageId, start, end, strength }: Proof) => ({ id, quote, messageId, start, end, strength })

/** Takes a proof out of every skill. Its XP stays. @throws AppError `not_found` */
export async function withdraw(viewer: Viewer, proofId: string): Promise<void> {
  await withdrawProof(viewer, proofId)
}

/** Links proofs to the skills that the student named. @throws AppError `not_found` for a proof that is not theirs */
export async function chooseSkills(viewer: Viewer, { proofIds, skillIds }: ChooseSkills): Promise<void> {
  const own = new Set((await listProofs(viewer)).map((proof) => proof.id))
  if (proofIds.some((id) => !own.has(id))) throw new AppError('not_found')
  await replaceChosenSkills(viewer, proofIds, skillIds)
}

/** How many proofs of the viewer's stand. */
export async function countProofs(viewer: Viewer): Promise<number> {
  return (await listProofs(viewer)).length
}

/** The standing proofs of one station. */
export async function listStationProofs(viewer: Viewer, stationId: StationId): Promise<Proof[]> {
  return (await listProofs(viewer)).filter((proof) => proof.stationId === stationId)
}

/**
 * Candidates for « ce moment montre quoi ? » at a station: the action and result proofs of its latest experience, and the few
 * skills that the student's own words point at. A list to choose from, never a verdict.
 */
export async function suggestForStation(viewer: Viewer, stationId: StationId, locale: Locale): Promise<SuggestionsView> {
  const [proofs, { level }] = await Promise.all([listStationProofs(viewer, stationId), loadProfile(viewer)])
  const latest = proofs.at(-1)?.experienceId
  const story = proofs.filter((proof) => proof.experienceId === latest)
  const spoken = story.filter((proof) => ['action', 'result', 'skill'].includes(kindOf(proof.criterionId)))
  const held = new Set(story.flatMap((proof) => proof.skillIds))
  const texts = dictionaryOf(locale).skills.items
  const own = STATION_SKILLS[stationId][0]
  const ids =
    spoken.length === 0
      ? []
      : suggestSkills(
          spoken.map((proof) => proof.quote),
          level,
        ).filter((id) => id !== own)
  return {
    proofIds: spoken.map((proof) => proof.id),
    skills: ids.map((id) => ({ id, label: texts[id].label, explain: texts[id].explain, isChosen: held.has(id) })),
  }
}
