// Lighthouse, mobile with its default simulated throttling, on the pages a student works with: the median of three runs.
// Addresses as arguments choose among them.
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '../e2e/browser.mjs'
import { postTurn, signUpAt } from '../fixtures/running-app'
import { filledFolder } from '../fixtures/sirene/filled-folder'
import { STORY } from '../fixtures/story'
import { median, report, type Figure } from './figures'
import { withApp } from './with-app'

const RUNS = 3
const CATEGORIES = [
  { id: 'performance', target: 90 },
  { id: 'accessibility', target: 100 },
  { id: 'best-practices', target: 100 },
] as const
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

type Scores = Record<(typeof CATEGORIES)[number]['id'], number>

/** In a browser of its own, so that no run warms the next one. A browser that gives no trace (a busy machine) is asked again. */
async function load(url: string, cookie: string, tries = 3): Promise<Result> {
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: FLAGS })
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: CATEGORIES.map((category) => category.id),
      ...(cookie && { extraHeaders: { cookie } }),
    })
    if (result && !result.lhr.runtimeError) return result.lhr
    if (tries > 1) return await load(url, cookie, tries - 1)
    throw new Error(`Lighthouse could not load ${url}: ${result?.lhr.runtimeError?.code}`)
  } finally {
    chrome.kill()
  }
}

async function audit(url: string, cookie: string): Promise<Scores> {
  const { categories, audits } = await load(url, cookie)
  const lost = [...categories.accessibility!.auditRefs, ...categories['best-practices']!.auditRefs].filter(
    ({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 1) < 1,
  )
  for (const { id } of lost) process.stdout.write(`  ${new URL(url).pathname}: ${id}\n`)
  return Object.fromEntries(CATEGORIES.map(({ id }) => [id, Math.round((categories[id]?.score ?? 0) * 100)])) as Scores
}

const PATHS = [
  '/',
  '/carte',
  '/station/mes-experiences',
  '/profil',
  '/entreprises',
  '/entreprises?metier=boulangerie&ville=Montreuil',
  '/candidatures',
  '/cv',
  '/journal',
]

/** Eight places, each a step further, as a list looks after some weeks. */
const STEPS = ['contacted', 'followed-up', 'interview', 'accepted', 'refused', 'no-answer', 'note', null] as const

async function keepPlaces(origin: string, cookie: string): Promise<void> {
  const post = async (path: string, body: object) => {
    const headers = { origin, cookie, 'content-type': 'application/json' }
    const response = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
    return (await response.json()) as { application: { id: string } }
  }
  for (const [at, kind] of STEPS.entries()) {
    const { application } = await post('/api/applications', { manual: { name: `Atelier fictif ${at + 1}`, city: 'Montreuil' } })
    const on = new Date().toISOString().slice(0, 10)
    if (kind) await post(`/api/applications/${application.id}/events`, { kind, on })
  }
}

await withApp(async (origin) => {
  const student = await signUpAt(origin)
  for (const text of STORY) {
    await (await postTurn(origin, student, { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text })).text()
  }
  const figures: Figure[] = []
  await keepPlaces(origin, student.cookie)
  const chosen = process.argv.filter((argument) => argument.startsWith('/') && PATHS.includes(argument))
  for (const path of chosen.length > 0 ? chosen : PATHS) {
    const runs: Scores[] = []
    for (let i = 0; i < RUNS; i += 1) runs.push(await audit(origin + path, path === '/' ? '' : student.cookie))
    for (const { id, target } of CATEGORIES) {
      figures.push({ name: `${path} ${id}`, value: median(runs.map((scores) => scores[id])), unit: '/100', target, atLeast: true })
    }
  }
  report(`Lighthouse, mobile, median of ${RUNS}`, figures)
}, filledFolder)
