import { expect, type Page } from 'playwright/test'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { LINES } from '@/lib/journey/lines'
import { STORY } from '../fixtures/story'
import { asNewcomer, asStoryteller, fillSheet, newSession, tell, test } from './people'

const { stations, lines, map } = dictionaryOf('fr')

/** What a newcomer's screen reader says of each station, in the order of the journey. */
const NAMES = LINES.flatMap((line) =>
  line.stations.map(({ id }) => {
    const state = id === 'depart' ? map.next : map.todo
    // Name and line are blocks of their own: a space may come between them.
    return new RegExp(`^${stations[id].label.replace(/\s/g, '\\s')} ?, ligne ${line.letter}, ${lines[line.id].name}, ${state}$`)
  }),
)

const CRITERIA = ['Près de chez moi', 'Bouger', 'Le calme', 'Voir du monde', 'Être dehors']

/** Closes the five stations of the first line, as a student would. */
async function finishFirstLine(page: Page) {
  await newSession(page.request)
  await fillSheet(page.request, 'depart', { level: '3e', 'stage-type': 'unsure', dates: 'not-yet', 'travel-minutes': 30 })
  await fillSheet(page.request, 'mes-criteres', {
    criteria: CRITERIA.map((criterion, i) => ({ criterion, ...(i === 0 && { reason: 'Je rentre à pied.' }) })),
  })
  await tell(page.request, 'mes-experiences', STORY)
  await tell(page.request, 'ce-qui-m-anime', [
    'J’aime faire des montages vidéo sur mon téléphone, surtout caler les coupes pile sur la musique.',
    'Dimanche dernier dans ma chambre je montais la vidéo de l’anniversaire de ma cousine, j’ai commencé à 14 h et quand j’ai levé la tête il faisait nuit.',
    'Je crois que c’est parce que je vois tout de suite si ça marche ou pas, et que je peux recommencer sans que personne me juge.',
    'Oui, c’est ça',
  ])
  await tell(page.request, 'premieres-preuves', [
    'Au camp scout de juillet, j’ai fait les menus pour sept personnes et je gardais les tickets pour ne pas dépasser le budget.',
    'Je dirais que je sais gérer un budget, parce que je notais chaque achat dans un carnet et je calculais ce qui restait.',
    'Grâce à ça on est rentrés avec 12 euros d’avance et le chef m’a félicitée devant tout le monde.',
    'Oui, c’est ça',
  ])
}

for (const [screen, viewport] of [
  ['a wide screen', { width: 1280, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const)
  asNewcomer(
    `on ${screen}, Tab goes through the 33 stations in the order of the journey, each with its line and state`,
    async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto('/carte')
      const stop = (name: RegExp) => page.getByRole('link', { name })
      await expect(stop(NAMES[0]!)).toBeVisible()
      await stop(NAMES[0]!).focus()
      for (const name of NAMES.slice(1)) {
        // On a phone, the interchanges of a station come between it and the next one.
        for (let presses = 0; presses < 4; presses += 1) {
          await page.keyboard.press('Tab')
          const isInterchange = await page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Correspondance'))
          if (!isInterchange) break
        }
        await expect(stop(name)).toBeFocused()
      }
      expect(NAMES).toHaveLength(33)
    },
  )

asNewcomer('the recommended stop is the current step, and the only one', async ({ page }) => {
  await page.goto('/carte')
  const steps = page.getByRole('link').and(page.locator('[aria-current="step"]'))
  await expect(steps).toHaveCount(1)
  await expect(steps).toHaveAccessibleName(NAMES[0]!)
})

type Box = { name: string; x: number; y: number; w: number; h: number }

/** Pairs that share more than half a pixel, which is less than the room within a letter's box. */
const overlaps = (some: readonly Box[], others: readonly Box[]) =>
  some.flatMap((a) =>
    others
      .filter((b) => a.name !== b.name)
      .filter((b) => Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > 0.5 && Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > 0.5)
      .map((b) => `${a.name} / ${b.name}`),
  )

for (const locale of ['fr', 'en'] as const)
  asStoryteller(
    `in ${locale}, with its real fonts at 1 280 px, no name lies over another name, a station or a badge`,
    async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'stageflow-locale', value: locale, url: baseURL! }])
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto('/carte')
      // What streams in after the frame of the page takes its place a moment after « load ».
      await expect(page.locator('main a[href^="/station/"] svg').last()).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const texts = dictionaryOf(locale)
      const labels = LINES.flatMap((line) => line.stations.map(({ id }) => texts.stations[id].label))
      const names = LINES.map((line) => texts.lines[line.id].name)
      const { words, symbols } = await page.evaluate(
        ({ wanted }) => {
          const sheet = [...document.querySelectorAll('main a[href^="/station/"] svg')]
          const root = sheet.at(-1)!.closest('section')!.parentElement!.parentElement!
          const boxOf = (name: string, { x, y, width, height }: DOMRect) => ({ name, x, y, w: width, h: height })
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
          const words = []
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent?.trim() ?? ''
            const range = document.createRange()
            range.selectNodeContents(walker.currentNode)
            const box = range.getBoundingClientRect()
            if (wanted.includes(text) && box.width > 1) words.push(boxOf(text, box))
          }
          // What is painted of a symbol, not its empty corners: its largest circle that is shown.
          const symbols = [...root.querySelectorAll('a svg')].flatMap((svg) => {
            const circles = [...svg.querySelectorAll('circle')]
              .map((circle) => circle.getBoundingClientRect())
              .filter((box) => box.width > 0)
            const largest = circles.sort((a, b) => b.width - a.width)[0]
            return largest ? [boxOf(svg.id, largest)] : []
          })
          return { words, symbols }
        },
        { wanted: [...labels, ...names] },
      )
      expect(words).toHaveLength(40)
      expect(symbols).toHaveLength(33)
      expect(overlaps(words, words)).toEqual([])
      expect(overlaps(words, symbols)).toEqual([])
      expect(words.filter(({ x, w }) => x < 0 || x + w > 1280)).toEqual([])
    },
  )

