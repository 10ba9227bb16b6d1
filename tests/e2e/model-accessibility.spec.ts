import { expect } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { expectAccessible } from './check-axe'
import { chooseModel, test } from './model-app'
import { signUpHere } from './person'
import { answer, talkOf } from './talk'

test.describe.configure({ timeout: 180_000 })

test('the choice, the parent’s link and the parent’s page have no fault that axe knows', async ({ page }) => {
  await signUpHere(page, { is15OrOver: false })
  await chooseModel(page.request, true)
  await page.goto('/reglages')
  await page.getByRole('button', { name: 'Créer un lien pour un parent' }).click()
  const url = await page.getByLabel('Le lien à donner à un parent').inputValue()
  await expectAccessible(page, '/reglages with a model, under 15')
  await page.goto(url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expectAccessible(page, '/accord, open')
  await page.getByRole('button', { name: 'Je suis d’accord' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est noté' })).toBeVisible()
  await expectAccessible(page, '/accord, answered')
})

test('a station with a model, a reply stopped and the label of each engine, has none', async ({ page, modelApp: { llm } }) => {
  await signUpHere(page)
  await chooseModel(page.request, true)
  await page.goto('/station/mes-experiences')
  await llm.order({ delayMs: { perToken: 280 } })
  const { box, send, replies } = talkOf(page)
  await box.fill(STORY[0])
  await send.click()
  await expect(replies).toHaveCount(2)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.getByText('Réponse arrêtée.')).toBeVisible()
  await llm.order({ clear: true, delayMs: { perToken: 0 }, next: { role: 'speaker', fault: 'two-questions' } })
  await answer(page, STORY[1])
  await expect(replies.last()).toContainText('Tuteur · règles')
  await expectAccessible(page, 'a station with a model')
})
