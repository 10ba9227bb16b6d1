import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Home } from '@/lib/core/home/home'
import type { Viewer } from '@/lib/core/viewer'
import {
  addOutsideModelConsent,
  addParentRequest,
  findConsent,
  findOpenParentRequest,
  lookAtParentRequest,
  recordParentAnswer,
} from './consent-repo'
import { mayUseOutsideModel } from './consent-rules'
import type { AnswerParentRequest, ConsentsView, ParentRequestStatus } from './consent-schema'
import { loadProfile } from './repo'

/** What the viewer and a parent agreed to, and what follows from it. */
export async function readConsents(viewer: Viewer): Promise<ConsentsView> {
  const [{ is15OrOver }, outsideModel, parentAgreement] = await Promise.all([
    loadProfile(viewer),
    findConsent(viewer, 'outside-model'),
    findConsent(viewer, 'parent-agreement'),
  ])
  const consents = { outsideModel, parentAgreement, is15OrOver }
  return { ...consents, mayUse: mayUseOutsideModel(consents) }
}

/** Accepts the outside model or takes that back. Saying the same again adds nothing to the ledger. */
export async function chooseOutsideModel(viewer: Viewer, granted: boolean): Promise<void> {
  const latest = await findConsent(viewer, 'outside-model')
  if (latest?.granted !== granted) await addOutsideModelConsent(viewer, granted)
}

/**
 * Makes a link for a parent. Its token is 32 random bytes and is shown this once: the database keeps a hash of it.
 * @returns the whole link, under `origin`
 */
export async function askParent(viewer: Viewer, origin: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await addParentRequest(viewer, createHash('sha256').update(token).digest('hex'))
  return `${origin}/accord/${token}`
}

/** When the newest link that waits for a parent expires (ISO date); null when none waits. */
export async function findWaitingLink(viewer: Viewer): Promise<string | null> {
  return findOpenParentRequest(viewer, new Date())
}

/** Where a parent's link stands. */
export async function checkParentLink(home: Home, token: string): Promise<ParentRequestStatus> {
  return lookAtParentRequest(home, token)
}

/** Takes a parent's yes or no; a later answer stands over an earlier one. False for a link that no longer works. */
export async function answerForChild(home: Home, { token, agrees }: AnswerParentRequest): Promise<boolean> {
  return recordParentAnswer(home, token, agrees)
}
