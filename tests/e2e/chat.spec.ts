import { expect, test, type Page } from 'playwright/test'
import { WHY } from '@/lib/tutor/speak/phrases/why'
import { SWITCH_LEADS, SWITCH_QUOTED } from '@/lib/tutor/speak/phrases/switch-story'
import { STORY } from '../fixtures/story'
import { tell } from './people'
import { signUpHere } from './person'
import { answer, plain, talkOf, wordsOf } from './talk'

/** A phrase as a pattern: any kind of space between its words. */
const escape = (phrase: string) => phrase.replace(/[.?*+()[\]{}^$|\\]/g, '\\$&').replace(/\s+/g, ' ')

const STATION = '/station/mes-experiences'

test.beforeEach(async ({ page }) => {
  await signUpHere(page)
})

async function openStation(page: Page) {
  await page.goto(STATION)
  return talkOf(page)
}

test('the tutor says that it is a program, before anything was sent', async ({ page }) => {
  await openStation(page)
  await expect(page.getByText('Le tuteur est un programme, pas une personne.')).toBeVisible()
})

test('4 001 characters get a clear message, stay in the box and are not sent', async ({ page }) => {
  const { box, send, mine } = await openStation(page)
  let sent = 0
  page.on('request', (request) => (sent += Number(request.method() === 'POST')))
  const text = 'a'.repeat(4001)
  await box.fill(text)
  await expect(page.getByRole('status').filter({ hasText: /4\s?001 caractères sur 4\s?000/ })).toContainText('il y en a 1 de trop')
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await box.press('Enter')
  await expect(send).toBeDisabled()
  await send.click({ force: true })
  await expect(box).toHaveValue(text)
  await expect(mine).toHaveCount(0)
  expect(sent).toBe(0)
  await box.fill('a'.repeat(4000))
  await expect(box).not.toHaveAttribute('aria-invalid', 'true')
})

test('Enter sends, Shift + Enter makes a new line', async ({ page }) => {
  const { box, mine, replies } = await openStation(page)
  await box.fill('Samedi, au club,')
  await box.press('Shift+Enter')
  await box.pressSequentially('il y avait un tournoi')
  await expect(box).toHaveValue('Samedi, au club,\nil y avait un tournoi')
  await expect(mine).toHaveCount(0)
  await box.press('Enter')
  await expect(mine).toHaveCount(1)
  await expect(replies).toHaveCount(2)
  await expect(box).toHaveValue('')
})

test('a draft is still there after a reload, and after a while without network', async ({ page, context }) => {
  const { box } = await openStation(page)
  await box.fill('Le début de mon histoire')
  await page.reload()
  await expect(box).toHaveValue('Le début de mon histoire')
  await context.setOffline(true)
  await box.pressSequentially(', écrit sans réseau')
  await context.setOffline(false)
  await page.reload()
  await expect(box).toHaveValue('Le début de mon histoire, écrit sans réseau')
})

test('every criterion is ticked as it is told, and the words that count are marked in the message', async ({ page }) => {
  await openStation(page)
  const criteria = page.getByRole('list', { name: 'Ce qu’il reste à trouver' }).getByRole('listitem')
  const found = criteria.filter({ hasText: '· trouvé' })
  await expect(criteria).toHaveCount(3)
  await expect(found).toHaveCount(0)
  for (const [i, text] of STORY.slice(0, 3).entries()) {
    await answer(page, text)
    await expect(found).toHaveCount(i + 1)
  }
  const quote = talkOf(page)
    .mine.nth(1)
    .getByText(/^J’ai fait le planning des matchs et .*équipes$/)
  expect(await quote.evaluate((element) => element.tagName)).toBe('MARK')
})

test('the recap is confirmed with « Oui, c’est ça »', async ({ page }) => {
  await tell(page.request, 'mes-experiences', STORY.slice(0, 3))
  await openStation(page)
  await page.getByRole('button', { name: 'Oui, c’est ça' }).click()
  await expect(page.getByRole('heading', { name: /^Station terminée/ })).toBeVisible()
})

test('« Non, pas tout à fait » starts a correction in the box, keeps what was typed, and nothing is closed', async ({ page }) => {
  await tell(page.request, 'mes-experiences', STORY.slice(0, 3))
  const { box, send, replies } = await openStation(page)
  await box.fill('c’était dimanche')
  await page.getByRole('button', { name: 'Non, pas tout à fait' }).click()
  await expect(box).toBeFocused()
  await expect(box).toHaveValue('Non, en fait c’était dimanche')
  const before = await replies.count()
  await send.click()
  await expect(replies).toHaveCount(before + 1)
  await expect(page.getByRole('heading', { name: /^Station terminée/ })).toBeHidden()
})

test('« Pourquoi cette question ? » is answered, « Passer » asks another one, « Autre expérience » changes story', async ({ page }) => {
  const { replies } = await openStation(page)
  const click = async (name: string) => {
    const before = await replies.count()
    await page.getByRole('button', { name }).click()
    await expect(replies).toHaveCount(before + 1)
    await expect(page.getByRole('button', { name: 'Envoyer', exact: true })).toBeVisible()
    return plain(await wordsOf(replies.last()))
  }
  const opening = plain(await wordsOf(replies.first()))
  const why = await click('Pourquoi cette question ?')
  expect(WHY.situation.some((line) => why.includes(plain(line)))).toBe(true)
  const skipped = await click('Passer')
  expect(skipped.split(/(?<=[.!])\s/).at(-1)).not.toBe(opening.split(/(?<=[.!])\s/).at(-1))
  await answer(page, STORY[0])
  const switched = await click('Autre expérience')
  const leads = [...SWITCH_LEADS, ...SWITCH_QUOTED].map((line) => new RegExp(line.split('{q}').map(escape).join('.+')))
  expect(
    leads.filter((lead) => lead.test(switched)),
    switched,
  ).not.toEqual([])
})

test('« Pause » says that nothing is lost, and writing again takes the station up', async ({ page }) => {
  await openStation(page)
  await answer(page, STORY[0])
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('En pause. Rien ne se perd : écris quand tu veux reprendre.')).toBeVisible()
  await answer(page, STORY[1])
  await expect(page.getByText('En pause.')).toBeHidden()
  await expect(page.getByRole('listitem').filter({ hasText: '· trouvé' })).toHaveCount(2)
})

test('a screen reader is told the whole reply once, by the polite region; the transcript itself is not live', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver(() => {
        for (const region of document.querySelectorAll('[aria-live="polite"]'))
          if (region.textContent && said.at(-1) !== region.textContent) said.push(region.textContent)
      }).observe(document.body, { subtree: true, childList: true, characterData: true }),
    )
  })
  const { replies } = await openStation(page)
  await answer(page, STORY[0])
  const reply = plain(await wordsOf(replies.last()))
  await expect
    .poll(async () => (await page.evaluate(() => (window as unknown as { said: string[] }).said)).map((text) => text.replace(/\s+/g, ' ')))
    .toEqual(['Le tuteur lit ton message…', reply])
  const live = await replies.last().evaluate((item) => item.closest('[aria-live], [role=log], [role=status], [role=alert]') !== null)
  expect(live).toBe(false)
})
