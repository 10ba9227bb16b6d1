import { z } from 'zod'

/** The three looks of a CV; `ats` (one column, nothing beside the text) is the one that machines read best. */
export const TemplateId = z.enum(['ats', 'classique', 'deux-colonnes'])
export type TemplateId = z.infer<typeof TemplateId>

/** Language of the headings and dates. What the student wrote is never translated. */
export const CvLang = z.enum(['fr', 'en'])
export type CvLang = z.infer<typeof CvLang>

/** On how many pages a CV is set. */
export const PageCount = z.union([z.literal(1), z.literal(2)])
export type PageCount = z.infer<typeof PageCount>

/** Sections of JSON Resume that a page can show, in the order of a student's CV in France. */
export const SectionId = z.enum([
  'summary',
  'education',
  'work',
  'volunteer',
  'projects',
  'skills',
  'languages',
  'certificates',
  'awards',
  'publications',
  'interests',
  'references',
])
export type SectionId = z.infer<typeof SectionId>

/** Every limit of a CV. Characters are UTF-16 units, sizes bytes of UTF-8. */
export const LIMITS = {
  /** What a line of our own editor takes; a longer one that was imported is kept and pointed at. */
  line: 300,
  /** The longest line that is taken at all, from anywhere. */
  storedLine: 1_000,
  /** The longest paragraph: a summary, a description, a reference. */
  prose: 2_000,
  /** Any other text: a name, a place, a link. */
  text: 500,
  title: 80,
  documentBytes: 40 * 1024,
  importBytes: 256 * 1024,
  /** Objects and lists inside one another. */
  depth: 16,
  itemsPerSection: 50,
  linesPerItem: 30,
  cvsPerStudent: 20,
  versionsPerCv: 50,
  openReviews: 5,
  reviewDays: 14,
  remarksPerReview: 30,
  remark: 500,
  firstName: 40,
} as const

const text = z.string().optional()
const lines = z.array(z.string()).optional()

/** Where a line comes from: typed by the student, cut from one of their proofs, or proposed by a model. */
export const LineOrigin = z.enum(['student', 'proof', 'model'])
export type LineOrigin = z.infer<typeof LineOrigin>

/** `proofId`: the line rests on that proof. `acceptedAt`: when the student took a model's proposal as their own. */
export const LineMark = z.looseObject({ proofId: z.uuid().optional(), origin: LineOrigin, acceptedAt: z.string().max(40).optional() })
export type LineMark = z.infer<typeof LineMark>

/** Our only extension of the format, under `meta.stageflow`. Paths are written `work/0/highlights/1`. */
export const StageflowMeta = z.looseObject({
  schema: z.literal(1),
  locale: CvLang.optional(),
  template: TemplateId.optional(),
  /** 2 when the student prefers two pages to small letters or to leaving something out; one page otherwise. */
  pages: PageCount.optional(),
  /** Sections in the order of the page; those that are not named follow in the usual order. */
  order: z.array(SectionId).optional(),
  /** Sections, or paths of items and lines, that stay in the file and not on the page. */
  hidden: z.array(z.string().max(120)).max(200).optional(),
  lines: z.record(z.string().max(120), LineMark).optional(),
  /** The placement that is looked for; dates as in the rest of the file. */
  stage: z.looseObject({ type: text, start: text, end: text, weeks: z.number().int().min(1).max(60).optional(), rhythm: text }).optional(),
})
export type StageflowMeta = z.infer<typeof StageflowMeta>

/**
 * JSON Resume v1 as its draft-07 schema has it (@jsonresume/schema 1.3.1): nothing is compulsory and unknown members are kept.
 * Whether dates, e-mail and links are well formed is for the official schema, run by validate.ts.
 */
export const Resume = z.looseObject({
  $schema: text,
  basics: z
    .looseObject({
      name: text,
      label: text,
      image: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: z.looseObject({ address: text, postalCode: text, city: text, countryCode: text, region: text }).optional(),
      profiles: z.array(z.looseObject({ network: text, username: text, url: text })).optional(),
    })
    .optional(),
  work: z
    .array(
      z.looseObject({
        name: text,
        location: text,
        description: text,
        position: text,
        url: text,
        startDate: text,
        endDate: text,
        summary: text,
        highlights: lines,
      }),
    )
    .optional(),
  volunteer: z
    .array(
      z.looseObject({
        organization: text,
        position: text,
        url: text,
        startDate: text,
        endDate: text,
        summary: text,
        highlights: lines,
      }),
    )
    .optional(),
  education: z
    .array(
      z.looseObject({
        institution: text,
        url: text,
        area: text,
        studyType: text,
        startDate: text,
        endDate: text,
        score: text,
        courses: lines,
      }),
    )
    .optional(),
  awards: z.array(z.looseObject({ title: text, date: text, awarder: text, summary: text })).optional(),
  certificates: z.array(z.looseObject({ name: text, date: text, url: text, issuer: text })).optional(),
  publications: z.array(z.looseObject({ name: text, publisher: text, releaseDate: text, url: text, summary: text })).optional(),
  skills: z.array(z.looseObject({ name: text, level: text, keywords: lines })).optional(),
  languages: z.array(z.looseObject({ language: text, fluency: text })).optional(),
  interests: z.array(z.looseObject({ name: text, keywords: lines })).optional(),
  references: z.array(z.looseObject({ name: text, reference: text })).optional(),
  projects: z
    .array(
      z.looseObject({
        name: text,
        description: text,
        highlights: lines,
        keywords: lines,
        startDate: text,
        endDate: text,
        url: text,
        roles: lines,
        entity: text,
        type: text,
      }),
    )
    .optional(),
  meta: z.looseObject({ canonical: text, version: text, lastModified: text, stageflow: StageflowMeta.optional() }).optional(),
})
export type Resume = z.infer<typeof Resume>

/** One CV as its owner sees it. */
export const CvView = z.object({
  id: z.uuid(),
  title: z.string(),
  template: TemplateId,
  /** Goes up with each change; what a change is checked against. */
  version: z.number().int().min(1),
  /** The application that this variant was made for, and the CV that it came from. */
  applicationId: z.uuid().nullable(),
  basedOn: z.uuid().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  resume: Resume,
})
export type CvView = z.infer<typeof CvView>

/** One CV in a list. */
export const CvListItem = CvView.omit({ resume: true })
export type CvListItem = z.infer<typeof CvListItem>

/** What the station « Départ » may tell for a first CV; everything in it is optional. */
export const Depart = z.object({
  'stage-type': z.enum(['observation', 'mini-stage', 'pfmp', 'higher-ed', 'other', 'unsure']).optional(),
  'start-date': z.iso.date().optional(),
  'end-date': z.iso.date().optional(),
})

/** How a page is asked for, just this once; what is not said follows from the CV itself. */
export const AskPage = z.object({
  template: TemplateId.optional(),
  lang: CvLang.optional(),
  pages: z
    .enum(['1', '2'])
    .transform((pages) => Number(pages) as PageCount)
    .optional(),
})

/** `POST /api/cv/questions`: one line of a CV, as it reads now. */
export const AskAboutLine = z.object({ text: z.string().trim().min(1).max(LIMITS.storedLine) })
