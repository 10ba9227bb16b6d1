import { createHash } from 'node:crypto'
import { fill } from '@/lib/core/i18n/fill'
import type { BadgesTexts } from '@/lib/core/i18n/fr/badges'
import { getSkill } from '@/lib/skills/catalog'
import { groupBySkill, levelOf, type HeldLevel, type Proof } from '@/lib/skills/rules'
import type { SkillId } from '@/lib/skills/schema'
import type { Badge } from './schema'

/** A validated skill: its level is at least « découverte », one experience with an action and a result. */
export type ValidatedSkill = {
  readonly id: SkillId
  readonly level: HeldLevel
  readonly isSensitive: boolean
  readonly proofs: readonly Proof[]
}

/** The skills that may leave as badges, in the order in which their first proof came. */
export function validatedSkills(proofs: readonly Proof[]): ValidatedSkill[] {
  return [...groupBySkill(proofs)]
    .map(([id, held]) => ({ id, level: levelOf(held), isSensitive: getSkill(id).sensitive, proofs: held }))
    .filter(({ level }) => level >= 1)
}

/** The skills that were asked for; without a list, all but those close to wellbeing. */
export function skillsToShow(validated: readonly ValidatedSkill[], asked: readonly SkillId[] | undefined): ValidatedSkill[] {
  return validated.filter(({ id, isSensitive }) => (asked ? asked.includes(id) : !isSensitive))
}

/** Frameworks that a badge is aligned with: their home pages, read in November 2026. No code of a single skill is written: none was checked. */
const FRAMEWORK_URLS = {
  rome: 'https://francetravail.io/produits-partages/catalogue/rome-4-0-metiers/documentation',
  esco: 'https://esco.ec.europa.eu/',
} as const
type Framework = keyof typeof FRAMEWORK_URLS
const isFramework = (id: string): id is Framework => Object.hasOwn(FRAMEWORK_URLS, id)

/** The frameworks among ROME and ESCO that a skill's name comes from. */
export function frameworksOf(id: SkillId): Framework[] {
  return getSkill(id).frameworks.filter(isFramework)
}

/** A UUID that is always the same for the same words (version 8 of RFC 9562, May 2024, from SHA-256). */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\n')).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Everything that a badge needs and that is not a matter of rules: where it comes from, in which language, and chance. */
export type BadgeSetting = {
  readonly origin: string
  readonly locale: string
  readonly texts: BadgesTexts
  readonly skillTexts: Readonly<Record<SkillId, { label: string; explain: string }>>
  readonly withEvidence: boolean
  /** A salted hash of who holds it, or nothing but a number drawn for this export. */
  readonly subject: { readonly accountId: string; readonly salt: string } | { readonly drawn: string }
  /** A number drawn for this export: without an identity, two exports cannot be told to be one person's. */
  readonly exportId: string
}

/** One validated skill as an Open Badges 3.0 credential, self-asserted and unsigned. */
export function badgeOf({ id, proofs }: ValidatedSkill, setting: BadgeSetting): Badge {
  const { origin, locale, texts, skillTexts, withEvidence, subject, exportId } = setting
  const { label, explain } = skillTexts[id]
  const narrative = fill(texts.criteria, { count: proofs.length })
  const frameworks = frameworksOf(id)
  const latest = proofs.reduce((date, proof) => Math.max(date, Date.parse(proof.createdAt)), 0)
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${uuidOf(exportId, id)}`,
    type: ['VerifiableCredential', 'AchievementCredential'],
    name: fill(texts.credentialName, { skill: label }),
    description: texts.honest,
    issuer: { id: origin, type: ['Profile'], name: texts.issuerName, url: origin },
    validFrom: new Date(latest).toISOString(),
    credentialSubject: {
      ...('drawn' in subject ? { id: `urn:uuid:${subject.drawn}` } : {}),
      type: ['AchievementSubject'],
      ...('salt' in subject && {
        identifier: [
          {
            type: 'IdentityObject',
            hashed: true,
            identityHash: `sha256$${createHash('sha256')
              .update(subject.accountId + subject.salt)
              .digest('hex')}`,
            identityType: 'accountId',
            salt: subject.salt,
          },
        ],
      }),
      achievement: {
        id: `urn:uuid:${uuidOf('skill', id)}`,
        type: ['Achievement'],
        achievementType: 'Competency',
        name: label,
        description: explain,
        inLanguage: locale,
        criteria: { narrative },
        ...(frameworks.length > 0 && {
          alignment: frameworks.map((framework) => ({
            type: ['Alignment'],
            targetName: label,
            targetFramework: texts.frameworks[framework],
            targetUrl: FRAMEWORK_URLS[framework],
          })),
        }),
      },
    },
    ...(withEvidence && { evidence: proofs.map(({ quote }) => ({ type: ['Evidence'], name: texts.evidenceName, narrative: quote })) }),
    credentialSchema: [
      {
        id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
        type: '1EdTechJsonSchemaValidator2019',
      },
    ],
  }
}
