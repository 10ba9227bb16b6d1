import { expect, test, type Page } from 'playwright/test'

const STORY = [
  'Samedi dernier, au club de hand de mon quartier, on a organisé le tournoi des petits avec deux copines.',
  'J’ai fait le planning des matchs et j’ai appelé les parents un par un pour confirmer les équipes.',
  'Du coup tout a commencé à l’heure et l’entraîneur m’a remerciée devant tout le monde.',
  'Oui, c’est ça',
]

/** Answers and waits until the tutor has replied. */
async function answer(page: Page, text: string, send: () => Promise<void>) {
  const replies = page.getByRole('list', { name: 'Conversation avec le tuteur' }).getByRole('listitem')
  // The box stands once the conversation does; before it, the page shows its skeleton.
  await expect(page.getByLabel('Ton message')).toBeVisible()
  const before = await replies.count()
  await page.getByLabel('Ton message').fill(text)
  await send()
  await expect(replies).toHaveCount(before + 2)
  await expect(page.getByRole('button', { name: 'Envoyer' })).toBeVisible()
}

async function expectProvenSkill(page: Page) {
  await expect(page.getByRole('heading', { name: 'Station terminée' })).toBeVisible()
  await page.goto('/profil')
  await expect(page.getByText(/^«\sJ’ai fait le planning des matchs/).first()).toBeVisible()
}

test.use({ viewport: { width: 360, height: 740 } })

test('a newcomer signs up, sees the map, talks at a station and holds a proof in their own words (360 px)', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Commencer' }).first().click()
  await page.getByLabel('Adresse e-mail').fill(`nouvelle-${crypto.randomUUID()}@example.org`)
  await page.getByLabel('Mot de passe').fill('une phrase secrète')
  await page.getByLabel('Oui, 15 ans ou plus').check()
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.waitForURL('**/carte')
  await expect(page.getByRole('heading', { name: 'Plan du parcours' })).toBeVisible()
  await page.getByRole('link', { name: /^Mes expériences/ }).click()
  await page.waitForURL('**/station/mes-experiences')
  for (const text of STORY) await answer(page, text, () => page.getByRole('button', { name: 'Envoyer' }).click())
  await expectProvenSkill(page)
  await page.goto('/carte')
  await expect(page.getByRole('link', { name: /^Mes expériences.*Terminée/ })).toBeVisible()
})

test('the same with the keyboard alone (360 px)', async ({ page }) => {
  const tabTo = async (name: RegExp, role: 'link' | 'button' | 'textbox' | 'radio') => {
    const target = page.getByRole(role, { name }).first()
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reached ${role} ${name}`)
  }
  await page.goto('/inscription')
  await tabTo(/Adresse e-mail/, 'textbox')
  await page.keyboard.type(`clavier-${crypto.randomUUID()}@example.org`)
  await tabTo(/Mot de passe/, 'textbox')
  await page.keyboard.type('une phrase secrète')
  // From the role to the age question; the arrow keys choose inside a group of radios.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await tabTo(/Créer mon compte/, 'button')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/carte')
  await tabTo(/^Mes expériences/, 'link')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/station/mes-experiences')
  for (const text of STORY) {
    await answer(page, '', async () => {
      await tabTo(/Ton message/, 'textbox')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    })
  }
  await expectProvenSkill(page)
})