test('on a phone the map opens on the recommended stop, and a finished line is folded until it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await finishFirstLine(page)
  expect(await (await page.request.get('/api/journey')).json()).toMatchObject({ next: 'casser-un-cliche' })
  await page.goto('/carte')
  await expect(page.getByRole('link', { name: /^Casser un cliché ?, .*Prochain arrêt conseillé$/ })).toBeInViewport({ ratio: 1 })
  const first = page.getByRole('link', { name: /^Mes expériences ?, / })
  await expect(first).toBeHidden()
  await page.locator('summary').filter({ hasText: 'Montrer les stations de la ligne A, Me connaître' }).click()
  await expect(first).toBeVisible()
})

/** Where the train is, frame by frame, from the first one that shows it. */
async function watchTrain(page: Page) {
  await page.addInitScript(() => {
    const seen: { x: number; y: number }[] = []
    Object.assign(window, { seen })
    const look = () => {
      const train = document.querySelector('a[aria-current="step"] svg rect')?.getBoundingClientRect()
      if (train?.width) seen.push({ x: Math.round(train.x + scrollX), y: Math.round(train.y + scrollY) })
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}
const seenTrain = (page: Page) => page.evaluate(() => (window as unknown as { seen: { x: number; y: number }[] }).seen)
const span = (seen: readonly { x: number }[]) => Math.max(...seen.map(({ x }) => x)) - Math.min(...seen.map(({ x }) => x))

asStoryteller('the train comes from the station just closed and stops at the recommended one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await watchTrain(page)
  await page.goto('/carte?depuis=mes-experiences')
  await expect.poll(async () => span(await seenTrain(page))).toBeGreaterThan(100)
  await page.goto('/carte')
  await expect.poll(async () => (await seenTrain(page)).length).toBeGreaterThan(0)
  const [rest] = await seenTrain(page)
  await page.goto('/carte?depuis=mes-experiences')
  await expect.poll(async () => new Set((await seenTrain(page)).map(({ x }) => x)).size).toBeGreaterThan(5)
  await expect.poll(async () => (await seenTrain(page)).at(-1)).toEqual(rest)
})

asStoryteller('with reduced motion the train is simply there, and so it is without `depuis`', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await watchTrain(page)
  for (const [path, reducedMotion] of [
    ['/carte?depuis=mes-experiences', 'reduce'],
    ['/carte', 'no-preference'],
    ['/carte?depuis=oral', 'no-preference'],
  ] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto(path)
    await expect.poll(async () => (await seenTrain(page)).length).toBeGreaterThan(45)
    expect(span(await seenTrain(page)), path).toBeLessThanOrEqual(1)
  }
})
