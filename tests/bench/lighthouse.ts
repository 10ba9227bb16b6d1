// Lighthouse, mobile with its default simulated throttling, on the pages a student sees first: the median of three runs.
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '../e2e/browser.mjs'
import { postTurn, signUpAt } from '../fixtures/running-app'
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

await withApp(async (origin) => {
  const student = await signUpAt(origin)
  for (const text of STORY) {
    await (await postTurn(origin, student, { turnId: crypto.randomUUID(), stationId: 'mes-experiences', text })).text()
  }
  const figures: Figure[] = []
  for (const path of ['/', '/carte', '/station/mes-experiences', '/profil', '/entreprises']) {
    const runs: Scores[] = []
    for (let i = 0; i < RUNS; i += 1) runs.push(await audit(origin + path, path === '/' ? '' : student.cookie))
    for (const { id, target } of CATEGORIES) {
      figures.push({ name: `${path} ${id}`, value: median(runs.map((scores) => scores[id])), unit: '/100', target, atLeast: true })
    }
  }
  report(`Lighthouse, mobile, median of ${RUNS}`, figures)
})
