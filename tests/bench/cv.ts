// A CV as a PDF: our renderer beside a headless Chromium that prints the same page, in one run, turn by turn; then a hundred in the queue.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { facePath } from '@/lib/cv/render/fonts'
import { renderHtml } from '@/lib/cv/render/html'
import { renderPdf } from '@/lib/cv/render/pdf'
import { MAX_WAITING } from '@/lib/cv/render/queue'
import { docOf, FULL } from '../fixtures/cv/docs'
import { type Figure, median, percentile, report } from './figures'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 30)
const QUEUED = 100
const TEMPLATE = 'ats'

const doc = docOf(FULL)
const profile = mkdtempSync(path.join(tmpdir(), 'stageflow-cv-'))
const site = createServer((request, response) => {
  const face = /^\/fonts\/([\w-]+\.ttf)$/.exec(request.url ?? '')?.[1]
  if (face) return response.setHeader('content-type', 'font/ttf').end(readFileSync(facePath(face)))
  return response.setHeader('content-type', 'text/html; charset=utf-8').end(renderHtml(doc, TEMPLATE))
}).listen(0, '127.0.0.1')
await once(site, 'listening')
const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`

try {
  // Ours is measured before a browser's driver grows this process; both as PSS, so a shared page counts once.
  const { pdf } = await renderPdf(doc, TEMPLATE)
  for (let i = 0; i < 5; i += 1) await renderPdf(doc, TEMPLATE)
  const ourMemory = memoryOf(process.pid)
  const hashes = new Set<string>()
  const queue = await drawQueued(hashes)
  const { ours, oursWorked, theirs, theirMemory, theirBytes } = await turnByTurn(hashes)
  const figures: Figure[] = [
    { name: 'ours: median of a render, warm', value: median(ours), unit: 'ms', target: 150 },
    { name: 'ours: 95 % within', value: percentile(ours, 0.95), unit: 'ms' },
    { name: 'ours: of it, processor', value: median(oursWorked), unit: 'ms' },
    { name: 'Chromium: median of a print of the same page', value: median(theirs), unit: 'ms' },
    { name: 'Chromium: 95 % within', value: percentile(theirs, 0.95), unit: 'ms' },
    { name: 'Chromium’s median, in per cent of ours', value: (median(theirs) / median(ours)) * 100, unit: '', target: 200, atLeast: true },
    { name: 'ours: memory of the whole process (PSS)', value: ourMemory / 1024, unit: 'kB' },
    { name: 'Chromium: memory of its processes (PSS)', value: theirMemory / 1024, unit: 'kB' },
    { name: 'share of Chromium’s memory (per cent)', value: (ourMemory / theirMemory) * 100, unit: '', target: 50 },
    { name: `size of the file; Chromium’s: ${Math.round(theirBytes / 1024)} kB`, value: pdf.length / 1024, unit: 'kB', target: 300 },
    { name: `${QUEUED} queued: completed`, value: queue.completed, unit: '', target: QUEUED, atLeast: true },
    { name: `${QUEUED} queued: heap after, less heap before`, value: queue.heapGrowth / 1024, unit: 'kB', target: 8 * 1024 },
    { name: 'different files for the same content', value: hashes.size - 1, unit: '', target: 0 },
  ]
  report(`CV: ${ROUNDS} renders each, one after the other, template ${TEMPLATE}, load ${loadavg()[0]!.toFixed(0)}`, figures)
} finally {
  site.close()
  rmSync(profile, { recursive: true, force: true })
}

async function drawQueued(hashes: Set<string>) {
  const collect = globalThis.gc ?? (() => {})
  collect()
  const before = process.memoryUsage().heapUsed
  let completed = 0
  for (let left = QUEUED; left > 0;) {
    const batch = Math.min(left, MAX_WAITING)
    const drawn = await Promise.all(Array.from({ length: batch }, () => renderPdf(doc, TEMPLATE)))
    for (const { pdf } of drawn) hashes.add(createHash('sha256').update(pdf).digest('hex'))
    completed += drawn.length
    left -= batch
  }
  collect()
  return { completed, heapGrowth: process.memoryUsage().heapUsed - before }
}

async function turnByTurn(hashes: Set<string>) {
  const [{ chromium }, { findBrowser }] = await Promise.all([import('playwright'), import('../e2e/browser.mjs')])
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const print = async () => {
      await page.goto(address, { waitUntil: 'load' })
      await page.evaluate(() => document.fonts.ready)
      return page.pdf({ format: 'A4', preferCSSPageSize: true })
    }
    for (let i = 0; i < 3; i += 1) await print()
    const ours: number[] = []
    const oursWorked: number[] = []
    const theirs: number[] = []
    let theirBytes = 0
    for (let i = 0; i < ROUNDS; i += 1) {
      let at = performance.now()
      const before = process.cpuUsage()
      const { pdf } = await renderPdf(doc, TEMPLATE)
      ours.push(performance.now() - at)
      const { user, system } = process.cpuUsage(before)
      oursWorked.push((user + system) / 1000)
      hashes.add(createHash('sha256').update(pdf).digest('hex'))
      at = performance.now()
      theirBytes = (await print()).length
      theirs.push(performance.now() - at)
    }
    return { ours, oursWorked, theirs, theirBytes, theirMemory: memoryOfAll(profile) }
  } finally {
    await context.close()
  }
}

/** What the system says of a process in a file; nothing when it ended meanwhile. */
function told(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

/** Bytes that a process takes; a page that several share counts for its part (PSS). */
function memoryOf(pid: number | string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(told(pid, 'smaps_rollup'))?.[1] ?? 0) * 1024
}

/** Bytes of the processes whose command line names this profile, and of their children. */
function memoryOfAll(marker: string): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const parentOf = new Map(processes.map((pid) => [pid, /^PPid:\s+(\d+)/m.exec(told(pid, 'status'))?.[1] ?? '0']))
  const own = new Set(processes.filter((pid) => told(pid, 'cmdline').includes(marker)))
  for (let before = 0; own.size > before;) {
    before = own.size
    for (const [pid, parent] of parentOf) if (own.has(parent)) own.add(pid)
  }
  return [...own].reduce((sum, pid) => sum + memoryOf(pid), 0)
}
