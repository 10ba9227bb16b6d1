// `npm run screens`: the pictures of the README, from the built app: four screens, two widths, two themes.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { chromium } from 'playwright'
import { findBrowser } from './browser.mjs'
import { startApp } from './server.mjs'

const OUT = path.join('public', 'screens')
const SCREENS = [
  ['accueil', '/'],
  ['carte', '/carte'],
  ['station', '/station/mes-experiences'],
  ['profil', '/profil'],
]
const STORY = [
  ['mes-experiences', 'Samedi dernier, au club de hand de mon quartier, on a organisé le tournoi des petits avec deux copines.'],
  ['mes-experiences', 'J’ai fait le planning des matchs et j’ai appelé les parents un par un pour confirmer les équipes.'],
  ['mes-experiences', 'Du coup tout a commencé à l’heure et l’entraîneur m’a remerciée devant tout le monde.'],
  ['mes-experiences', 'Oui, c’est ça'],
  ['mes-experiences', 'Cet été, chez ma grand-mère à la campagne, j’ai réparé le vélo de mon cousin avec lui.'],
]

const app = await startApp()
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const context = await browser.newContext({ locale: 'fr-FR' })
const post = (url, data) => context.request.post(app.origin + url, { data, headers: { 'sec-fetch-site': 'same-origin' } })

mkdirSync(OUT, { recursive: true })
await post('/api/account/sign-up', { email: 'ecrans@example.org', password: 'une phrase secrète', role: 'student', is15OrOver: true })
await context.request.put(`${app.origin}/api/journey/stations/depart/worksheet`, {
  data: { level: '3e', 'stage-type': 'observation', dates: 'not-yet', 'travel-minutes': 30 },
  headers: { 'sec-fetch-site': 'same-origin' },
})
for (const [stationId, text] of STORY) await post('/api/tutor/turns', { turnId: crypto.randomUUID(), stationId, text })
const suggested = await (await context.request.get(`${app.origin}/api/skills/suggestions?stationId=mes-experiences`)).json()
if (suggested.proofIds.length > 0)
  await post('/api/skills/choices', { proofIds: suggested.proofIds, skillIds: suggested.skills.slice(0, 1).map((skill) => skill.id) })
for (const [name, url] of SCREENS)
  for (const width of [360, 1280])
    for (const colorScheme of ['light', 'dark']) {
      const page = await context.newPage()
      await page.setViewportSize({ width, height: width === 360 ? 760 : 860 })
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(app.origin + url, { waitUntil: 'networkidle' })
      await page.screenshot({ path: path.join(OUT, `${name}-${width}-${colorScheme}.png`) })
      await page.close()
    }
await browser.close()
await app.stop()
process.stdout.write(`${SCREENS.length * 4} pictures in ${OUT}\n`)
