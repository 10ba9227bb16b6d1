import { expect, test, type Locator, type Page } from 'playwright/test'
import { expectAccessible } from './check-axe'
import { post, signUpHere } from './person'
import { tell } from './people'
import { STORY } from '../fixtures/story'

test.beforeEach(async ({ page }) => {
  await signUpHere(page)
})

const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(new Date(Date.now() + days * 86_400_000))

/** A place on the list, as the form would put it there. @returns its id */
async function addPlace(page: Page, name: string, more: object = {}): Promise<string> {
  const response = await post(page.request, '/api/applications', { manual: { name, city: 'Ville-Exemple' }, ...more })
  if (response.status() !== 201) throw new Error(`adding a place answered ${response.status()}`)
  return ((await response.json()) as { application: { id: string } }).application.id
}
async function logEvent(page: Page, id: string, kind: string, days: number, channel: string | null = 'mail') {
  const response = await post(page.request, `/api/applications/${id}/events`, { kind, channel, on: inDays(days) })
  if (!response.ok()) throw new Error(`logging answered ${response.status()}`)
}
const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const done = (page: Page) => page.getByRole('region', { name: 'Dernière action' })

/** Goes to a control with Tab alone. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

test('from an empty screen, a place is written by hand, contacted by keyboard, and the step is taken back', async ({ page }) => {
  await page.goto('/candidatures')
  await expect(page.getByRole('heading', { name: 'Ici, tes lieux et tes contacts' })).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter un lieu' }).click()
  const add = page.getByRole('dialog', { name: 'Ajouter un lieu à la main' })
  await add.getByRole('button', { name: 'Ajouter à ma liste' }).click()
  await expect(add.getByLabel('Nom du lieu')).toBeFocused()
  await add.getByLabel('Nom du lieu').fill('Atelier Exemple')
  await add.getByLabel('Ville').fill('Ville-Exemple')
  await add.getByRole('button', { name: 'Ajouter à ma liste' }).click()
  await expect(column(page, 'À contacter').getByRole('link', { name: 'Atelier Exemple' })).toBeVisible()

  const log = page.getByRole('button', { name: 'Noter une étape : Atelier Exemple' })
  await tabTo(page, log)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /Qu’est-ce qui s’est passé/ })
  await expect(dialog.getByLabel('J’ai pris contact')).toBeChecked()
  await expect(dialog.getByLabel(/Quel jour/)).toHaveValue(inDays(0))
  const save = dialog.getByRole('button', { name: 'Noter', exact: true })
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  // A contact without « how » would not count, so it is asked for, and the focus goes there.
  await expect(dialog.getByLabel(/Comment/)).toBeFocused()
  await page.keyboard.type('Par tél')
  await tabTo(page, save)
  await page.keyboard.press('Enter')
  await expect(column(page, 'Contacté').getByRole('link', { name: 'Atelier Exemple' })).toBeVisible()
  await expect(log).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Atelier Exemple : c’est noté.' })).toHaveCount(1)

  await done(page).getByRole('button', { name: 'Annuler' }).click()
  await expect(column(page, 'À contacter').getByRole('link', { name: 'Atelier Exemple' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'C’est annulé' })).toHaveCount(1)
})

test('a card that is dragged to another stop opens the same form, with the step proposed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await addPlace(page, 'Garage du Test')
  await page.goto('/candidatures')
  const card = page.getByRole('article').filter({ hasText: 'Garage du Test' })
  await card.dragTo(column(page, 'Entretien'))
  const dialog = page.getByRole('dialog', { name: /Qu’est-ce qui s’est passé/ })
  await expect(dialog.getByLabel('On se rencontre')).toBeChecked()
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(column(page, 'À contacter').getByText('Garage du Test')).toBeVisible()
})

test('a refusal is told as an answer and leads to Rebondir; what was typed outlives a lost network', async ({ page, context }) => {
  const id = await addPlace(page, 'Mairie fictive')
  await logEvent(page, id, 'contacted', -3)
  await page.goto(`/candidatures/${id}`)
  await page.getByRole('button', { name: 'Noter une étape : Mairie fictive' }).click()
  const dialog = page.getByRole('dialog', { name: /Qu’est-ce qui s’est passé/ })
  await dialog.getByLabel('C’est non').check()
  await dialog.getByLabel(/Une note pour toi/).fill('Complet en décembre')
  await context.setOffline(true)
  await dialog.getByRole('button', { name: 'Noter', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Pas de réseau')
  await context.setOffline(false)
  await expect(dialog.getByLabel(/Une note pour toi/)).toHaveValue('Complet en décembre')
  await dialog.getByRole('button', { name: 'Noter', exact: true }).click()
  await expect(done(page)).toContainText('Un refus, c’est une réponse.')
  await expect(done(page).getByRole('link', { name: 'Aller à Rebondir' })).toHaveAttribute('href', '/station/rebondir')
  await expect(page.getByText('Complet en décembre')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: /^Annuler cette ligne : Refus/ }).click()
  await expect(page.getByText('Complet en décembre')).toHaveCount(0)
})

test('a reminder is set, shown on the list and on the map; a place that is removed comes back', async ({ page }) => {
  const id = await addPlace(page, 'Librairie Prototype')
  await page.goto(`/candidatures/${id}`)
  await page.getByLabel(/Ce que je fais ensuite/).fill('Passer avec mon CV')
  await page.getByLabel(/Me le rappeler le/).fill(inDays(0))
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(done(page)).toContainText('C’est enregistré.')
  for (const path of ['/candidatures', '/carte']) {
    await page.goto(path)
    await expect(page.getByRole('listitem').filter({ hasText: 'Passer avec mon CV' }).first()).toContainText('aujourd’hui')
  }
  await page.getByRole('link', { name: 'Ouvrir Librairie Prototype' }).click()
  await page.getByRole('button', { name: 'Retirer de ma liste' }).click()
  await page.waitForURL('**/candidatures?retire=*')
  await expect(page.getByRole('article')).toHaveCount(0)
  await done(page).getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Librairie Prototype' })).toBeVisible()
})

