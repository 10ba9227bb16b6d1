import { readFile } from 'node:fs/promises'
import { expect, type APIRequestContext, type Page } from 'playwright/test'
import { addDays, dayInFrance } from '@/lib/diary/stage-days'
import { paragraphsOfDocx } from '../fixtures/read-zip'
import { expectAccessible } from './check-axe'
import { asStoryteller, fillSheet, test } from './people'
import { signUpHere } from './person'

const today = dayInFrance(new Date())
/** A week of five days, none of them a weekend, that ended yesterday or earlier. */
function lastWeek(): string[] {
  const monday = Array.from({ length: 7 }, (_, back) => addDays(today, -7 - back)).find(
    (day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1,
  )!
  return Array.from({ length: 5 }, (_, index) => addDays(monday, index))
}
const WEEK = lastWeek()
const STAGE = { host: 'L’atelier du quai', 'start-date': WEEK[0], 'end-date': WEEK[4], tutor: 'Samira' }

const write = async (request: APIRequestContext, day: string, entry: object) => {
  const response = await request.put(`/api/diary/${day}`, { data: entry, headers: { 'sec-fetch-site': 'same-origin' } })
  expect(response.status()).toBe(200)
}
/** Beside the button of the form; the live region may say the same word. */
const saved = (page: Page) => page.getByRole('form').getByText('Enregistré', { exact: true })

test('a diary week, then six traces, then the outline, then the Word file', async ({ page }) => {
  await signUpHere(page)
  await fillSheet(page.request, 'oui', STAGE)
  for (const day of WEEK.slice(0, 4))
    await write(page.request, day, { seen: `Vu le ${day}`, done: `Fait le ${day}`, learnt: `Appris le ${day}` })

  await page.setViewportSize({ width: 360, height: 760 })
  await page.goto('/station/journal')
  await page.getByLabel('Ce que j’ai vu').fill('Les clientes qui attendent leur vélo')
  await page.getByLabel('Ce que j’ai fait').fill('J’ai noté les pannes sur le tableau')
  await page.getByLabel('Ce que j’ai appris').fill('Un devis se signe avant de réparer')
  await page.getByLabel('Observer').check()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  await page.goto('/station/traces')
  for (let n = 1; n <= 6; n += 1) {
    await page
      .getByRole('button', { name: /^Garder cette ligne/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: /^Choisir/ })).toHaveCount(1)
    await page.getByRole('button', { name: /^Choisir/ }).click()
    await expect(page.getByText(`${n} sur 6 choisies`)).toBeVisible()
  }
  const last = page.getByRole('button', { name: /^Descendre/ }).nth(4)
  const moved = (await last.getAttribute('aria-label'))!.replace('Descendre', 'Monter')
  await last.press('Enter')
  await expect(page.getByRole('button', { name: moved })).toBeFocused()
  for (let n = 0; n < 6; n += 1)
    await page
      .getByLabel(/^Compétence de/)
      .nth(n)
      .selectOption('observer')
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  await page.goto('/station/rapport')
  await page.getByRole('link', { name: 'Ouvrir le plan' }).click()
  const section = page.getByRole('region', { name: /Ce que j’ai appris$/ })
  await section.getByText(/^Reprendre mes mots/).click()
  await section.getByRole('button', { name: /Un devis se signe avant de réparer/ }).click()
  await expect(section.getByRole('textbox')).toHaveValue('Un devis se signe avant de réparer')
  await page
    .getByRole('region', { name: /L’entreprise$/ })
    .getByRole('textbox')
    .fill('Un atelier de vélos.\n« Le quai » & <ses> clients')
  await page.getByLabel('Titre', { exact: true }).fill('Cinq jours à l’atelier')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger en Word (.docx)' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('rapport-de-stage.docx')
  expect(paragraphsOfDocx(await readFile(await file.path())).map(({ text }) => text)).toEqual([
    'Cinq jours à l’atelier',
    'L’entreprise',
    'Un atelier de vélos.',
    '« Le quai » & <ses> clients',
    'Ce que j’ai appris',
    'Un devis se signe avant de réparer',
  ])
  await page.getByRole('link', { name: 'Ouvrir pour imprimer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cinq jours à l’atelier' })).toBeVisible()
  await expect(page.getByText('« Le quai » & <ses> clients')).toBeVisible()
})

