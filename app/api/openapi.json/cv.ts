import { z } from 'zod'
import type { Operation } from '@/lib/core/openapi'
import { AddRemark, OpenReview, ReviewView } from '@/lib/cv/review-schema'
import { SaveCv } from '@/lib/cv/save-request'
import { AskAboutLine, AskPage, CvListItem, CvView } from '@/lib/cv/schema'
import { AUTH, BODY } from './problems'

const Notice = z.object({ code: z.string(), path: z.string().optional(), count: z.number().int().optional(), message: z.string() })
const Saved = z.object({ id: z.uuid(), version: z.number().int(), notices: z.array(Notice) })
const Check = z.object({
  code: z.string(),
  level: z.enum(['good', 'info', 'advice', 'problem']),
  paths: z.array(z.string()),
  count: z.number().int().optional(),
  of: z.number().int().optional(),
})
const Checks = z.object({
  checks: z.array(Check),
  open: z.array(z.object({ code: z.string(), path: z.string() })),
  print: z.looseObject({ pages: z.number().int(), density: z.string() }),
})
const Change = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  path: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
})
const Versions = z.object({ versions: z.array(z.object({ version: z.number().int(), createdAt: z.string() })), changes: z.array(Change) })
const params = { cvId: z.uuid() }
const READ = [400, 401, 404]

const exported = (name: string, summary: string, type: string, problems: readonly number[] = READ): Operation => ({
  method: 'get',
  path: `/api/cv/{cvId}/${name}`,
  summary,
  auth: true,
  params,
  ...(name !== 'json' && { query: AskPage }),
  answers: { 200: type },
  problems,
})

/** CVs: documents, what is printed of them, and readers' links. */
export const CV_OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/cv',
    summary:
      'Keeps a CV (JSON Resume v1, to the byte); without a document, `basedOn` is copied, else a first one is made of the caller’s profile and proofs. `applicationId` links it to a place',
    auth: true,
    body: SaveCv,
    answers: { 201: Saved },
    problems: [...BODY, 401, 404, 409],
  },
  {
    method: 'get',
    path: '/api/cv',
    summary: 'The caller’s CVs',
    auth: true,
    answers: { 200: z.object({ cvs: z.array(CvListItem) }) },
    problems: AUTH,
  },
  {
    method: 'get',
    path: '/api/cv/{cvId}',
    summary: 'A CV with its document',
    auth: true,
    params,
    answers: { 200: CvView },
    problems: READ,
  },
  {
    method: 'put',
    path: '/api/cv/{cvId}',
    summary: 'Changes a CV that is still at `version` (or If-Match); otherwise 409 with what stands',
    auth: true,
    params,
    body: SaveCv,
    answers: { 200: Saved },
    problems: [...BODY, 401, 404, 409],
  },
  {
    method: 'delete',
    path: '/api/cv/{cvId}',
    summary: 'Deletes a CV',
    auth: true,
    params,
    answers: { 204: null },
    problems: [...READ, 403],
  },
  exported('json', 'The document, to the byte', 'application/json'),
  exported('html', 'The page, to read and to print', 'text/html'),
  exported('text', 'The page as plain text', 'text/plain'),
  exported('pdf', 'The page as a PDF, the same bytes for the same content', 'application/pdf', [...READ, 422, 429, 503]),
  {
    method: 'get',
    path: '/api/cv/{cvId}/pdf/steps',
    summary:
      'Prints the page and tells how far it is (`data-step`: waiting with how many are ahead, composing, done with bytes and pages); the PDF is asked for next',
    auth: true,
    params,
    query: AskPage,
    answers: { 200: 'text/event-stream' },
    problems: [...READ, 429],
  },
  {
    method: 'get',
    path: '/api/cv/{cvId}/checks',
    summary: 'What to look at before sending, from the PDF read back',
    auth: true,
    params,
    query: AskPage,
    answers: { 200: Checks },
    problems: [...READ, 422, 429, 503],
  },
  {
    method: 'get',
    path: '/api/cv/{cvId}/versions',
    summary: 'Versions that are kept, and what changed since one of them',
    auth: true,
    params,
    query: z.object({ since: z.coerce.number().int().min(1).optional() }),
    answers: { 200: Versions },
    problems: READ,
  },
  {
    method: 'get',
    path: '/api/cv/{cvId}/reviews',
    summary: 'Readers’ links and what they said',
    auth: true,
    params,
    answers: { 200: z.object({ reviews: z.array(ReviewView) }) },
    problems: READ,
  },
  {
    method: 'post',
    path: '/api/cv/{cvId}/reviews',
    summary: 'Makes a link for a reader, shown this once; 14 days',
    auth: true,
    params,
    body: OpenReview,
    answers: { 201: z.object({ url: z.url() }) },
    problems: [...BODY, 401, 404],
  },
  {
    method: 'post',
    path: '/api/cv/questions',
    summary: 'What the tutor asks about a line, one question at most; nothing is kept',
    auth: true,
    body: AskAboutLine,
    answers: { 200: z.object({ question: z.string().nullable() }) },
    problems: [...BODY, 401],
  },
  {
    method: 'delete',
    path: '/api/cv/reviews/{reviewId}',
    summary: 'Takes a reader’s link back',
    auth: true,
    params: { reviewId: z.uuid() },
    answers: { 204: null },
    problems: [...READ, 403],
  },
  {
    method: 'post',
    path: '/api/cv/reviews/remarks',
    summary: 'A reader’s remark, by the token of the link; a plain form is answered with a redirect to the link’s page',
    auth: false,
    body: AddRemark,
    answers: { 201: z.object({ recorded: z.boolean() }), 303: null },
    problems: [...BODY, 409, 410],
  },
  {
    method: 'delete',
    path: '/api/cv/reviews/remarks/{remarkId}',
    summary: 'Deletes what a reader said',
    auth: true,
    params: { remarkId: z.uuid() },
    answers: { 204: null },
    problems: [...READ, 403],
  },
]
