import { expect } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { asStoryteller, newSession, tell, test } from './people'
import { talkOf } from './talk'

// The whole breath of the second message, without its full stop.
const QUOTE = STORY[1].slice(0, -1)
const ticketOf = (quote: string) => ({ name: new RegExp(`^Lire le message entier « ${quote} »$`) })

asStoryteller('a ticket opens the whole message with its quote marked, and leads back to that message', async ({ page }) => {
  await page.goto('/profil')
  await page.getByRole('button', ticketOf(QUOTE)).first().click()
  const dialog = page.getByRole('dialog', { name: 'Le message d’où vient ce ticket' })
  await expect(dialog).toContainText(STORY[1].slice(QUOTE.length))
  const marked = dialog.getByText(QUOTE, { exact: false }).last()
  expect(await marked.evaluate((element) => element.tagName)).toBe('MARK')
  await expect(marked).toHaveText(`[La phrase gardée commence ici] ${QUOTE} [La phrase gardée finit ici]`)
  await dialog.getByRole('link', { name: 'Revoir la conversation' }).click()
  await page.waitForURL(/\/station\/mes-experiences#message-[0-9a-f-]{36}$/)
  const message = talkOf(page).mine.filter({ hasText: QUOTE })
  await expect(message).toBeInViewport()
  expect(`#${await message.getAttribute('id')}`).toBe(new URL(page.url()).hash)
})

asStoryteller('Escape closes the ticket, and the focus is back on its button', async ({ page }) => {
  await page.goto('/profil')
  const button = page.getByRole('button', ticketOf(QUOTE)).first()
  await button.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})

test('a proof that was withdrawn is gone from the profile; the message and the XP stay', async ({ page }) => {
  await newSession(page.request)
  await tell(page.request, 'mes-experiences', STORY)
  const before = (await (await page.request.get('/api/skills')).json()) as { xp: number }
  await page.goto('/profil')
  await page.getByRole('button', ticketOf(QUOTE)).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Retirer cette preuve' }).click()
  await expect(dialog.getByRole('heading', { name: 'Retirer cette preuve ?' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Non, la garder' }).click()
  await dialog.getByRole('button', { name: 'Retirer cette preuve' }).click()
  await dialog.getByRole('button', { name: 'Oui, la retirer' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(`« ${QUOTE} »`)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(`« ${QUOTE} »`)).toHaveCount(0)
  const after = (await (await page.request.get('/api/skills')).json()) as { xp: number }
  expect(after.xp).toBe(before.xp)
  await page.goto('/station/mes-experiences')
  await expect(talkOf(page).mine.filter({ hasText: STORY[1] })).toHaveCount(1)
})

test('a skill that the student chooses for a story enters the inventory with its proofs', async ({ page }) => {
  await newSession(page.request)
  await tell(page.request, 'mes-experiences', STORY)
  await page.goto('/profil')
  const waiting = page.getByRole('region', { name: 'À ranger' })
  await waiting.getByRole('button', { name: 'Garder ce choix' }).click()
  await expect(waiting.getByRole('alert')).toContainText('Coche au moins une ligne')
  const option = waiting.getByRole('checkbox').first()
  const skill = await option.evaluate((box) => (box as HTMLInputElement).labels![0]!.innerText.split('\n')[0]!.trim())
  const drawer = page.getByRole('region', { name: 'Ton tiroir de tickets' })
  await expect(drawer.getByText(skill, { exact: true })).toHaveCount(0)
  await option.check()
  await waiting.getByRole('button', { name: 'Garder ce choix' }).click()
  await expect(drawer.getByText(skill, { exact: true })).toBeVisible()
  await drawer.getByText(skill, { exact: true }).click()
  await expect(drawer.getByText(`« ${QUOTE} »`).locator('visible=true').first()).toBeVisible()
  await expect(waiting).toBeHidden()
})

test('an empty profile shows the first step', async ({ page }) => {
  await newSession(page.request)
  await page.goto('/profil')
  await page.getByRole('link', { name: 'Raconter un premier moment' }).click()
  await page.waitForURL('**/station/mes-experiences')
})
