import { test as base, type APIRequestContext, type BrowserContext } from 'playwright/test'
import { STATIONS } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import type { TutorAction } from '@/lib/tutor/schema'
import { STORY } from '../fixtures/story'
import { post } from './person'

export const PASSWORD = 'une phrase secrète'

/** Says one thing to the tutor of a station, as a page would. @returns the reply's stream, once it is complete */
export async function say(request: APIRequestContext, stationId: StationId, text: string, action?: TutorAction): Promise<string> {
  const response = await post(request, '/api/tutor/turns', { turnId: crypto.randomUUID(), stationId, text, ...(action && { action }) })
  if (response.status() !== 200) throw new Error(`the turn answered ${response.status()}`)
  return response.text()
}

/** Says several things, one after the other. */
export async function tell(request: APIRequestContext, stationId: StationId, texts: readonly string[]): Promise<void> {
  for (const text of texts) await say(request, stationId, text)
}

/** Fills in a worksheet as its form would. */
export async function fillSheet(request: APIRequestContext, stationId: StationId, data: unknown): Promise<void> {
  const response = await request.put(`/api/journey/stations/${stationId}/worksheet`, {
    data,
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  if (response.status() !== 200) throw new Error(`the worksheet answered ${response.status()}`)
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

/** A new account of 15 or over, and its cookies. */
export async function newSession(
  request: APIRequestContext,
  role: 'student' | 'advisor' = 'student',
): Promise<{ email: string; session: Session }> {
  const email = `e2e-${crypto.randomUUID()}@example.org`
  const response = await post(request, '/api/account/sign-up', { email, password: PASSWORD, role, is15OrOver: true })
  if (response.status() !== 201) throw new Error(`sign-up answered ${response.status()}`)
  return { email, session: await request.storageState() }
}

/** A student at a dialogue station where nobody has said anything yet. */
export type Seat = { email: string; session: Session; stationId: StationId }

type People = {
  seats: () => Promise<Seat>
  /** Signed up, did nothing. For tests that only look. */
  newcomer: Session
  /** Told one story at `mes-experiences`, which is done; is in the recap of `contribution`. For tests that only look. */
  storyteller: Session
}

const DIALOGUES = STATIONS.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id)

/** Worker-wide accounts: signing up costs a password hash each time, and an address may do it only so often. */
export const test = base.extend<object, People>({
  seats: [
    async ({ playwright }, run) => {
      const free: Seat[] = []
      await run(async () => {
        if (free.length === 0) {
          const request = await playwright.request.newContext({ baseURL: process.env.STAGEFLOW_TEST_ORIGIN })
          const person = await newSession(request)
          free.push(...DIALOGUES.map((stationId) => ({ ...person, stationId })))
          await request.dispose()
        }
        return free.shift()!
      })
    },
    { scope: 'worker' },
  ],
  newcomer: [
    async ({ playwright }, run) => {
      const request = await playwright.request.newContext({ baseURL: process.env.STAGEFLOW_TEST_ORIGIN })
      await run((await newSession(request)).session)
      await request.dispose()
    },
    { scope: 'worker' },
  ],
  storyteller: [
    async ({ playwright }, run) => {
      const request = await playwright.request.newContext({ baseURL: process.env.STAGEFLOW_TEST_ORIGIN })
      const { session } = await newSession(request)
      await tell(request, 'mes-experiences', STORY)
      await tell(request, 'contribution', STORY.slice(0, 3))
      await run(session)
      await request.dispose()
    },
    { scope: 'worker' },
  ],
})

/** The same, in a browser signed in as the newcomer. */
export const asNewcomer = test.extend({ storageState: async ({ newcomer }, run) => run(newcomer) })

/** The same, in a browser signed in as the storyteller. */
export const asStoryteller = test.extend({ storageState: async ({ storyteller }, run) => run(storyteller) })

/** The same, in a browser signed in as somebody who is about to say something at `seat.stationId`. */
export const asSeated = test.extend<{ seat: Seat }>({
  seat: async ({ seats }, run) => run(await seats()),
  storageState: async ({ seat }, run) => run(seat.session),
})
