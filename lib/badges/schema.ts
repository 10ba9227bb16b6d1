import { z } from 'zod'
import { SkillId } from '@/lib/skills/schema'

/** An unticked box of a plain form is absent, a ticked one is « on » or « true ». */
const Ticked = z
  .enum(['on', 'true', 'false'])
  .optional()
  .transform((value) => value === 'on' || value === 'true')

/** What to put into the badges. `skills` are ids between commas; left out, every validated skill that is not close to wellbeing. */
export const ExportBadges = z.object({
  skills: z
    .string()
    .max(2000)
    .optional()
    .transform((list) => list?.split(',').filter(Boolean))
    .pipe(z.array(SkillId).optional()),
  /** The student's own sentences as evidence. */
  evidence: Ticked,
  /** A salted hash of the account's id. */
  identity: Ticked,
  /** As a file to keep. */
  download: Ticked,
})
export type ExportBadges = z.infer<typeof ExportBadges>

const Type = (name: string) => z.tuple([z.literal(name)])
const Alignment = z.object({
  type: Type('Alignment'),
  targetName: z.string(),
  targetFramework: z.string(),
  targetUrl: z.url(),
})

/** The part of an Open Badges 3.0 AchievementCredential (Verifiable Credentials 2.0) that is written here. There is no `proof`: it is unsigned. */
export const Badge = z.object({
  '@context': z.tuple([z.string(), z.string()]),
  id: z.string(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('AchievementCredential')]),
  name: z.string(),
  description: z.string(),
  issuer: z.object({ id: z.url(), type: Type('Profile'), name: z.string(), url: z.url() }),
  validFrom: z.iso.datetime(),
  credentialSubject: z.object({
    id: z.string().optional(),
    type: Type('AchievementSubject'),
    identifier: z
      .array(
        z.object({
          type: z.literal('IdentityObject'),
          hashed: z.literal(true),
          identityHash: z.string(),
          identityType: z.literal('accountId'),
          salt: z.string(),
        }),
      )
      .optional(),
    achievement: z.object({
      id: z.string(),
      type: Type('Achievement'),
      achievementType: z.literal('Competency'),
      name: z.string(),
      description: z.string(),
      inLanguage: z.string(),
      criteria: z.object({ narrative: z.string() }),
      alignment: z.array(Alignment).optional(),
    }),
  }),
  evidence: z.array(z.object({ type: Type('Evidence'), name: z.string(), narrative: z.string() })).optional(),
  credentialSchema: z.array(z.object({ id: z.url(), type: z.literal('1EdTechJsonSchemaValidator2019') })),
})
export type Badge = z.infer<typeof Badge>

/** `GET /api/badges`. */
export const BadgesView = z.object({
  selfAsserted: z.literal(true),
  signed: z.literal(false),
  notice: z.string(),
  credentials: z.array(Badge),
})
export type BadgesView = z.infer<typeof BadgesView>
