import { expect, type Page } from 'playwright/test'
import { expectAccessible } from './check-axe'
import { test } from './people'
import { post, signUpHere } from './person'

test.use({ viewport: { width: 360, height: 780 } })
test.setTimeout(240_000)

const saved = (page: Page) => expect(page.locator('[data-status="saved"]')).toBeVisible({ timeout: 15_000 })
const RESUME = { basics: { name: 'Lina Exemple', email: 'lina@example.org' }, interests: [{ name: 'Manga' }] }

async function keepCv(page: Page, resume: object = RESUME, title = 'Mon CV'): Promise<string> {
  const response = await post(page.request, '/api/cv', { resume, title })
  expect(response.status()).toBe(201)
  return ((await response.json()) as { id: string }).id
}
async function keepPlace(page: Page, name: string): Promise<string> {
  const response = await post(page.request, '/api/applications', { manual: { name, city: 'Lille' } })
  return ((await response.json()) as { application: { id: string } }).application.id
}

test('a CV gets a version for a place, from the list and from the place; each side survives the other', async ({ page }) => {
  await signUpHere(page)
  await keepCv(page)
  await page.goto('/cv')
  await page.getByRole('button', { name: /^En faire une version pour un lieu/ }).click()
  await expect(page.getByRole('dialog')).toContainText('D’abord, un lieu')
  await page.keyboard.press('Escape')

  const placeId = await keepPlace(page, 'Boulangerie du Port')
  await keepPlace(page, 'Garage Est')
  await page.goto('/cv')
  await page.getByRole('button', { name: /^En faire une version pour un lieu/ }).click()
  await page.getByRole('button', { name: 'Faire cette version' }).click()
  await expect(page.getByText('Choisis d’abord dans la liste.')).toBeVisible()
  await page.getByLabel('Pour quel lieu ?').selectOption({ label: 'Boulangerie du Port, Lille' })
  await expectAccessible(page, 'the dialog of a version')
  await page.getByRole('button', { name: 'Faire cette version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon CV pour Boulangerie du Port')
  await expect(page.getByRole('link', { name: 'Version de « Mon CV »' })).toBeVisible()
  await expect(page.getByLabel('Prénom et nom')).toHaveValue('Lina Exemple')

  await page.goto('/cv')
  await expect(page.getByRole('heading', { name: 'Ses versions pour des lieux' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pour Boulangerie du Port', exact: true })).toBeVisible()
  await expectAccessible(page, 'the list with a version')

  await page.goto('/candidatures')
  await expect(page.getByRole('link', { name: 'CV : Mon CV pour Boulangerie du Port' })).toBeVisible()
  await page.getByRole('link', { name: 'Faire une version de mon CV pour Garage Est' }).click()
  await page.getByRole('button', { name: 'En faire une version pour ce lieu' }).click()
  await page.getByLabel('À partir de quel CV ?').selectOption({ label: 'Mon CV' })
  await page.getByRole('button', { name: 'Faire cette version' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon CV pour Garage Est')

  // The first CV goes: the dialog says what stays, and it stays.
  await page.goto('/cv')
  await page.getByRole('button', { name: 'Supprimer Mon CV', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Ses 2 versions pour des lieux restent')
  await page.getByRole('button', { name: 'Oui, supprimer' }).click()
  await expect(page.getByRole('heading', { name: 'Mon CV pour Boulangerie du Port' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Mon CV pour Garage Est' })).toBeVisible()

  // The place goes: its page says before that the CV stays, and the CV says what became of the place.
  await page.goto(`/candidatures/${placeId}`)
  await expect(page.getByText('le CV fait pour lui reste dans')).toBeVisible()
  await expectAccessible(page, 'a place with its CV')
  await page.getByRole('button', { name: 'Retirer de ma liste' }).click()
  await page.waitForURL(/retire=/)
  await page.goto('/cv')
  await expect(page.getByText('Fait pour un lieu qui n’est plus dans ta liste')).toBeVisible()
})

test('a reader’s remark is taken over at « Relu », after what was typed and never over it', async ({ page }) => {
  await signUpHere(page)
  const cvId = await keepCv(page)
  const { url } = (await (await post(page.request, `/api/cv/${cvId}/reviews`, {})).json()) as { url: string }
  const token = url.slice(url.lastIndexOf('/') + 1)
  const words = 'Quels mangas, et depuis quand ?'
  await post(page.request, '/api/cv/reviews/remarks', { token, body: words, path: 'interests/0', firstName: 'Nora' })
  await page.goto('/station/relu')
  const remark = page.getByLabel('Sa remarque', { exact: true })
  await remark.fill('Elle a aimé le début.')
  await expect(page.getByText(/^Nora, le /)).toBeVisible()
  await page.getByRole('button', { name: 'Reprendre ses mots' }).click()
  await expect(remark).toHaveValue(`Elle a aimé le début.\n${words}`)
  await expectAccessible(page, 'a remark taken over')
  await page.getByLabel('Ce que tu as changé').fill('J’ai ajouté depuis 2023.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Station terminée').first()).toBeVisible()
  await page.reload()
  await expect(remark).toHaveValue(`Elle a aimé le début.\n${words}`)
})

test('a page that overflows may stay on two, the PDF says its steps and its size, and a failure keeps the button', async ({ page }) => {
  await signUpHere(page)
  const work = Array.from({ length: 9 }, (_, i) => ({
    position: `Aide ${i}`,
    name: 'Kermesse',
    highlights: Array.from({ length: 6 }, (__, n) => `Rangé ${i}${n} caisses et servi trente personnes par heure`),
  }))
  const cvId = await keepCv(page, { ...RESUME, work })
  await page.goto(`/cv/${cvId}`)
  await page.getByRole('button', { name: 'Vérifier ma page' }).click()
  await page.getByRole('button', { name: 'Garder deux pages' }).click({ timeout: 30_000 })
  await expect(page.locator('[data-check="one-page"][data-level="info"]')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('button', { name: 'Garder deux pages' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Revenir à une page' })).toBeVisible()
  const kept = (await (await page.request.get(`/api/cv/${cvId}/json`)).json()) as { meta: { stageflow: { pages: number } } }
  expect(kept.meta.stageflow.pages).toBe(2)

  await page.getByRole('button', { name: 'Voir la page' }).click()
  const button = page.getByRole('button', { name: 'Télécharger le PDF' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  await expect(page.locator('[data-printed]')).toHaveText(/^PDF téléchargé\s: \d+\sKo, 2 pages\.$/)

  await page.route('**/pdf?*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Trop de CV', detail: 'Dans 5 s.' }),
    }),
  )
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/pdf/steps?*', async (route) => {
    await held
    await route.abort()
  })
  await button.click()
  await expect(page.getByRole('progressbar', { name: 'Préparation du PDF' })).toBeVisible()
  await expectAccessible(page, 'while the PDF is prepared')
  release()
  await expect(page.getByRole('alert').filter({ hasText: 'Dans 5 s.' })).toBeVisible()
  await page.unroute('**/pdf?*')
  await page.unroute('**/pdf/steps?*')
  await Promise.all([page.waitForEvent('download'), button.click()])
})

test('an empty CV shows one thing to fill first, and states its limits as they are held', async ({ page }) => {
  await signUpHere(page)
  await page.goto('/cv')
  await page.getByRole('button', { name: 'Faire mon CV avec mes preuves' }).click()
  const first = page.locator('[data-first]')
  await expect(first).toHaveAttribute('data-first', 'name', { timeout: 30_000 })
  await expectAccessible(page, 'an empty CV')
  await first.getByRole('button', { name: 'Répondre' }).click()
  await expect(page.getByLabel('Prénom et nom')).toBeFocused()
  await page.keyboard.type('Lina Exemple')
  await expect(first).toHaveAttribute('data-first', 'contact')
  await first.getByRole('button', { name: 'Répondre' }).click()
  await page.keyboard.type('lina@example.org')
  await expect(first).toHaveAttribute('data-first', 'experience')
  await first.getByRole('button', { name: 'Répondre' }).click()
  await expect(page.getByLabel('Ce que tu étais (rôle)')).toBeFocused()
  await page.keyboard.type('Aide à la kermesse')
  await page.getByRole('button', { name: 'Ajouter une ligne' }).first().click()
  const line = page.getByRole('textbox', { name: 'Ligne 1', exact: true })
  await line.fill('mot '.repeat(21))
  await expect(page.locator('[data-length="wordy"]')).toHaveText(/^21 mots/)
  await line.fill('x'.repeat(1_003))
  await expect(page.getByText('3 caractères au-delà de 1', { exact: false })).toBeVisible()
  await expect(page.getByText('Expériences, 1 › Ligne 1', { exact: false })).toBeVisible({ timeout: 15_000 })
  await line.fill('Servi 120 gâteaux')
  await saved(page)
  await expect(first).toHaveAttribute('data-first', 'headline')

  await page.getByText('Langues', { exact: true }).click()
  await page.getByRole('button', { name: 'Ajouter dans « Langues »' }).click()
  await page.getByLabel('Langue', { exact: true }).fill('Anglais')
  await page.locator('select[id$="-fluency"]').selectOption({ label: 'A2 : je me débrouille' })
  await saved(page)
  await expectAccessible(page, 'a language with its level')
  await page.getByRole('button', { name: 'Voir la page' }).click()
  await expect(page.frameLocator('iframe').getByText('Anglais (A2, élémentaire)')).toBeVisible()
})
