import { z } from 'zod'
import { CvLang, LIMITS, TemplateId } from './schema'

export const OpenReview = z.object({
  /** Whether the reader sees how to reach the student; not unless they say so. */
  showsContacts: z.boolean().default(false),
  lang: CvLang.optional(),
})
export type OpenReview = z.infer<typeof OpenReview>

const blankAsNull = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((text) => text || null)
    .nullable()
    .default(null)

/** What a reader posts. A token is 32 random bytes in base64url. */
export const AddRemark = z.object({
  token: z.string().regex(/^[\w-]{1,100}$/),
  path: blankAsNull(120),
  body: z.string().trim().min(1).max(LIMITS.remark),
  firstName: blankAsNull(LIMITS.firstName),
})
export type AddRemark = z.infer<typeof AddRemark>

/** The same as a page without scripts posts it: what does not fit is answered on the page, so nothing is refused here but nonsense. */
export const PostRemark = z.object({
  token: AddRemark.shape.token,
  path: z.string().max(4_000).nullish(),
  body: z.string().max(16_000),
  firstName: z.string().max(4_000).nullish(),
})
export type PostRemark = z.infer<typeof PostRemark>

const Contact = z.object({ kind: z.enum(['email', 'phone', 'url', 'profile', 'city']), text: z.string(), href: z.string().optional() })
const Line = z.object({ path: z.string(), text: z.string() })
const Item = z.object({ path: z.string(), title: z.string(), meta: z.string(), lines: z.array(Line) })
const Heading = { id: z.string(), heading: z.string() }

/** The page as the reader sees it: what is hidden, the proofs and, unless allowed, the contact details are not in it. */
export const Snapshot = z.object({
  template: TemplateId,
  doc: z.object({
    lang: CvLang,
    title: z.string(),
    name: z.string(),
    headline: z.string(),
    contacts: z.array(Contact),
    sections: z.array(z.union([z.object({ ...Heading, items: z.array(Item) }), z.object({ ...Heading, tags: z.array(z.string()) })])),
  }),
})
export type Snapshot = z.infer<typeof Snapshot>

/** Where a reader's link stands. */
export const ReviewStatus = z.discriminatedUnion('status', [
  z.object({ status: z.literal('open'), snapshot: Snapshot, expiresAt: z.string(), remarksLeft: z.number().int() }),
  z.object({ status: z.enum(['expired', 'unknown']) }),
])
export type ReviewStatus = z.infer<typeof ReviewStatus>

export const RemarkView = z.object({
  id: z.uuid(),
  path: z.string().nullable(),
  body: z.string(),
  firstName: z.string().nullable(),
  createdAt: z.string(),
})
export type RemarkView = z.infer<typeof RemarkView>
export const ReviewView = z.object({
  id: z.uuid(),
  /** The version of the CV that the reader sees: what « v2 » is compared with. */
  cvVersion: z.number().int(),
  state: z.enum(['open', 'expired', 'revoked']),
  showsContacts: z.boolean(),
  expiresAt: z.string(),
  createdAt: z.string(),
  remarks: z.array(RemarkView),
})
export type ReviewView = z.infer<typeof ReviewView>
