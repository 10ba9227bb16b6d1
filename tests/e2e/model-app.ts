import { test as base, expect, type APIRequestContext, type Page } from 'playwright/test'
import { reply } from '../fakes/llm/chat'
import { post } from './person'
import { freePort, startApp, type RunningApp } from './server.mjs'
import { startStandIn, type StandIn } from './stand-in'
import { plain, talkOf, wordsOf } from './talk'

/** An app whose outside model is the stand-in, beside the one without a model. */
export type ModelApp = {
  readonly origin: string
  readonly llm: StandIn
  /** The same address and data in a new process, which has not yet seen any failure of the provider. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>
  /** This process will not be fit for another test: the next one gets a new one. */
  useUp(): void
}

async function startModelApp(): Promise<ModelApp & { makeFit: () => Promise<void>; stop: () => Promise<void> }> {
  const [llm, port] = await Promise.all([startStandIn(), freePort()])
  let app: RunningApp = await startApp({ port, env: llm.env })
  let isUsedUp = false
  const restart = async (env?: Readonly<Record<string, string>>) => {
    const { dataDir } = app
    await app.stop({ keepData: true })
    app = await startApp({ port, dataDir, env: { ...llm.env, ...env } })
    isUsedUp = false
  }
  return {
    origin: app.origin,
    llm,
    restart,
    useUp: () => (isUsedUp = true),
    makeFit: async () => {
      await llm.reset()
      if (isUsedUp) await restart()
    },
    stop: async () => {
      await app.stop()
      await llm.stop()
    },
  }
}

/**
 * One app and one stand-in a worker: what the app knows of its provider's health is the whole process's, so a fault ordered by one
 * test must not meet the student of another.
 */
export const test = base.extend<object, { modelApp: Awaited<ReturnType<typeof startModelApp>> }>({
  modelApp: [
    async ({}, run) => {
      const app = await startModelApp()
      await run(app)
      await app.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ modelApp }, run) => {
    await modelApp.makeFit()
    await run(modelApp.origin)
  },
})

/** The choice of /reglages, as its form would post it. */
export async function chooseModel(request: APIRequestContext, outsideModel: boolean): Promise<void> {
  const response = await post(request, '/api/account/consents', { outsideModel })
  if (response.status() !== 200) throw new Error(`the consent answered ${response.status()}`)
}

/** What the stand-in said in its last turn as the tutor's voice. */
export async function lastSpoken(llm: StandIn): Promise<string> {
  const request = (await llm.received()).filter(({ role }) => role === 'speaker').at(-1)
  if (!request) throw new Error('nobody asked the stand-in to speak')
  return reply('speaker', request.body, undefined, null).text
}

/** The last reply on the page: exactly what the stand-in said, and labelled so. */
export async function expectModelReply(page: Page, llm: StandIn): Promise<void> {
  const { replies } = talkOf(page)
  await expect(replies.last()).toContainText('Tuteur · modèle')
  expect(plain(await wordsOf(replies.last()))).toBe(plain(await lastSpoken(llm)))
}
