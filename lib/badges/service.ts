import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Viewer } from '@/lib/core/viewer'
import { getProfileHoldings } from '@/lib/skills/service'
import { badgeOf, skillsToShow, validatedSkills, type ValidatedSkill } from './rules'
import type { BadgesView, ExportBadges } from './schema'

/** The viewer's validated skills. */
export async function listValidated(viewer: Viewer): Promise<ValidatedSkill[]> {
  return validatedSkills((await getProfileHoldings(viewer)).proofs)
}

/** The viewer's badges. Without `identity` nothing in them says, or lets one find out, whose they are. */
export async function exportBadges(
  viewer: Viewer,
  { skills, evidence, identity }: Omit<ExportBadges, 'download'>,
  { origin, locale }: { origin: string; locale: Locale },
): Promise<BadgesView> {
  const { badges, skills: skillWords } = dictionaryOf(locale)
  const setting = {
    origin,
    locale,
    texts: badges,
    skillTexts: skillWords.items,
    withEvidence: evidence,
    subject: identity ? { accountId: viewer.id, salt: randomBytes(16).toString('hex') } : { drawn: randomUUID() },
    exportId: randomUUID(),
  }
  const shown = skillsToShow(await listValidated(viewer), skills)
  return { selfAsserted: true, signed: false, notice: badges.honest, credentials: shown.map((skill) => badgeOf(skill, setting)) }
}
