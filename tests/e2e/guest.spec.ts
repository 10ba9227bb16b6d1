import { expect, test } from 'playwright/test'
import { STORY } from '../fixtures/story'
import { PASSWORD } from './people'
import { answer } from './talk'

test('a guest talks, keeps the account, signs out and in again, and the proof is still there', async ({ page }) => {
  const email = `garde-${crypto.randomUUID()}@example.org`
  await page.goto('/')
  await page.getByRole('link', { name: 'Essayer sans compte' }).first().click()
  await page.getByLabel('Oui, 15 ans ou plus').check()
  await page.getByRole('button', { name: 'Commencer l’essai' }).click()
  await page.waitForURL('**/carte')
  await page.goto('/station/mes-experiences')
  for (const text of STORY) await answer(page, text)
  await expect(page.getByRole('heading', { name: /^Station terminée/ })).toBeVisible()

  await page.getByRole('link', { name: 'Voir mes preuves' }).click()
  await page.getByRole('link', { name: 'Garder mes preuves' }).click()
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  await page.getByRole('button', { name: 'Garder mon compte' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est gardé.' })).toBeVisible()

  await page.goto('/reglages')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goto('/profil')
  await page.waitForURL('**/connexion?**')
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL('**/profil')
  await expect(page.getByText(/^«\sJ’ai fait le planning des matchs/).first()).toBeVisible()
})

test('the account kept a moment ago is no guest any more: signing out asks nothing', async ({ page }) => {
  await page.goto('/essai')
  await page.getByLabel('Oui, 15 ans ou plus').check()
  await page.getByRole('button', { name: 'Commencer l’essai' }).click()
  await page.waitForURL('**/carte')
  await page.goto('/reglages')
  await page.getByLabel('Adresse e-mail').fill(`garde-${crypto.randomUUID()}@example.org`)
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  await page.getByRole('button', { name: 'Garder mon compte' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est gardé.' })).toBeVisible()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.waitForURL((url) => url.pathname === '/')
})

test('a guest who leaves without an address is asked first, and may stay', async ({ page }) => {
  await page.goto('/essai')
  await page.getByLabel('Non, moins de 15 ans').check()
  await page.getByRole('button', { name: 'Commencer l’essai' }).click()
  await page.waitForURL('**/carte')
  await page.goto('/reglages')
  await expect(page.getByText('Moins de 15 ans : rien ne sort de ce serveur')).toBeVisible()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Quitter l’essai ?' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.goto('/carte')
  await expect(page.getByRole('heading', { name: 'Plan du parcours' })).toBeVisible()
  await page.goto('/reglages')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByRole('button', { name: 'Quitter quand même' }).click()
  await page.waitForURL((url) => url.pathname === '/')
})
