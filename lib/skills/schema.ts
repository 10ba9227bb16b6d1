import { z } from 'zod'

/** The six families that the profile shows; skills belong to exactly one. */
export const SkillFamily = z.enum(['communiquer', 'cooperer', 's-organiser', 'reflechir', 'agir', 'apprendre'])
export type SkillFamily = z.infer<typeof SkillFamily>

/** The 44 transversal skills, by family. Ids are stable: they stand in proofs, exports and URLs. */
export const SkillId = z.enum([
  'communiquer-a-l-oral',
  'communiquer-a-l-ecrit',
  'etre-a-l-ecoute',
  'communiquer-avec-empathie',
  'respecter-les-usages-sociaux',
  'savoir-se-presenter',
  'communiquer-en-langue-etrangere',
  'travailler-en-equipe',
  'avoir-le-sens-du-service',
  'faire-preuve-de-leadership',
  'inspirer-et-donner-du-sens',
  'resoudre-les-conflits',
  's-affirmer',
  'creer-des-liens',
  'organiser-son-travail',
  'faire-preuve-de-rigueur',
  'respecter-ses-engagements',
  'respecter-les-reglements',
  'travailler-en-securite',
  'faire-preuve-d-autonomie',
  'traiter-l-information',
  'mobiliser-les-mathematiques',
  'utiliser-le-numerique',
  'penser-de-facon-critique',
  'resoudre-des-problemes',
  'faire-preuve-de-creativite',
  'prendre-des-decisions',
  'prendre-du-recul',
  'observer',
  'comprendre',
  'prendre-des-initiatives',
  's-impliquer',
  'faire-preuve-de-reactivite',
  'agir-face-a-l-imprevu',
  's-adapter-aux-changements',
  'faire-preuve-de-perseverance',
  'gerer-son-stress',
  'savoir-demander-de-l-aide',
  'faire-preuve-de-curiosite',
  'apprendre-a-apprendre',
  'traduire-ses-experiences',
  'deconstruire-les-representations',
  'construire-son-reseau',
  'se-projeter',
])
export type SkillId = z.infer<typeof SkillId>

/** Where a skill's name comes from; names of the frameworks are in the dictionaries. */
export const FrameworkId = z.enum(['rome', 'rectec', 'clea', 'lifecomp', 'onisep', 'cps', 'france-travail', 'convention', 'esco', 'crcn'])
export type FrameworkId = z.infer<typeof FrameworkId>

/** How solid a proof is: told, traced (something is attached), confirmed by a person, by two people. */
export const ProofStrength = z.enum(['raconte', 'trace', 'confirme', 'confirme-2'])
export type ProofStrength = z.infer<typeof ProofStrength>

/** 1 découverte, 2 confirmée, 3 maîtrisée pour son âge. */
export const SkillLevel = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type SkillLevel = z.infer<typeof SkillLevel>

export const TitleId = z.enum(['quai', 'detective', 'archiviste', 'cartographe', 'pilote', 'stratege', 'architecte'])
export type TitleId = z.infer<typeof TitleId>

/** The student says what proofs of one experience show; an empty list takes the choice back. */
export const ChooseSkills = z.object({ proofIds: z.array(z.uuid()).min(1).max(12), skillIds: z.array(SkillId).max(6) })
export type ChooseSkills = z.infer<typeof ChooseSkills>

/** `GET /api/skills`. */
export const SkillsView = z.object({
  level: z.number().int().min(1),
  xp: z.number().int().min(0),
  title: z.string(),
  skills: z.array(
    z.object({
      id: SkillId,
      family: SkillFamily,
      level: z.number().int().min(0).max(3),
      proofs: z.array(
        z.object({
          id: z.uuid(),
          quote: z.string(),
          messageId: z.uuid(),
          start: z.number().int(),
          end: z.number().int(),
          strength: ProofStrength,
        }),
      ),
    }),
  ),
})
export type SkillsView = z.infer<typeof SkillsView>

/** `GET /api/skills/suggestions`. */
export const SuggestionsView = z.object({
  proofIds: z.array(z.uuid()),
  skills: z.array(z.object({ id: SkillId, label: z.string(), explain: z.string(), isChosen: z.boolean() })),
})
export type SuggestionsView = z.infer<typeof SuggestionsView>
