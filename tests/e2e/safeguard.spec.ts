import { expect, test } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { expectAccessible } from './check-axe'
import { signUpHere } from './person'
import { answer, talkOf, TURNS } from './talk'

const DISTRESS = 'J’ai fait le planning du club mais en vrai j’ai envie de mourir'

test.beforeEach(async ({ page }) => {
  await signUpHere(page)
  await page.goto('/station/mes-experiences')
})

test('a message of distress shows numbers to press, urgent for a screen reader, and nothing of it counts', async ({ page }) => {
  await answer(page, DISTRESS)
  const card = page.getByRole('alert').filter({ hasText: 'Avant tout le reste' })
  await expect(card.getByRole('link', { name: 'Appeler le 3114' })).toHaveAttribute('href', 'tel:3114')
  await expect(card.getByRole('link')).not.toHaveCount(0)
  for (const link of await card.getByRole('link').all()) await expect(link).toHaveAttribute('href', /^tel:\d+$/)
  await expect(page.getByRole('listitem').filter({ hasText: '· trouvé' })).toHaveCount(0)
  await expect(page.getByText('Preuve', { exact: true })).toHaveCount(0)
  await expect(talkOf(page).replies.last()).toContainText('Je suis un programme')
  const skills = (await (await page.request.get('/api/skills')).json()) as { xp: number; skills: unknown[] }
  expect([skills.xp, skills.skills]).toEqual([0, []])
})

test('the page goes on working: another message is answered, and what was told before still counts', async ({ page }) => {
  await answer(page, STORY[0])
  await answer(page, DISTRESS)
  const found = page.getByRole('listitem').filter({ hasText: '· trouvé' })
  await expect(found).toHaveCount(1)
  await answer(page, 'Oui, je suis en sécurité, je suis avec ma sœur.')
  await expect(talkOf(page).mine).toHaveCount(3)
  await expect(found).toHaveCount(1)
  await answer(page, STORY[1])
  await expect(found).toHaveCount(2)
})

test('the numbers are there even when the reply breaks off on its way', async ({ page }) => {
  await page.route(TURNS, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).split('\n\n')[0] })
  })
  await answer(page, DISTRESS)
  await expect(page.getByRole('link', { name: 'Appeler le 3114' })).toBeVisible()
})

test('the numbers have no fault that axe knows', async ({ page }) => {
  test.slow()
  await answer(page, DISTRESS)
  await expectAccessible(page, 'safeguard')
})
