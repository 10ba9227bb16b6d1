import { z } from 'zod'

/** Version of the text that a student has read when they choose; a new text gets a new id. */
export const OUTSIDE_MODEL_WORDING = 'outside-model-2026-11'
/** The same for a parent; public.answer_parent_request writes it. */
export const PARENT_WORDING = 'parent-agreement-2026-11'

/** A button of a plain form sends text; scripts send a boolean. */
const YesNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])

export const ChooseOutsideModel = z.object({ outsideModel: YesNo })

/** What a parent's form posts. A token is 32 random bytes in base64url. */
export const AnswerParentRequest = z.object({ token: z.string().regex(/^[\w-]{1,100}$/), agrees: YesNo })
export type AnswerParentRequest = z.infer<typeof AnswerParentRequest>

/** The latest word of one kind. */
const Standing = z.object({ granted: z.boolean(), since: z.string() })

/** What an account agreed to; `null` where nobody was heard yet. `mayUse` is what follows from it. */
export const ConsentsView = z.object({
  outsideModel: Standing.nullable(),
  parentAgreement: Standing.nullable(),
  mayUse: z.boolean(),
  is15OrOver: z.boolean(),
})
export type ConsentsView = z.infer<typeof ConsentsView>

export const ParentRequestView = z.object({ url: z.url() })

/** Where a parent's link stands. */
export const ParentRequestStatus = z.enum(['open', 'answered', 'expired', 'unknown'])
export type ParentRequestStatus = z.infer<typeof ParentRequestStatus>
