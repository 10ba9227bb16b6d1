import { expect, type Page } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { chooseModel, expectModelReply, lastSpoken, test } from './model-app'
import { signUpHere } from './person'
import { answer, plain, talkOf, wordsOf } from './talk'
import { openWeakLink } from './weak-link'

const STATION = '/station/mes-experiences'

/** A reply of some hundred and forty characters, five a token, then takes four seconds; or eight, still within a turn's time. */
const SLOWLY = { perToken: 150 }
const VERY_SLOWLY = { perToken: 280 }

const choice = (page: Page, name: string) => page.getByRole('group', { name: 'Qui formule les questions' }).getByRole('button', { name })

async function expectProvenSkill(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Station terminée' })).toBeVisible()
  await page.goto('/profil')
  await expect(page.getByText(/^«\sJ’ai fait le planning des matchs/).first()).toBeVisible()
}

test('a student accepts the model, reads who answers, is asked in its words, and proves a skill', async ({ page, modelApp: { llm } }) => {
  await signUpHere(page)
  await page.goto('/reglages')
  await expect(choice(page, 'Les règles de ce site')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(`Ça va chez ${llm.host}, au modèle ${llm.model}.`)).toBeVisible()
  await choice(page, 'Le modèle extérieur').click()
  await page.waitForURL('**/reglages#qui-repond')
  await expect(choice(page, 'Le modèle extérieur')).toHaveAttribute('aria-pressed', 'true')
  await page.goto(STATION)
  await expect(page.getByText(`Moteur : modèle ${llm.model}.`)).toBeVisible()
  await page.getByText('Le tuteur est un programme, pas une personne.').click()
  await expect(page.getByText(`le modèle ${llm.model}, chez ${llm.host}, trouve les mots des questions`)).toBeVisible()
  for (const text of STORY.slice(0, 2)) {
    await answer(page, text)
    await expectModelReply(page, llm)
  }
  for (const text of STORY.slice(2)) await answer(page, text)
  // The summary and the end are never the model's to phrase.
  await expect(talkOf(page).replies.last()).toContainText('Tuteur · règles')
  await expectProvenSkill(page)
  expect(new Set((await llm.received()).map(({ role }) => role))).toEqual(new Set(['assessor', 'speaker']))
})

test('what leaves names nobody: surnames, addresses and numbers are masked, and come back in the reply', async ({
  page,
  modelApp: { llm },
}) => {
  const email = await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await answer(page, 'Samedi, Madame Lefebvre m’a demandé de tenir la caisse. Son numéro : 06 12 34 56 78, et lea.martin@example.org')
  const sent = JSON.stringify((await llm.received()).map(({ body, headers }) => [body, headers]))
  for (const secret of ['Lefebvre', '06 12 34 56 78', 'lea.martin', email]) expect(sent).not.toContain(secret)
  expect(sent).toContain('tenir la caisse')
  await expect(talkOf(page).replies.last()).not.toContainText(/\[[A-Z]+\d/)
})

test('a message of distress never leaves, not even beside the next one', async ({ page, modelApp: { llm } }) => {
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await answer(page, 'J’ai fait le planning du club mais en vrai j’ai envie de mourir')
  await expect(page.getByRole('link', { name: 'Appeler le 3114' })).toBeVisible()
  expect(await llm.received()).toEqual([])
  await answer(page, 'Oui, je suis en sécurité, je suis avec ma sœur.')
  await answer(page, STORY[0])
  expect(await llm.received()).not.toEqual([])
  expect(JSON.stringify(await llm.received())).not.toContain('mourir')
})

test('« Arrêter » in mid-reply closes the call and keeps what had come, also after a reload', async ({ page, modelApp: { llm } }) => {
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await llm.order({ delayMs: VERY_SLOWLY })
  const { replies, send } = talkOf(page)
  await startReply(page)
  const first = plain(await wordsOf(replies.last()))
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(send).toBeVisible()
  const expectPartial = async () => {
    await expect(replies).toHaveCount(2)
    await expect(replies.last()).toContainText('Tuteur · modèle')
    await expect(replies.last()).toContainText('Réponse arrêtée. Ce qui est arrivé est gardé')
    expect(plain(await wordsOf(replies.last()))).toBe(first)
  }
  await expectPartial()
  const whole = plain(await lastSpoken(llm))
  expect(whole.startsWith(first) && whole.length > first.length).toBe(true)
  const spoken = (await llm.received()).find(({ role }) => role === 'speaker')
  expect(spoken?.closedAt).toBeDefined()
  await page.reload()
  await expectPartial()
  await llm.reset()
  await answer(page, STORY[1])
  await expectModelReply(page, llm)
})

test('a reload in mid-reply shows the whole reply', async ({ page, modelApp: { llm } }) => {
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await llm.order({ delayMs: SLOWLY })
  await startReply(page)
  await page.reload()
  await expectWhole(page)
  await expectModelReply(page, llm)
  await page.reload()
  await expectWhole(page)
})

test('a network lost in mid-reply and found again: the whole reply, once, without asking anything of the student', async ({
  page,
  modelApp: { llm, origin },
}) => {
  const link = await openWeakLink(origin)
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(link.origin + STATION)
  await llm.order({ delayMs: SLOWLY })
  await startReply(page)
  link.cut()
  // Long enough for the page to have asked in vain.
  await page.waitForTimeout(1_500)
  link.mend()
  await expectWhole(page)
  await expectModelReply(page, llm)
  expect((await llm.received()).filter(({ role }) => role === 'speaker')).toHaveLength(1)
  await link.close()
})

/** Sends the first message and waits for the first sentence of its reply. */
async function startReply(page: Page): Promise<void> {
  const { box, send, replies } = talkOf(page)
  await box.fill(STORY[0])
  await send.click()
  await expect(replies).toHaveCount(2)
  await expect(replies.last().getByRole('paragraph').nth(1)).toBeVisible()
}

async function expectWhole(page: Page): Promise<void> {
  const { mine, replies, alert, send } = talkOf(page)
  await expect(replies).toHaveCount(2)
  await expect(replies.last()).toContainText('?')
  await expect(send).toBeVisible()
  await expect(mine).toHaveCount(1)
  await expect(alert).toBeHidden()
  await expect(replies.last()).not.toContainText('Réponse arrêtée')
}
