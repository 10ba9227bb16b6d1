import { spawnSync } from 'node:child_process'
import { expect, type Page } from 'playwright/test'
import { expectAccessible } from './check-axe'
import { tell, test } from './people'
import { post, signUpHere } from './person'
import { STORY } from '../fixtures/story'

test.use({ viewport: { width: 360, height: 780 } })
test.describe.configure({ timeout: 180_000 })

/** A student whose story is proven, in front of their first CV. */
async function openFirstCv(page: Page): Promise<void> {
  await signUpHere(page)
  await tell(page.request, 'mes-experiences', STORY)
  await page.goto('/cv')
  await page.getByRole('button', { name: 'Faire mon CV avec mes preuves' }).click()
  await expect(page.getByRole('link', { name: 'Tous mes CV' })).toBeVisible()
}

const linesOf = (page: Page) => page.getByRole('textbox', { name: /^Ligne \d+$/ })

const saved = (page: Page) => expect(page.locator('[data-status="saved"]')).toBeVisible({ timeout: 15_000 })

/** The text of a PDF, by a program that is not ours; null where this machine lacks it. */
function textOf(pdf: Buffer): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
  return status === 0 ? stdout.replace(/\s+/g, ' ') : null
}

test('proofs become a CV, two lines get better, the PDF holds everything in order, a reader speaks, and v2 shows the difference', async ({
  page,
  browser,
}) => {
  await openFirstCv(page)
  const lines = linesOf(page)
  await expect(lines.first()).toHaveValue(/planning des matchs/)
  await expect(page.getByText('Cette ligne s’appuie sur une preuve').first()).toBeVisible()

  await page.getByLabel('Prénom et nom').fill('Lina Exemple')
  await page.getByLabel('Adresse e-mail').fill('lina@example.org')
  await page.getByLabel('Ce que tu cherches, en une ligne').fill('Élève de 3e, stage d’observation en décembre')
  const role = page.getByLabel('Ce que tu étais (rôle)').or(page.getByLabel('Nom ou titre')).first()
  await role.fill('Organisation du tournoi des petits')

  // The tutor asks, the student writes: a line without a number or a result gets one question, and it goes once it is answered.
  await lines.first().fill('Fait le planning des matchs et appelé les parents')
  await lines.first().blur()
  await expect(page.getByText('Et ça a donné quoi', { exact: false }).first()).toBeVisible()
  await lines.first().fill('Fait le planning de 12 matchs et appelé 30 parents un par un')
  await lines.first().blur()
  await lines.nth(1).fill('Tournoi commencé à l’heure, remerciée par l’entraîneur')
  await lines.nth(1).blur()
  await saved(page)

  // The proof opens from the line.
  await page
    .getByRole('button', { name: /^Lire le message entier/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('j’ai appelé les parents')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Vérifier ma page' }).click()
  await expect(page.locator('[data-check="fields"][data-level="good"]')).toBeVisible({ timeout: 30_000 })

  await page.getByRole('button', { name: 'Voir la page' }).click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Lina Exemple')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger le PDF' }).click()])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const pdf = Buffer.concat(chunks)
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const text = textOf(pdf)
  test.info().annotations.push({ type: 'pdftotext', description: text === null ? 'not on this machine' : 'read' })
  if (text !== null) {
    const places = ['Lina Exemple', 'Élève de 3e', 'lina@example.org', '12 matchs', 'commencé à l’heure'].map((words) =>
      text.indexOf(words),
    )
    expect(places.every((at) => at >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }

  await page.getByRole('button', { name: 'Créer un lien' }).click()
  const link = await page.getByLabel('Le lien à donner').inputValue()
  expect(link).not.toContain('ina')
  const stranger = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR', viewport: { width: 360, height: 780 } })
  const reader = await stranger.newPage()
  await reader.goto(link)
  await expect(reader.getByRole('heading', { name: 'Relire un CV' })).toBeVisible()
  await expect(reader.frameLocator('iframe').getByText('lina@example.org')).toHaveCount(0)
  await reader.getByLabel('Ta remarque').fill('Combien d’équipes y avait-il ?')
  await reader.getByLabel('Ton prénom').fill('Nora')
  await reader.getByRole('button', { name: 'Envoyer la remarque' }).click()
  await expect(reader.getByText('Merci, la remarque est arrivée')).toBeVisible()
  await stranger.close()

  await page.reload()
  await expect(page.getByText('Combien d’équipes y avait-il ?')).toBeVisible()
  await lines.first().fill('Fait le planning de 12 matchs pour 8 équipes et appelé 30 parents')
  await lines.first().blur()
  await saved(page)
  await page.reload()
  await page
    .getByRole('link', { name: /^Voir ce qui a changé/ })
    .first()
    .click()
  await expect(page.locator('ins').filter({ hasText: '8 équipes' })).toBeVisible()

  await page.goto('/station/mon-cv')
  await expect(page.getByText('Station terminée').first()).toBeVisible()
})