test('a table is imported: what went in, what was there, and each line that did not go in', async ({ page }) => {
  await addPlace(page, 'Boulangerie Exemple')
  await page.goto('/candidatures')
  await page.getByText('Tableau et calendrier').click()
  await page.getByRole('button', { name: 'Importer' }).click()
  await expect(page.getByText('Choisis un fichier.')).toBeVisible()
  const lines = [
    'Nom;Ville;SIRET',
    'Clinique Échantillon;Bourg-Témoin;',
    'BOULANGERIE EXEMPLE;Ville-exemple;',
    'Sans numéro;Ville-Exemple;12',
  ]
  await page.getByLabel('Ton fichier').setInputFiles({ name: 'lieux.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await page.getByRole('button', { name: 'Importer' }).click()
  await expect(page.getByText('Lieux ajoutés : 1.', { exact: true })).toBeVisible()
  await expect(page.getByText('Lieux déjà dans ta liste, laissés comme ils sont : 1.')).toBeVisible()
  await expect(page.getByText(/^Ligne 4/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Clinique Échantillon' })).toBeVisible()
  expect(await (await page.request.get('/api/applications/export')).text()).toContain('Clinique Échantillon')
  expect((await page.request.get('/api/applications.ics')).headers()['content-type']).toContain('text/calendar')
})

test('ten places with two outside the circle close Ma liste; a silent one is followed up at Relancer', async ({ page }) => {
  for (let n = 1; n <= 9; n += 1) await addPlace(page, `Lieu fictif ${n}`, { outsideCircle: n === 1 })
  await page.goto('/station/ma-liste')
  await expect(page.getByText(/^Lieux à trouver pour terminer\s: 1, dont 1 hors/)).toBeVisible()
  await page.getByRole('button', { name: 'Ajouter à la main' }).click()
  const add = page.getByRole('dialog')
  await add.getByLabel('Nom du lieu').fill('Lieu fictif 10')
  await add.getByLabel('Ville').fill('Ville-Exemple')
  await add.getByLabel('Hors de mon cercle habituel').check()
  await add.getByRole('button', { name: 'Ajouter à ma liste' }).click()
  await expect(done(page)).toContainText('Station terminée : Ma liste.')
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  const id = await addPlace(page, 'Lieu silencieux')
  await logEvent(page, id, 'contacted', -9)
  await page.goto('/station/relancer')
  await page.getByRole('button', { name: 'Noter une relance : Lieu silencieux' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/Comment/)
    .selectOption('phone')
  await page.getByRole('dialog').getByRole('button', { name: 'Noter', exact: true }).click()
  await expect(done(page)).toContainText('Station terminée : Relancer.')
})

test('the workshop: own words, own proof, open questions, nothing cut, kept offline, and the station closes', async ({ page, context }) => {
  await tell(page.request, 'mes-experiences', STORY)
  await page.goto('/station/mon-message')
  const body = page.getByLabel('Ton message', { exact: true })
  await body.fill('Bonjour, je voudrais venir chez vous.')
  await expect(page.getByText('Qui m’écrit')).toBeVisible()
  await expect(page.getByText('Quelles sont tes dates')).toBeVisible()
  await page.getByLabel(/Qui es-tu/).fill('Je m’appelle Inès, je suis en 3e.')
  await page.getByRole('group', { name: 'Tes preuves, avec tes mots' }).getByRole('button').first().click()
  const offer = page.getByLabel(/Qu’est-ce que tu apportes/)
  await expect(offer).not.toHaveValue('')
  await page.getByRole('button', { name: 'Poser mes réponses dans le texte' }).click()
  await expect(body).toBeFocused()
  expect(await body.inputValue()).toContain(await offer.inputValue())
  await expect(page.getByText('On sait qui écrit.')).toBeVisible()
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  const long = `Je m’appelle Inès. ${'a'.repeat(1_500)}`
  await body.fill(long)
  await expect(page.getByText(/Caractères en trop\s: 19\./)).toBeVisible()
  await expect(body).toHaveValue(long)
  await context.setOffline(true)
  await body.fill('Je m’appelle Inès, sans réseau.')
  await expect(page.getByText(/^Pas de réseau.: gardé sur cet appareil/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible()
  await page.reload()
  await expect(body).toHaveValue('Je m’appelle Inès, sans réseau.')
  await expect(page.getByRole('link', { name: 'Ouvrir dans ma messagerie' })).toHaveAttribute('href', /^mailto:\?subject=.*In%C3%A8s/)
})

test('a call for one place is made of the student’s answers, and is read alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const id = await addPlace(page, 'Garage du Test')
  await page.goto(`/candidatures/${id}/message`)
  await page.getByText('Un appel', { exact: true }).click()
  await page.getByLabel(/Qui es-tu/).fill('Inès, en 3e')
  await page.getByLabel(/Pourquoi eux/).fill('vous réparez les vélos')
  await page.getByLabel('Quand ?').fill('du 14 au 18 décembre')
  await page.getByRole('button', { name: 'Copier' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'C’est copié.' })).toHaveCount(1)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('je m’appelle Inès, en 3e')
  await page.getByRole('link', { name: 'Lire et imprimer' }).click()
  await page.waitForURL('**/candidatures/message/*')
  await expect(page.getByText('vous réparez les vélos')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
})

test('under 15, a home address in the text is pointed out', async ({ browser }) => {
  const page = await browser.newPage()
  await signUpHere(page, { is15OrOver: false })
  await page.goto('/station/mon-message')
  await page.getByLabel('Ton message', { exact: true }).fill('Je m’appelle Inès, 12 rue des Lilas')
  await expect(page.getByText('Ton adresse n’est pas utile')).toBeVisible()
  await page.close()
})

test.describe('axe', () => {
  test.describe.configure({ timeout: 180_000 })

  test('the board, its dialog, one place and the stations have no fault that axe knows', async ({ page }) => {
    await page.goto('/candidatures')
    await expectAccessible(page, 'empty')
    const id = await addPlace(page, 'Clinique vétérinaire de l’Échantillon', { outsideCircle: true })
    await logEvent(page, id, 'contacted', -9)
    await logEvent(page, id, 'refused', -1, null)
    await logEvent(page, await addPlace(page, 'Garage du Test'), 'contacted', -9)
    await page.goto('/candidatures')
    await expectAccessible(page, 'board')
    await page.getByRole('button', { name: 'Noter une étape : Garage du Test' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page, 'dialog')
    for (const path of [
      `/candidatures/${id}`,
      '/station/ma-liste',
      '/station/premier-contact',
      '/station/relancer',
      '/station/mon-message',
    ]) {
      await page.goto(path)
      await expectAccessible(page, path)
    }
  })
})
