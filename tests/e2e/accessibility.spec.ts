import { expect, type Page } from 'playwright/test'
import { expectAccessible } from './check-axe'
import { asNewcomer, asStoryteller, newSession, test } from './people'

async function expectPagesAccessible(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path)
    await expect.soft(page.getByRole('heading', { level: 1 }), `the h1 of ${path}`).toHaveCount(1)
    await expectAccessible(page, path)
  }
}

// Four runs of axe a page.
test.describe.configure({ timeout: 180_000 })

test.describe('nobody signed in', () => {
  test('the landing page and the ways in have no fault that axe knows', async ({ page }) => {
    await expectPagesAccessible(page, ['/', '/inscription', '/connexion', '/essai'])
  })

  test('password, legal and missing pages have none either', async ({ page }) => {
    await expectPagesAccessible(page, [
      ...['/mot-de-passe-oublie', '/nouveau-mot-de-passe?token_hash=0123456789'],
      ...['/mentions', '/confidentialite', '/accessibilite', '/nulle-part'],
    ])
  })

  test('a form that was refused has none', async ({ page }) => {
    await page.goto('/connexion')
    await page.getByLabel('Adresse e-mail').fill('personne@example.org')
    await page.getByLabel('Mot de passe').fill('pas le bon')
    await page.getByRole('button', { name: 'Me connecter' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Connexion impossible' })).toBeVisible()
    await expectAccessible(page, 'sign-in refused')
  })

  test('an advisor’s page has none', async ({ page }) => {
    await newSession(page.request, 'advisor')
    await expectPagesAccessible(page, ['/advisor'])
  })

  test('the language of the page is the one that was chosen', async ({ browser }) => {
    for (const locale of ['fr', 'en']) {
      const context = await browser.newContext({ locale: `${locale}-FR` })
      const page = await context.newPage()
      await page.goto('/')
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
      await context.close()
    }
  })
})

asNewcomer.describe('a newcomer', () => {
  asNewcomer('map, empty profile and settings have no fault that axe knows', async ({ page }) => {
    await expectPagesAccessible(page, ['/carte', '/profil', '/reglages', '/station/nulle-part'])
  })

  asNewcomer('a dialogue, two worksheets and a tool station have none', async ({ page }) => {
    await expectPagesAccessible(page, ['/station/ce-qui-m-anime', '/station/depart', '/station/mes-criteres', '/station/mon-cv'])
  })
})

asStoryteller.describe('a storyteller', () => {
  asStoryteller('a map with a station done, a recap and a closed dialogue have no fault that axe knows', async ({ page }) => {
    await page.goto('/station/contribution')
    await expect(page.getByRole('button', { name: 'Oui, c’est ça' })).toBeVisible()
    await expectAccessible(page, 'recap')
    await page.goto('/station/mes-experiences')
    await expect(page.getByRole('heading', { name: 'Station terminée' })).toBeVisible()
    await expectAccessible(page, 'done')
    await expectPagesAccessible(page, ['/carte'])
  })

  asStoryteller('the profile with proofs, and with a ticket open, has none', async ({ page }) => {
    await page.goto('/profil')
    await expectAccessible(page, '/profil')
    await page
      .getByRole('button', { name: /^Lire le message entier/ })
      .first()
      .click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'ticket')
  })
})
