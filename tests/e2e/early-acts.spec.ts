import { expect, type Page } from 'playwright/test'
import { test } from './people'
import { signUpHere } from './person'

/** Scripts that take their time, as on a slow phone: the page is there to be read and written in long before them. */
async function openBeforeScripts(page: Page, path: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return letThrough
}

test('an account asked for before the scripts are there is made once they are', async ({ page }) => {
  const arrive = await openBeforeScripts(page, '/inscription')
  await page.getByLabel('Adresse e-mail').fill(`e2e-${crypto.randomUUID()}@example.org`)
  await page.getByLabel('Mot de passe').fill('une phrase secrète')
  await page.getByLabel(/15 ans ou plus/).check()
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  expect(new URL(page.url()).search).toBe('')
  arrive()
  await expect(page).toHaveURL(/\/carte/)
})

test('what is written and ticked in a diary before the scripts are there is saved once they are', async ({ page }) => {
  await signUpHere(page)
  const arrive = await openBeforeScripts(page, '/journal')
  await page.getByLabel('Ce que j’ai vu').fill('Écrit dans le tunnel')
  await page.getByLabel('Ce que j’ai vu').press('End')
  await page.getByLabel('Ce que j’ai vu').pressSequentially(', et encore')
  arrive()
  await expect(page.getByRole('main').getByText('Enregistré', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Ce que j’ai vu')).toBeFocused()
  await page.reload()
  await expect(page.getByLabel('Ce que j’ai vu')).toHaveValue('Écrit dans le tunnel, et encore')
})

test('a button pressed twice before the scripts are there acts once, when they are', async ({ page }) => {
  await signUpHere(page)
  const arrive = await openBeforeScripts(page, '/cv')
  const create = page.getByRole('button', { name: 'Faire mon CV avec mes preuves' })
  await create.click()
  await create.click()
  arrive()
  await expect(page.getByRole('link', { name: 'Tous mes CV' })).toBeVisible({ timeout: 30_000 })
  const { cvs } = (await (await page.request.get('/api/cv')).json()) as { cvs: unknown[] }
  expect(cvs).toHaveLength(1)
})
