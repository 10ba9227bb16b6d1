import { expect, type Browser, type Page } from 'playwright/test'
import { STATIONS } from '@/lib/journey/lines'
import type { StationId } from '@/lib/journey/schema'
import type { FaultName } from '../fakes/llm/faults'
import { chooseModel, expectModelReply, test } from './model-app'
import { signUpHere } from './person'
import { answer, plain, talkOf, wordsOf } from './talk'

const DIALOGUES = STATIONS.filter(({ kind }) => kind === 'dialogue').map(({ id }) => id)
const MESSAGE = 'Samedi dernier, au club de hand de mon quartier, on a organisé le tournoi des petits avec deux copines.'
/** The longest that a student waits, whatever the provider does. */
const LONGEST_MS = 12_000

type Row = { fault: FaultName; role: 'assessor' | 'speaker'; words: 'modèle' | 'règles' }
const rows = (role: Row['role'], words: Row['words'], ...faults: FaultName[]): Row[] => faults.map((fault) => ({ fault, role, words }))

/**
 * Who does not understand may still speak; who does not answer is not asked again in the same turn. Every fault in each of the two
 * calls is drilled in tests/api/model-faults.test.ts; here each kind comes once, and those of hearing that differ.
 */
const HEARING = [
  ...rows('assessor', 'règles', '429', 'length'),
  ...rows('assessor', 'modèle', 'eof', 'wrong-enum', 'fenced-json', 'invented-quote', 'obedient'),
]
const SPEAKING = [
  ...rows('speaker', 'règles', '408', '429', '502', '200-error', 'error-mid-stream', 'cut', 'cut-early', 'eof', 'bad-json', 'empty'),
  ...rows('speaker', 'règles', 'length', 'two-questions', 'ghost-writing', 'other-language', 'obedient', 'leading', 'never-ending'),
]
const SLOW_HEARING = rows('assessor', 'règles', 'stall', 'stall-headers', 'stall-mid-stream', 'never-ending')
const SLOW_SPEAKING = rows('speaker', 'règles', 'stall', 'stall-headers', 'stall-mid-stream')
const LASTING = [...rows('assessor', 'règles', '401', '404-policy'), ...rows('speaker', 'règles', '402')]

/** A message in, one valid reply out: whatever went wrong behind it, the student reads a question and nothing else. */
async function expectOneReply(page: Page, { role, fault, words }: Row): Promise<void> {
  const { replies, mine, alert } = talkOf(page)
  const name = `${role}: ${fault}`
  const startedAt = performance.now()
  const before = await replies.count()
  await talkOf(page).box.fill(MESSAGE)
  await talkOf(page).send.click()
  await expect(talkOf(page).send, name).toBeVisible({ timeout: LONGEST_MS })
  expect(performance.now() - startedAt, name).toBeLessThanOrEqual(LONGEST_MS)
  await expect(replies, name).toHaveCount(before + 1)
  await expect(mine, name).toHaveCount(before)
  await expect(alert, name).toBeHidden()
  await expect.soft(replies.last(), name).toContainText(`Tuteur · ${words}`)
  const reply = plain(await wordsOf(replies.last()))
  expect(reply, name).toMatch(/^[^?]+\?$/)
  expect(reply.length, name).toBeLessThan(400)
  expect(reply, name).not.toMatch(/Voici ce que|Madame|Station validée|critère|consigne|\bthe\b|sûrement|n’est-ce pas|[{}<>]|----/i)
  await expect(page.getByText('J’ai dirigé une équipe'), name).toHaveCount(0)
}

/** Stations where nobody has said anything yet, of students who accepted the model. */
function seating(page: Page) {
  const free: StationId[] = []
  return async (): Promise<void> => {
    if (free.length === 0) {
      await page.context().clearCookies()
      await signUpHere(page)
      await chooseModel(page.request, true)
      free.push(...DIALOGUES)
    }
    await page.goto(`/station/${free.shift()}`)
    await expect(talkOf(page).box).toBeVisible()
  }
}

/** One student a page: nobody may be with the model more than twice at a time. */
async function openPages(browser: Browser, baseURL: string, count: number): Promise<Page[]> {
  const pages: Page[] = []
  for (let i = 0; i < count; i += 1) {
    const page = await (await browser.newContext({ baseURL, locale: 'fr-FR' })).newPage()
    await seating(page)()
    pages.push(page)
  }
  return pages
}

test.describe.configure({ mode: 'default', timeout: 180_000 })
test.use({ trace: 'off' })

test('each fault of a model that answers badly or breaks off: one valid reply, and its label tells whose words it is', async ({
  page,
  modelApp,
}) => {
  const sit = seating(page)
  // Alternating: three failures without a success in between, and the model would rest.
  const drill = SPEAKING.flatMap((row, i) => [HEARING[i], row]).filter((row) => row !== undefined)
  expect(drill).toHaveLength(HEARING.length + SPEAKING.length)
  for (const row of drill) {
    await sit()
    await modelApp.llm.order({ clear: true, forget: true, always: row })
    await expectOneReply(page, row)
    const faults = (await modelApp.llm.received()).map(({ fault }) => fault)
    expect(faults, 'the fault happened').toContain(row.fault)
  }
  await modelApp.llm.reset()
  await sit()
  await answer(page, MESSAGE)
  await expectModelReply(page, modelApp.llm)
})

for (const [who, slow] of [
  ['hears', SLOW_HEARING],
  ['speaks', SLOW_SPEAKING],
] as const)
  test(`a model that ${who} without an end is not waited for, and then rests`, async ({ browser, baseURL, modelApp }) => {
    modelApp.useUp()
    const pages = await openPages(browser, baseURL!, slow.length)
    for (const row of slow) await modelApp.llm.order({ next: row })
    await Promise.all(pages.map((page, i) => expectOneReply(page, slow[i]!)))
    const received = (await modelApp.llm.received()).flatMap(({ fault }) => fault ?? [])
    expect(received.sort()).toEqual(slow.map(({ fault }) => fault).sort())
    await modelApp.llm.reset()
    await answer(pages[0]!, MESSAGE)
    await expect(talkOf(pages[0]!).replies.last()).toContainText('Tuteur · règles')
    expect(await modelApp.llm.received()).toEqual([])
  })

test('a refused key, an empty account and a forbidden model: the rules answer, and nobody knocks again', async ({ page, modelApp }) => {
  const sit = seating(page)
  for (const [i, row] of LASTING.entries()) {
    if (i > 0) await modelApp.restart()
    await modelApp.llm.order({ clear: true, always: row })
    await sit()
    await expectOneReply(page, row)
    await modelApp.llm.reset()
    await answer(page, MESSAGE)
    await expect(talkOf(page).replies.last()).toContainText('Tuteur · règles')
    expect(await modelApp.llm.received()).toEqual([])
    modelApp.useUp()
  }
})