test('what is typed without network survives leaving the page, and is sent later, also from another day’s page', async ({
  page,
  context,
}) => {
  await signUpHere(page)
  const yesterday = addDays(today, -1)
  await page.goto(`/journal?jour=${yesterday}`)
  const seen = page.getByLabel('Ce que j’ai vu')
  await expect(page.getByText('Tes réponses s’enregistrent toutes seules.')).toBeVisible()
  await context.setOffline(true)
  await seen.fill('Le chef qui dessine au sol')
  await seen.blur()
  await expect(page.getByRole('form').getByText(/^Pas de réseau.: gardé sur cet appareil/)).toBeVisible()
  await context.setOffline(false)
  await expect(saved(page)).toBeVisible()

  await page.route('**/api/diary/*', (route) => route.abort())
  await seen.fill('Le chef qui dessine au sol, à la craie')
  await seen.blur()
  await expect(page.getByRole('form').getByText(/^Pas de réseau.: gardé sur cet appareil/)).toBeVisible()
  await page.goto('about:blank')
  await page.unroute('**/api/diary/*')
  await page.goto('/journal')
  await expect(page.getByRole('heading', { name: /^Aujourd’hui/ })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Un autre jour attendait sur cet appareil' })).toHaveCount(1)
  await page.evaluate(() => localStorage.clear())
  await page.goto(`/journal?jour=${yesterday}`)
  await expect(seen).toHaveValue('Le chef qui dessine au sol, à la craie')
})

test('a session that ends meanwhile loses nothing: the text is still there after signing in again', async ({ page }) => {
  const email = await signUpHere(page)
  await page.goto('/journal')
  await page.context().clearCookies()
  await page.getByLabel('Ce que j’ai vu').fill('La machine qui plie')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Tu n’es plus connecté', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Se reconnecter' }).click()
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.getByLabel('Mot de passe').fill('une phrase secrète')
  await page.getByRole('button', { name: 'Me connecter' }).click()
  await page.waitForURL('**/journal?jour=*')
  await expect(page.getByLabel('Ce que j’ai vu')).toHaveValue('La machine qui plie')
  await expect(saved(page)).toBeVisible()
})

test('a day written on two devices keeps both texts', async ({ page }) => {
  await signUpHere(page)
  await page.goto('/journal')
  await write(page.request, today, { seen: 'Depuis le téléphone' })
  await page.getByLabel('Ce que j’ai vu').fill('Depuis la bibliothèque')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Écrit à deux endroits')).toBeVisible()
  await expect(page.getByLabel('Ce que j’ai vu')).toHaveValue('Depuis le téléphone\n\nDepuis la bibliothèque')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Ce que j’ai vu')).toHaveValue('Depuis le téléphone\n\nDepuis la bibliothèque')
})

test.describe('no fault that axe knows', () => {
  test.describe.configure({ timeout: 180_000 })

  test('on the diary, the traces and the outline, empty and filled', async ({ page }) => {
    await signUpHere(page)
    for (const path of ['/journal', '/station/traces']) {
      await page.goto(path)
      await expectAccessible(page, `${path}, empty`)
    }
    await fillSheet(page.request, 'oui', STAGE)
    for (const day of WEEK) await write(page.request, day, { seen: `Vu le ${day}`, learnt: `Appris le ${day}`, skills: ['comprendre'] })
    await page.goto('/station/traces')
    await page
      .getByRole('button', { name: /^Garder cette ligne/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Choisir/ }).click()
    await expect(page.getByText('1 sur 6 choisies')).toBeVisible()
    await expectAccessible(page, '/station/traces')
    for (const path of ['/station/journal', '/journal/rapport']) {
      await page.goto(path)
      // Each that opens is one fewer: a list of them made beforehand would run out.
      const closed = page.locator('main details:not([open]) > summary')
      for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click()
      await expectAccessible(page, path)
    }
  })
})

asStoryteller('badges show what was proved, and the student’s sentences only when asked', async ({ page }) => {
  await page.goto('/profil')
  await page.getByRole('link', { name: 'Mes badges à télécharger ou à imprimer' }).click()
  await expect(page.getByText('déclarés par toi et non signés', { exact: false })).toBeVisible()
  await expect(page.locator('main blockquote')).toHaveCount(0)
  await page.getByLabel('Montrer mes phrases comme preuves').check()
  await page.getByRole('button', { name: 'Mettre à jour la page' }).click()
  await expect(page.locator('main blockquote').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Télécharger les badges (JSON-LD)' }).click()
  const { credentials } = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { credentials: { evidence?: unknown[] }[] }
  expect(credentials.length).toBeGreaterThan(0)
  expect(credentials[0]!.evidence!.length).toBeGreaterThan(0)
  await expectAccessible(page, '/profil/badges')
})
