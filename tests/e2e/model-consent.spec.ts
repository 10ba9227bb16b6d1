import { expect, type Page } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { chooseModel, expectModelReply, test, type ModelApp } from './model-app'
import { signUpHere } from './person'
import { answer, talkOf } from './talk'

const STATION = '/station/mes-experiences'

// Two applications and a stand-in run beside the browsers.

const choose = async (page: Page, name: string) => {
  await page.goto('/reglages')
  await page.getByRole('group', { name: 'Qui formule les questions' }).getByRole('button', { name }).click()
  await page.waitForURL('**/reglages#qui-repond')
}

/** Our own rules answer, and nothing reaches the provider. */
async function expectRulesAlone(page: Page, { llm }: ModelApp, text: string): Promise<void> {
  await llm.order({ forget: true })
  await answer(page, text)
  await expect(talkOf(page).replies.last()).not.toContainText('modèle')
  expect(await llm.received()).toEqual([])
}

test('a student who said nothing about the model gets the rules, and is told so', async ({ page, modelApp }) => {
  await signUpHere(page)
  await page.goto(STATION)
  await expect(page.getByText('Moteur : règles.')).toBeVisible()
  await expectRulesAlone(page, modelApp, STORY[0])
})

test('under 15: nothing leaves before a parent has agreed by the link, in another browser; then the model answers', async ({
  page,
  browser,
  baseURL,
  modelApp,
}) => {
  await signUpHere(page, { is15OrOver: false })
  await choose(page, 'Le modèle extérieur')
  await expect(page.getByText('Il manque l’accord d’un parent')).toBeVisible()
  await page.goto(STATION)
  await expect(page.getByText('Moteur : règles.')).toBeVisible()
  await expectRulesAlone(page, modelApp, STORY[0])

  await page.goto('/reglages')
  await page.getByRole('button', { name: 'Créer un lien pour un parent' }).click()
  const url = await page.getByLabel('Le lien à donner à un parent').inputValue()
  const home = await browser.newContext({ baseURL, locale: 'fr-FR', javaScriptEnabled: false })
  const parent = await home.newPage()
  await parent.goto(url)
  await expect(parent.getByText(`Ça va chez ${modelApp.llm.host}, au modèle ${modelApp.llm.model}.`)).toBeVisible()
  await parent.getByRole('button', { name: 'Je suis d’accord' }).click()
  await expect(parent.getByRole('status')).toContainText('C’est noté : vous êtes d’accord.')

  await page.reload()
  await expect(page.getByText('Un parent est d’accord.')).toBeVisible()
  await page.goto(STATION)
  await expect(page.getByText(`Moteur : modèle ${modelApp.llm.model}.`)).toBeVisible()
  await answer(page, STORY[1])
  await expectModelReply(page, modelApp.llm)

  await parent.getByRole('button', { name: 'Je ne suis pas d’accord' }).click()
  await expect(parent.getByRole('status')).toContainText('C’est noté : vous n’êtes pas d’accord.')
  await expectRulesAlone(page, modelApp, 'Et après on a rangé les ballons et les chaises.')
  await home.close()
})

test('consent taken back holds from the next message on, also in a page that was open before', async ({ page, context, modelApp }) => {
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await answer(page, STORY[0])
  await expectModelReply(page, modelApp.llm)
  const settings = await context.newPage()
  await choose(settings, 'Les règles de ce site')
  await expectRulesAlone(page, modelApp, STORY[1])
  await page.reload()
  await expect(page.getByText('Moteur : règles.')).toBeVisible()
})

test('at the cap of the day the rules carry on, with one kind line and no error', async ({ page, modelApp }) => {
  await modelApp.restart({ LLM_STUDENT_TOKENS_PER_DAY: '3000' })
  modelApp.useUp()
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto(STATION)
  await answer(page, STORY[0])
  await expectModelReply(page, modelApp.llm)
  await modelApp.llm.order({ forget: true })
  await answer(page, STORY[1])
  await expect(talkOf(page).replies.last()).toContainText('Tuteur · règles')
  await expect(page.getByText('Le modèle extérieur a assez travaillé pour aujourd’hui.')).toBeVisible()
  await expect(talkOf(page).alert).toBeHidden()
  expect(await modelApp.llm.received()).toEqual([])
})
