import { expect, type Page } from 'playwright/test'
import { signUpAtApp, test } from './companies-app'

test.setTimeout(180_000)
test.use({ viewport: { width: 360, height: 780 } })

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date())
const done = (page: Page) => page.getByRole('region', { name: 'Dernière action' })

/** Opens a place of the list, and waits until it is the page: the list has a button of the same name. */
async function openPlace(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click()
  await page.waitForURL(/\/candidatures\/[0-9a-f-]{36}$/)
}

/** Logs a step of the place that is open. */
async function logStep(page: Page, name: string, step: string, channel?: string): Promise<void> {
  await page.getByRole('button', { name: `Noter une étape : ${name}` }).click()
  const dialog = page.getByRole('dialog', { name: /Qu’est-ce qui s’est passé/ })
  await dialog.getByLabel(step).check()
  if (channel) await dialog.getByLabel(/Comment/).selectOption(channel)
  await dialog.getByRole('button', { name: 'Noter', exact: true }).click()
  await expect(done(page)).toBeVisible()
}

test('with no network, a new student searches, keeps three places, calls one, hears a no, gets a reminder, writes a message, and the map shows it', async ({
  page,
  indexed: { origin },
}) => {
  await signUpAtApp(page, origin)
  await page.goto(`${origin}/carte`)
  await page.getByRole('link', { name: 'Entreprises', exact: true }).click()
  await page.getByLabel('Métier ou activité').fill('boulangerie')
  await page.getByLabel('Ville ou code postal').fill('Montreuil')
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
  await expect(page.getByText(/^Annuaire de ce serveur/)).toBeVisible()
  const names: string[] = []
  for (let n = 0; n < 3; n += 1) {
    const keep = page.getByRole('button', { name: /^Garder / }).first()
    await keep.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Garder dans ma liste' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  await page.getByRole('link', { name: 'Candidatures', exact: true }).click()
  await page.waitForURL('**/candidatures')
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(3)
  for (const card of await cards.all()) names.push((await card.getByRole('link').first().innerText()).trim())
  const [first = '', second = ''] = names

  await openPlace(page, first)
  await logStep(page, first, 'J’ai pris contact', 'phone')
  await page.getByLabel(/Ce que je fais ensuite/).fill('Rappeler la gérante')
  await page.getByLabel(/Me le rappeler le/).fill(today())
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(done(page)).toContainText('C’est enregistré.')

  await page.goto(`${origin}/candidatures`)
  await openPlace(page, second)
  await logStep(page, second, 'J’ai pris contact', 'visit')
  await logStep(page, second, 'C’est non')
  await expect(done(page)).toContainText('Un refus, c’est une réponse.')

  await page.goto(`${origin}/station/mon-message`)
  await page.getByLabel(/Qui es-tu/).fill('Je m’appelle Inès, je suis en 3e.')
  await page.getByRole('button', { name: 'Poser mes réponses dans le texte' }).click()
  await expect(page.getByText('On sait qui écrit.')).toBeVisible()
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  // The reminder of today, and the stations that moved: one done, the search and the refusal begun.
  await page.goto(`${origin}/carte`)
  await expect(page.getByRole('listitem').filter({ hasText: 'Rappeler la gérante' }).first()).toContainText('aujourd’hui')
  for (const [station, state] of [
    ['Mon message', 'Terminée'],
    ['Ma liste', 'En cours'],
    ['Premier contact', 'En cours'],
    ['Rebondir', 'En cours'],
  ] as const)
    await expect(
      page
        .locator('main')
        .getByRole('link', { name: new RegExp(`^${station} ?, .*${state}`) })
        .first(),
    ).toBeVisible()
  const calendar = await page.request.get(`${origin}/api/applications.ics`)
  expect(await calendar.text()).toContain('Rappeler la gérante')
})
