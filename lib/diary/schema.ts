import { z } from 'zod'
import { SkillId } from '@/lib/skills/schema'
import { CONVENTION_SKILLS, BOX_MAX, CHOSEN_COUNT, SECTION_MAX, COVER_MAX, COVER_IDS, SECTION_IDS } from './limits'

export const ConventionSkill = z.enum(CONVENTION_SKILLS)
export type ConventionSkill = z.infer<typeof ConventionSkill>

/** A calendar day, yyyy-mm-dd. */
export const Day = z.iso.date()

/** Neither half a character nor a NUL: Postgres keeps no such text. */
const clean = (text: string) => text.toWellFormed().replaceAll('\0', '').normalize('NFC')
// Composed first: an accent that came as a character of its own does not count twice.
const words = (most: number, least = 0) => z.string().transform(clean).pipe(z.string().trim().min(least).max(most))
const Box = z
  .string()
  .transform((text) => clean(text).trimEnd())
  .pipe(z.string().max(BOX_MAX))
/** `version` of what the writer started from, 0 for nothing; left out, the last word stands. */
const BasedOn = z.number().int().min(0).optional()

/** `PUT /api/diary/:day`. */
export const KeepEntry = z.object({
  seen: Box.default(''),
  done: Box.default(''),
  learnt: Box.default(''),
  skills: z
    .array(ConventionSkill)
    .max(4)
    .default([])
    .transform((skills) => CONVENTION_SKILLS.filter((skill) => skills.includes(skill))),
  away: z.boolean().default(false),
  basedOn: BasedOn,
})
export type KeepEntry = z.infer<typeof KeepEntry>

/** One day of the diary. */
export const DiaryEntry = z.object({
  id: z.uuid(),
  day: Day,
  seen: z.string(),
  done: z.string(),
  learnt: z.string(),
  skills: z.array(ConventionSkill),
  away: z.boolean(),
  version: z.number().int(),
})
export type DiaryEntry = z.infer<typeof DiaryEntry>

/** `GET /api/diary`: the entries, oldest first; the days of the stage where its dates are known; and whether the diary is complete. */
export const DiaryView = z.object({ entries: z.array(DiaryEntry), stageDays: z.array(Day), isDone: z.boolean() })
export type DiaryView = z.infer<typeof DiaryView>
/** What `PUT /api/diary/:day` answers; `entry` is null for a day that says nothing any more. */
export const KeptEntry = z.object({ entry: DiaryEntry.nullable(), isDone: z.boolean() })
export type KeptEntry = z.infer<typeof KeptEntry>

export const TraceKind = z.enum(['entry', 'photo-caption', 'document', 'link'])
export type TraceKind = z.infer<typeof TraceKind>

const Title = words(120, 1)
const Text = words(BOX_MAX)
const WebLink = z.url({ protocol: /^https?$/ }).max(500)

/** `POST /api/diary/traces`. With an `id` of the caller's own, sending it again changes nothing. */
export const AddTrace = z
  .object({
    id: z.uuid().optional(),
    kind: TraceKind,
    title: Title,
    text: Text.default(''),
    url: WebLink.nullable().default(null),
    onDay: Day.nullable().default(null),
    entryId: z.uuid().nullable().default(null),
    skillId: SkillId.nullable().default(null),
  })
  .refine(({ kind, url }) => (kind === 'link') === (url !== null), { path: ['url'] })
  .refine(({ kind, entryId }) => (kind === 'entry') === (entryId !== null), { path: ['entryId'] })
export type AddTrace = z.infer<typeof AddTrace>

/** `PATCH /api/diary/traces/:id`. `position` 1 to 6 puts it there among the chosen, null puts it aside. */
export const ChangeTrace = z.object({
  title: Title.optional(),
  text: Text.optional(),
  url: WebLink.optional(),
  onDay: Day.nullable().optional(),
  skillId: SkillId.nullable().optional(),
  position: z.number().int().min(1).max(CHOSEN_COUNT).nullable().optional(),
})
export type ChangeTrace = z.infer<typeof ChangeTrace>

export const Trace = z.object({
  id: z.uuid(),
  kind: TraceKind,
  title: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  onDay: Day.nullable(),
  entryId: z.uuid().nullable(),
  skillId: SkillId.nullable(),
  position: z.number().int().nullable(),
})
export type Trace = z.infer<typeof Trace>

/** `GET /api/diary/traces`: the chosen ones first, in their order, then the others, the newest first. */
export const TracesView = z.object({ traces: z.array(Trace), isDone: z.boolean() })
export type TracesView = z.infer<typeof TracesView>

export const CoverId = z.enum(COVER_IDS)
export type CoverId = z.infer<typeof CoverId>
export const SectionId = z.enum(SECTION_IDS)
export type SectionId = z.infer<typeof SectionId>

const Body = (most: number) =>
  z
    .string()
    .transform((text) => clean(text).trimEnd())
    .pipe(z.string().max(most))
    .optional()
const bodiesOf = <Id extends string>(ids: readonly Id[], most: number) =>
  Object.fromEntries(ids.map((id) => [id, Body(most)])) as Record<Id, ReturnType<typeof Body>>
/** `PUT /api/diary/report`: the parts that are named are kept, the others stay. */
export const KeepReport = z.object({
  sections: z.strictObject({ ...bodiesOf(COVER_IDS, COVER_MAX), ...bodiesOf(SECTION_IDS, SECTION_MAX) }),
  basedOn: BasedOn,
})
export type KeepReport = z.infer<typeof KeepReport>

/** What stands of the report; `version` is 0 while nothing does. */
export const ReportView = z.object({
  sections: z.partialRecord(z.enum([...COVER_IDS, ...SECTION_IDS]), z.string()),
  version: z.number().int(),
})
export type ReportView = z.infer<typeof ReportView>

export const ExportReport = z.object({ format: z.enum(['docx', 'html']).default('docx') })
