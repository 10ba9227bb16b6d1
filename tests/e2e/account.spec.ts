import { expect, test, type Page } from 'playwright/test'
import { PASSWORD } from './people'
import { signUpHere } from './person'

async function signIn(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Me connecter' }).click()
}

test('an advisor who signs up lands on a page of their own and cannot open the map', async ({ page }) => {
  await page.goto('/inscription')
  await page.getByLabel('Adresse e-mail').fill(`prof-${crypto.randomUUID()}@example.org`)
  await page.getByLabel('Mot de passe').fill(PASSWORD)
  await page.getByLabel('Enseignante, enseignant ou accompagnant').check()
  await page.getByLabel('Oui, 15 ans ou plus').check()
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.waitForURL('**/advisor')
  for (const path of ['/carte', '/profil', '/station/depart', '/reglages']) {
    await page.goto(path)
    expect(new URL(page.url()).pathname, path).toBe('/advisor')
  }
})

test('a student cannot open the advisor’s page', async ({ page }) => {
  await signUpHere(page)
  await page.goto('/advisor')
  expect(new URL(page.url()).pathname).toBe('/carte')
})

test('a wrong password says what to do, keeps the address, and says the same for an unknown one', async ({ page, context }) => {
  const email = await signUpHere(page)
  await context.clearCookies()
  await page.goto('/connexion')
  const refused = page.getByRole('alert').filter({ hasText: 'Connexion impossible' })
  const said: string[] = []
  for (const address of [email, `personne-${crypto.randomUUID()}@example.org`]) {
    await page.reload()
    await signIn(page, address, 'pas le bon mot')
    await expect(refused).toBeVisible()
    said.push(await refused.innerText())
    await expect(page.getByLabel('Adresse e-mail')).toHaveValue(address)
  }
  expect(said[0]).toBe(said[1])
  await signIn(page, email)
  await page.waitForURL('**/carte')
})

test('asking for a new password says the same for an address that has an account and for one that has none', async ({ page, context }) => {
  const email = await signUpHere(page)
  await context.clearCookies()
  const said: string[] = []
  for (const address of [email, `personne-${crypto.randomUUID()}@example.org`]) {
    await page.goto('/connexion')
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click()
    await page.waitForURL('**/mot-de-passe-oublie')
    await page.getByLabel('Adresse e-mail').fill(address)
    await page.getByRole('button', { name: 'Recevoir le lien' }).click()
    const done = page.getByRole('status').filter({ hasText: 'Si un compte existe avec cette adresse' })
    await expect(done).toBeVisible()
    said.push(await done.innerText())
  }
  expect(said[0]).toBe(said[1])
})

test('signing in goes on to the page that was asked for', async ({ page, context }) => {
  const email = await signUpHere(page)
  await context.clearCookies()
  await page.goto('/station/depart')
  await page.waitForURL('**/connexion?suite=%2Fstation%2Fdepart')
  await signIn(page, email)
  await page.waitForURL('**/station/depart')
})

test('signing in never leads to another site', async ({ page, context, baseURL }) => {
  const email = await signUpHere(page)
  const elsewhere = ['https://exemple.invalid/', '//exemple.invalid', '/\\exemple.invalid', '/\t/exemple.invalid', 'javascript:alert(1)']
  for (const suite of elsewhere) {
    await context.clearCookies()
    await page.goto(`/connexion?suite=${encodeURIComponent(suite)}`)
    await signIn(page, email)
    await page.waitForURL(`${baseURL}/carte`)
  }
})

test('after signing out, the way back shows nothing of the account, and the device keeps no draft', async ({ page }) => {
  await signUpHere(page)
  await page.goto('/station/mes-experiences')
  await page.getByLabel('Ton message').fill('un brouillon à moi')
  await page.goto('/reglages')
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('stageflow:')))).toEqual([])
  await page.goBack()
  await page.waitForURL('**/connexion?**')
})
