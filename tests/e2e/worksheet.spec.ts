import { expect, test, type Locator, type Page } from 'playwright/test'
import { fillSheet } from './people'
import { signUpHere } from './person'

test.beforeEach(async ({ page }) => {
  await signUpHere(page)
})

/** Goes to a control with Tab alone. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${target}`)
}

const DEPART = { level: '3e', 'stage-type': 'observation', dates: 'not-yet', 'travel-minutes': 30, 'travel-means': ['walk'] }

test('« Départ » is filled in by keyboard; then the settings know the class and the map recommends the next stop', async ({ page }) => {
  await page.goto('/station/depart')
  await tabTo(page, page.getByLabel('Tu es en quelle classe ?'))
  await page.keyboard.type('3e')
  await tabTo(page, page.getByLabel('Tu cherches quel type de stage ?'))
  await page.keyboard.type('Stage d’obs')
  await tabTo(page, page.getByLabel('Oui', { exact: true }))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByLabel('Pas encore')).toBeChecked()
  await tabTo(page, page.getByLabel('Combien de temps de trajet peux-tu faire ?'))
  await page.keyboard.type('30')
  await tabTo(page, page.getByLabel('À pied'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Enregistrer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Voir la carte' }).click()
  await page.waitForURL('**/carte?depuis=depart')
  await expect(page.getByRole('heading', { name: /Ce qui m’anime$/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Départ\s?, .*Terminée$/ })).toBeVisible()
  await page.goto('/reglages')
  await expect(page.getByText('Classe : 3e.')).toBeVisible()
})

test('what is missing is listed, and each entry leads to its question', async ({ page }) => {
  await page.goto('/station/depart')
  await page.getByLabel('Tu es en quelle classe ?').selectOption('3e')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  const missing = page.getByRole('region', { name: 'Ce qu’il reste pour terminer la station' })
  await expect(missing.getByRole('link')).toHaveCount(3)
  await missing.getByRole('link', { name: 'Combien de temps de trajet peux-tu faire ?' }).click()
  await expect(page.getByLabel('Combien de temps de trajet peux-tu faire ?')).toBeFocused()
})

test('an answer changed without network is kept, survives leaving the page, and is sent when the network is back', async ({
  page,
  context,
}) => {
  await fillSheet(page.request, 'depart', DEPART)
  await page.goto('/station/depart')
  const minutes = page.getByLabel('Combien de temps de trajet peux-tu faire ?')
  const sheet = page.getByRole('form', { name: 'Fiche de la station Départ' })
  await expect(minutes).toHaveValue('30')
  await context.setOffline(true)
  await minutes.fill('55')
  await minutes.blur()
  await expect(sheet.getByText(/^Pas de réseau.: gardé sur cet appareil/)).toBeVisible()
  await context.setOffline(false)
  await expect(sheet.getByText('Enregistré', { exact: true })).toBeVisible()

  // Being offline ends with the page; a refused connection also holds for what is sent on the way out.
  await page.route('**/worksheet', (route) => route.abort())
  await minutes.fill('65')
  await minutes.blur()
  await expect(sheet.getByText(/^Pas de réseau.: gardé sur cet appareil/)).toBeVisible()
  await page.goto('about:blank')
  await page.unroute('**/worksheet')
  await page.goto('/station/depart')
  await expect(minutes).toHaveValue('65')
  await expect(sheet.getByText('Enregistré', { exact: true })).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(minutes).toHaveValue('65')
})

test('ranked rows move with buttons; the focus goes along, and the order is kept', async ({ page }) => {
  await page.goto('/station/mes-criteres')
  const criterion = (n: number) => page.getByRole('group', { name: `Ligne ${n}` }).getByLabel('Critère')
  for (const [i, text] of ['Près de chez moi', 'Bouger', 'Le calme', 'Voir du monde', 'Être dehors'].entries())
    await criterion(i + 1).fill(text)
  await expect(page.getByRole('button', { name: 'Monter ligne 1' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Descendre ligne 5' })).toBeDisabled()
  await page.getByRole('button', { name: 'Monter ligne 3' }).press('Enter')
  await expect(criterion(2)).toHaveValue('Le calme')
  await expect(page.getByRole('button', { name: 'Monter ligne 2' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(criterion(1)).toHaveValue('Le calme')
  await expect(page.getByRole('button', { name: 'Descendre ligne 1' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Le calme : ligne 1 sur 5.' })).toHaveCount(1)
  await page.getByLabel('Pourquoi ça compte pour toi').first().fill('Le bruit me fatigue vite.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Station terminée', { exact: true })).toBeVisible()
  await page.reload()
  await expect(criterion(1)).toHaveValue('Le calme')
  await expect(criterion(2)).toHaveValue('Près de chez moi')
  await expect(criterion(3)).toHaveValue('Bouger')
})
