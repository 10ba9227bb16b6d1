import { expect, type Locator, type Page } from 'playwright/test'
import { expectAccessible } from './check-axe'
import { signUpAtApp, test } from './companies-app'

test.describe.configure({ mode: 'default', timeout: 180_000 })

async function open(page: Page, origin: string, query = ''): Promise<void> {
  await signUpAtApp(page, origin)
  await page.goto(`${origin}/entreprises${query}`)
}

async function search(page: Page, trade: string, place: string): Promise<void> {
  await page.getByLabel('Métier ou activité').fill(trade)
  await page.getByLabel('Ville ou code postal').fill(place)
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
}

async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

const places = (page: Page) => page.getByRole('article')
const count = (page: Page) => page.getByRole('heading', { level: 2, name: /^\d+ lieux? à moins de/ })

/** On a busy machine a first live question may come too late, which the screen says; trying again is what it then offers. */
async function expectLiveAnswer(page: Page, answer: Locator): Promise<void> {
  const again = page.getByRole('button', { name: 'Réessayer' })
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(answer).toBeVisible({ timeout: 9_000 })
  }).toPass({ timeout: 60_000 })
}

test('with an index and no network: a search says why, three places are kept, and the list knows them', async ({ page, indexed }) => {
  await open(page, indexed.origin)
  await expect(page.getByRole('heading', { name: 'Par où commencer' })).toBeVisible()
  await expectAccessible(page, 'first step')
  await search(page, 'boulangerie', 'Montreuil')
  await expect(count(page)).toBeFocused()
  await expect(page.getByText(/^Annuaire de ce serveur, données du \d/)).toBeVisible()
  await expect(places(page).first().getByText('C’est exactement ce métier')).toBeVisible()
  for (const outside of [true, false, false]) {
    await page
      .getByRole('button', { name: /^Garder / })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Une note pour toi/).fill('Vu en passant')
    if (outside) await dialog.getByLabel('Hors de mes cercles habituels').check()
    await dialog.getByRole('button', { name: 'Garder dans ma liste' }).click()
    await expect(dialog).toBeHidden()
  }
  const list = page.getByRole('region', { name: 'Ta liste' })
  await expect(list).toContainText('3 lieux gardés, dont 1 hors de tes cercles habituels')
  await expect(page.getByRole('link', { name: /^Dans ta liste/ })).toHaveCount(3)
  await expect(page.getByRole('link', { name: /^Dans ta liste/ }).last()).toBeFocused()
  await expectAccessible(page, 'results')
  await page.reload()
  await expect(list).toContainText('3 lieux gardés')
  await expect(page.getByRole('link', { name: /^Dans ta liste/ })).toHaveCount(3)
})

test('by keyboard alone: search, keep, close, and the focus is never lost', async ({ page, indexed }) => {
  await open(page, indexed.origin)
  await tabTo(page, page.getByLabel('Métier ou activité'))
  await page.keyboard.type('coiffure')
  await tabTo(page, page.getByLabel('Ville ou code postal'))
  await page.keyboard.type('93100')
  await page.keyboard.press('Enter')
  await expect(count(page)).toBeFocused()
  const keep = page.getByRole('button', { name: /^Garder / }).first()
  await tabTo(page, keep)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keep).toBeFocused()
})

test('without scripts the search is a form like any other, and its address can be shared', async ({ browser, indexed }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' })
  const page = await context.newPage()
  await open(page, indexed.origin)
  await search(page, 'coiffure', 'Bobigny')
  await expect(count(page)).toBeVisible()
  expect(new URL(page.url()).search).toContain('metier=coiffure&ville=Bobigny')
  await context.close()
})

test('words that mean nothing, and a town with a slip, each get a sentence and a way on', async ({ page, indexed }) => {
  await open(page, indexed.origin)
  await search(page, '🍞🥐', 'Montreuil')
  await expect(page.getByText('Métier pas compris')).toBeVisible()
  await search(page, '', 'Montreuil')
  await expect(page.getByText('Écris au moins deux lettres.')).toBeVisible()
  await expect(page.getByLabel('Métier ou activité')).toBeFocused()
  await search(page, 'boulangerie', 'Montreuyl')
  await expect(page.getByText('Ville introuvable')).toBeVisible()
  await page.getByRole('link', { name: /^Montreuil/ }).click()
  await expect(count(page)).toBeFocused()
})

test('with the State’s API alone: a shared address asks nobody, a click does, and a town of that name twice is a choice', async ({
  page,
  live: { app, fake },
}) => {
  await open(page, app.origin, '?metier=boulangerie&ville=Montreuil')
  const ask = page.getByRole('button', { name: 'Chercher en direct' })
  await expect(ask).toBeVisible()
  await expectAccessible(page, 'nobody asked yet')
  expect(fake.requests).toEqual([])
  await ask.click()
  await expectLiveAnswer(page, page.getByText('API Recherche d’entreprises, en direct'))
  await search(page, 'boulangerie', 'Saint-Denis')
  await expectLiveAnswer(page, page.getByText('Plusieurs villes portent ce nom'))
  await expectAccessible(page, 'a choice of towns')
  await page.getByRole('link', { name: /93\d{3}$/ }).click()
  await expectLiveAnswer(page, count(page))
  await page
    .getByRole('button', { name: /^Trouver son site/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: /lieux à moins de/ }).getByText(/^Son site, trouvé par une recherche web/)).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Plusieurs villes portent ce nom')).toBeVisible()
  await expect(page.getByLabel('Ville ou code postal')).toHaveValue('Saint-Denis')
})

test('with every source down: what is safe, when to try again, and a place is added by hand', async ({ page, bare }) => {
  await open(page, bare.origin)
  await search(page, 'boulangerie', 'Montreuil')
  const alert = page.getByRole('alert').filter({ hasText: 'Aucun annuaire ne répond' })
  await expect(alert).toContainText(/en sécurité.+\d+ (?:secondes|minutes)/)
  await expectAccessible(page, 'sources down')
  await page.getByRole('button', { name: 'Ajouter une entreprise à la main' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Garder dans ma liste' }).click()
  await expect(dialog.getByLabel('Son nom')).toBeFocused()
  await dialog.getByLabel('Son nom').fill('Atelier Exemple')
  await dialog.getByLabel('Sa ville').fill('Ville-Exemple')
  await expectAccessible(page, 'by hand')
  await dialog.getByRole('button', { name: 'Garder dans ma liste' }).click()
  await expect(page.getByRole('region', { name: 'Ta liste' })).toContainText('1 lieu gardé')
  await page.getByRole('button', { name: 'Ajouter une entreprise à la main' }).first().click()
  await dialog.getByLabel('Son nom').fill('Atelier Exemple')
  await dialog.getByLabel('Sa ville').fill('Ville-Exemple')
  await dialog.getByRole('button', { name: 'Garder dans ma liste' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Déjà dans ta liste')
  await expect(dialog.getByLabel('Son nom')).toHaveValue('Atelier Exemple')
})