test('a first CV, its checks and what has changed have no fault that axe knows', async ({ page }) => {
  await openFirstCv(page)
  await expectAccessible(page, 'a first CV')
  await page.getByRole('button', { name: 'Vérifier ma page' }).click()
  await expect(page.locator('[data-check]').first()).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'checked')
  const { url } = (await (await post(page.request, `/api/cv/${page.url().split('/').at(-1)}/reviews`, {})).json()) as { url: string }
  const remark = { token: url.split('/').at(-1), body: 'Combien d’équipes y avait-il ?' }
  expect((await post(page.request, '/api/cv/reviews/remarks', remark)).status()).toBe(201)
  await linesOf(page).first().fill('Fait le planning de 12 matchs pour 8 équipes')
  await linesOf(page).first().blur()
  await saved(page)
  await page.reload()
  await page
    .getByRole('link', { name: /^Voir ce qui a changé/ })
    .first()
    .click()
  await expect(page.locator('ins').filter({ hasText: '8 équipes' })).toBeVisible()
  await expectAccessible(page, 'v2 and what has changed')
})

test('what is typed without a network is kept on the device and sent later; a CV changed elsewhere is never overwritten', async ({
  page,
  browser,
}) => {
  await openFirstCv(page)
  // Another device: the same student, another browser's storage.
  const device = await browser.newContext({ storageState: await page.context().storageState() })
  const other = await device.newPage()
  await other.goto(page.url())
  await page.context().setOffline(true)
  await page.getByLabel('Prénom et nom').fill('Hors ligne')
  await expect(page.locator('[data-status="offline"]')).toBeVisible()
  await page.context().setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await saved(page)
  await other.getByLabel('Ville').first().fill('Lille')
  await expect(other.getByRole('alert').filter({ hasText: 'Ce CV a changé ailleurs' })).toBeVisible()
  await other.getByRole('button', { name: 'Garder ce qui est ici' }).click()
  await saved(other)
  await expect(other.getByLabel('Ville').first()).toHaveValue('Lille')
  await device.close()
})

test('a JSON Resume file comes in and goes out to the byte; one that is broken says where', async ({ page }) => {
  await signUpHere(page)
  await page.goto('/cv')
  await page.getByText('Reprendre un CV au format JSON Resume').click()
  const input = page.getByLabel('Ton fichier')
  await input.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from('{"basics": {"name": }}') })
  await page.getByRole('button', { name: 'Importer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  const text = '{ "basics":\n {"name":"Lina \\u00c9xemple", "label":"Stage"},  "odd": [1, 2] }\n'
  await input.setInputFiles({ name: 'cv.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Importer' }).click()
  await expect(page.getByLabel('Prénom et nom')).toHaveValue('Lina Éxemple')
  const out = await page.request.get(`${new URL(page.url()).pathname.replace('/cv/', '/api/cv/')}/json`)
  expect(await out.text()).toBe(text)
})
