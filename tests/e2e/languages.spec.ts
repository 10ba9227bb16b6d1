import { expect, type Page } from 'playwright/test'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { asNewcomer, asStoryteller, newSession, test } from './people'

/** Every text of a dictionary, by its path. Placeholders cut it into the parts that reach the screen as they are. */
function leavesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const partsOf = (text: string) => text.split(/\{\w+\}/).map(plain)

/** An authority keeps its French name. */
const NAMES = ['Défenseur des droits']

/** French texts that English says otherwise, long enough not to turn up in English by chance. */
const english = new Set(leavesOf(dictionaryOf('en')).flatMap(([, text]) => partsOf(text)))
const FRENCH = [...new Set(leavesOf(dictionaryOf('fr')).flatMap(([, text]) => partsOf(text)))].filter(
  (text) => /\p{L}{3}/u.test(text) && !english.has(text) && !NAMES.includes(text),
)

/** What the page shows and what it tells assistive technology, without what is marked as French. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const isFrench = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[lang]')?.getAttribute('lang') === 'fr'
    const found: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement && !parentElement.closest('script, style, noscript, template') && !isFrench(parentElement))
        found.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt], [title]'))
      if (!isFrench(element)) for (const name of ['aria-label', 'placeholder', 'alt', 'title']) found.push(element.getAttribute(name) ?? '')
    return found
  })

/** French that is still on an English page: a whole text of the dictionary, or a sentence of it within a longer one. */
async function expectEnglish(page: Page, where: string) {
  const words = (await wordsOn(page)).map(plain).filter(Boolean)
  const shown = new Set(words)
  const all = words.join(' | ')
  const left = FRENCH.filter((text) => shown.has(text) || (text.length >= 14 && all.includes(text)))
  expect.soft(left, where).toEqual([])
  expect.soft(await page.evaluate(() => document.documentElement.lang), where).toBe('en')
}

async function expectAllEnglish(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expectEnglish(page, path)
  }
}

for (const one of [test, asNewcomer, asStoryteller]) one.use({ locale: 'en-GB' })

test('public pages hold no French once English is chosen', async ({ page }) => {
  await expectAllEnglish(page, [
    ...['/', '/inscription', '/connexion', '/essai', '/mot-de-passe-oublie', '/nouveau-mot-de-passe?token_hash=0123456789'],
    ...['/mentions', '/confidentialite', '/accessibilite', '/nulle-part'],
  ])
})

asNewcomer('a newcomer’s pages hold none either: map, empty profile, settings, and a station of each kind', async ({ page }) => {
  await expectAllEnglish(page, [
    ...['/carte', '/profil', '/reglages', '/station/nulle-part'],
    ...['depart', 'mes-criteres', 'trois-metiers', 'mon-reseau', 'relu', 'joignable', 'oui', 'dossier'].map((id) => `/station/${id}`),
    ...['avant-le-jour-j', 'regard-du-tuteur', 'merci-et-suite', 'mon-cv', 'ma-liste', 'journal', 'traces'].map((id) => `/station/${id}`),
    ...['ce-qui-m-anime', 'mon-cap', 'rebondir', 'rapport'].map((id) => `/station/${id}`),
  ])
})

asStoryteller('nor do a recap, a closed station and a profile with proofs', async ({ page }) => {
  await expectAllEnglish(page, ['/station/contribution', '/station/mes-experiences', '/profil', '/carte?depuis=mes-experiences'])
  await page.goto('/profil')
  await page
    .getByRole('button', { name: /^Read the whole message/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectEnglish(page, 'ticket')
})

test('an advisor’s page holds none', async ({ page }) => {
  await newSession(page.request, 'advisor')
  await expectAllEnglish(page, ['/advisor'])
})

test('on a French page the same look finds French, and plenty of it', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' })
  const page = await context.newPage()
  await page.goto('/')
  const words = await page.evaluate(() => document.body.innerText)
  expect(FRENCH.filter((text) => plain(words).includes(text)).length).toBeGreaterThan(30)
  await context.close()
})

test('the language is chosen by a button, without any script, and stays', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/mentions')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true')
  expect(new URL(page.url()).pathname).toBe('/mentions')
  await page.goto('/connexion')
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await context.close()
})
