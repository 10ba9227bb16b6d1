import { z } from 'zod'
import { AnswerParentRequest, ChooseOutsideModel, ConsentsView, ParentRequestView } from '@/lib/account/consent-schema'
import { AskPasswordReset, SettleGuest, SetPassword, SignIn, SignUp, StartGuest } from '@/lib/account/schema'
import { describeApi, type Operation } from '@/lib/core/openapi'
import { JourneyView, StationId, WorksheetView } from '@/lib/journey/schema'
import { ChooseSkills, SkillsView, SuggestionsView } from '@/lib/skills/schema'
import { Engine, PostTurn, TurnView } from '@/lib/tutor/schema'
import { APPLICATIONS } from './applications'
import { COMPANY_WEBSITE } from './company-website'
import { MESSAGES } from './messages'
import { COMPANIES } from './companies'
import { CV_OPERATIONS } from './cv'
import { BADGES } from './badges'
import { DIARY } from './diary'
import { AUTH, BODY } from './problems'

const Health = z.object({
  status: z.literal('ok'),
  version: z.string(),
  home: z.enum(['embedded', 'supabase', 'postgres']),
  engine: Engine,
  model: z.object({ name: z.string(), host: z.string(), state: z.enum(['open', 'resting', 'refused']) }).nullable(),
  supabase: z.object({ url: z.string(), publishableKey: z.string() }),
})
/** Nouns with a file of their own beside this one. */
const NOUNS: readonly (readonly Operation[])[] = [APPLICATIONS, COMPANY_WEBSITE, MESSAGES, COMPANIES, CV_OPERATIONS, DIARY, BADGES]

/** The public contract: what scripts and other clients may rely on. */
export const document = (version: string) =>
  describeApi(version, [
    {
      method: 'get',
      path: '/api/health',
      summary: 'Is the service up, and where does its data live',
      auth: false,
      answers: { 200: Health },
      problems: [503],
    },
    {
      method: 'get',
      path: '/api/journey',
      summary: "Lines and stations with the caller's states, and the recommended next",
      auth: true,
      answers: { 200: JourneyView },
      problems: AUTH,
    },
    {
      method: 'put',
      path: '/api/journey/stations/{stationId}/worksheet',
      summary: 'Keeps a worksheet, complete or not',
      auth: true,
      params: { stationId: StationId },
      body: z.record(z.string(), z.unknown()),
      answers: { 200: WorksheetView },
      problems: [...BODY, 401, 404],
    },
    {
      method: 'post',
      path: '/api/tutor/turns',
      summary: 'Sends one message to the tutor; the reply is an AI SDK UI message stream (v1). Idempotent on turnId',
      auth: true,
      body: PostTurn,
      answers: { 200: 'text/event-stream' },
      problems: [...BODY, 401, 404, 409],
    },
    {
      method: 'get',
      path: '/api/tutor/turns/{turnId}',
      summary: 'A stored turn; 202 while it runs',
      auth: true,
      params: { turnId: z.uuid() },
      answers: { 200: TurnView, 202: z.object({ status: z.literal('running') }) },
      problems: [400, 401, 404],
    },
    {
      method: 'post',
      path: '/api/tutor/turns/{turnId}/stop',
      summary: 'Stops a reply that is still coming; what had come is kept. Nothing happens to a reply that is whole',
      auth: true,
      params: { turnId: z.uuid() },
      answers: { 204: null },
      problems: [400, 401, 403, 404, 409],
    },
    {
      method: 'get',
      path: '/api/skills',
      summary: 'Level, XP, title and skills with their proofs',
      auth: true,
      answers: { 200: SkillsView },
      problems: AUTH,
    },
    {
      method: 'get',
      path: '/api/skills/suggestions',
      summary: "Skills that a station's latest story may show, to choose from",
      auth: true,
      query: z.object({ stationId: StationId }),
      answers: { 200: SuggestionsView },
      problems: [400, ...AUTH],
    },
    {
      method: 'post',
      path: '/api/skills/choices',
      summary: 'The student names what proofs show',
      auth: true,
      body: ChooseSkills,
      answers: { 200: z.object({ chosen: z.array(z.string()) }) },
      problems: [...BODY, 401, 404],
    },
    {
      method: 'post',
      path: '/api/skills/proofs/{proofId}/withdraw',
      summary: 'Withdraws a proof',
      auth: true,
      params: { proofId: z.uuid() },
      answers: { 204: null },
      problems: [400, 401, 403, 404],
    },
    {
      method: 'post',
      path: '/api/account/sign-up',
      summary: 'Makes an account',
      auth: false,
      body: SignUp,
      answers: { 201: z.object({ signedIn: z.boolean() }) },
      problems: [...BODY, 409],
    },
    {
      method: 'post',
      path: '/api/account/sign-in',
      summary: 'Signs in by cookies',
      auth: false,
      body: SignIn,
      answers: { 200: z.object({ role: z.string(), isGuest: z.boolean() }) },
      problems: [...BODY, 401],
    },
    { method: 'post', path: '/api/account/sign-out', summary: 'Signs out', auth: false, answers: { 204: null }, problems: [403] },
    {
      method: 'post',
      path: '/api/account/guest',
      summary: 'Opens a throw-away account',
      auth: false,
      body: StartGuest,
      answers: { 201: z.object({ signedIn: z.boolean() }) },
      problems: BODY,
    },
    {
      method: 'post',
      path: '/api/account/settle',
      summary: "Turns a guest's account into a real one",
      auth: true,
      body: SettleGuest,
      answers: { 200: z.object({ settled: z.boolean() }) },
      problems: [...BODY, 401, 409],
    },
    {
      method: 'post',
      path: '/api/account/password-reset',
      summary: 'Sends a link to choose a new password',
      auth: false,
      body: AskPasswordReset,
      answers: { 202: z.object({ asked: z.boolean() }) },
      problems: BODY,
    },
    {
      method: 'post',
      path: '/api/account/new-password',
      summary: 'Sets a new password',
      auth: false,
      body: SetPassword,
      answers: { 200: z.object({ changed: z.boolean() }) },
      problems: [...BODY, 410],
    },
    {
      method: 'get',
      path: '/api/account/consents',
      summary: 'What the caller and a parent agreed to, and whether an outside model may read their messages',
      auth: true,
      answers: { 200: ConsentsView },
      problems: AUTH,
    },
    {
      method: 'post',
      path: '/api/account/consents',
      summary: 'Accepts the outside model, or takes that back; a plain form is answered with a redirect',
      auth: true,
      body: ChooseOutsideModel,
      answers: { 200: ConsentsView, 303: null },
      problems: [...BODY, 401],
    },
    {
      method: 'post',
      path: '/api/account/parent-request',
      summary: 'Makes a link for a parent, shown this once',
      auth: true,
      answers: { 201: ParentRequestView },
      problems: [403, ...AUTH],
    },
    {
      method: 'post',
      path: '/api/account/parent-request/answer',
      summary: "A parent's yes or no, by the token of the link; leads back to the link's page",
      auth: false,
      body: AnswerParentRequest,
      answers: { 303: null },
      problems: BODY,
    },
    ...NOUNS.flat(),
  ])
