import { parseArgs } from 'node:util'
import { ImportFailure, sayFailure, type ImportTexts } from '@/lib/companies/import/failure'
import { importCompanies, type ImportFiles, type Loadable, type Progress, type Report } from '@/lib/companies/import/import'
import { readEnv } from '../env'
import { openEmbeddedHome } from '../home/embedded/open'
import { hostedHome, HomeError } from '../home/home'
import { dictionaryOf } from '../i18n/dictionary'
import { fill } from '../i18n/fill'
import { terminalLocale } from '../i18n/locale'

const OPTIONS = {
  etablissements: { type: 'string' },
  unites: { type: 'string' },
  geo: { type: 'string' },
  departements: { type: 'string' },
} as const

function readArguments(): ImportFiles | null {
  try {
    const { values } = parseArgs({ options: OPTIONS })
    const departements = (values.departements ?? '')
      .split(',')
      .map((one) => one.trim().toUpperCase())
      .filter(Boolean)
    if (!values.etablissements || !values.unites || departements.some((one) => !/^(?:\d{2}|2[AB]|9[78]\d)$/.test(one))) return null
    return { etablissements: values.etablissements, unites: values.unites, ...(values.geo && { geo: values.geo }), departements }
  } catch {
    return null
  }
}

const env = readEnv()
const locale = terminalLocale(env)
const texts: ImportTexts = dictionaryOf(locale).companiesImport
const number = new Intl.NumberFormat(locale)
const print = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)

/** One line that is written over on a terminal; nothing but the last one of each kind elsewhere. */
function showProgress(startedAt: number): (progress: Progress) => void {
  return ({ phase, lines, kept }) => {
    if (!process.stderr.isTTY && phase !== 'publish') return
    const seconds = Math.round(Math.max(1, (performance.now() - startedAt) / 1000))
    const values = { phase: texts.phases[phase], lines: number.format(lines), kept: number.format(kept), seconds }
    process.stderr.write(`\r\u001b[K${fill(texts.progress, values)}`)
  }
}

function printReport({ counts, kept, loaded, asOf }: Report, seconds: number): void {
  for (const [phase, { read, leftOut, bad, firstBad }] of Object.entries(counts)) {
    const values = { phase: texts.phases[phase as keyof Report['counts']], read, leftOut, bad }
    print(fill(texts.counts, values) + (firstBad ? fill(texts.firstBad, { line: firstBad }) : ''))
  }
  print(fill(texts.done, { kept, dropped: loaded - kept, asOf, seconds: Math.round(seconds), pace: Math.round(kept / seconds) }))
}

async function main(): Promise<number> {
  const files = readArguments()
  if (!files) {
    complain(texts.usage)
    return 2
  }
  if (hostedHome(env)) {
    complain(texts.hosted)
    return 1
  }
  const home = await openEmbeddedHome({
    dataDir: env.STAGEFLOW_DATA_DIR,
    origin: 'http://localhost',
    email: { send: async () => {} },
    onLost: () => process.exit(1),
  })
  const startedAt = performance.now()
  try {
    const report = await importCompanies(home.db as unknown as Loadable, files, showProgress(startedAt))
    process.stderr.write('\n')
    printReport(report, (performance.now() - startedAt) / 1000)
    return 0
  } finally {
    await home.close()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof ImportFailure) complain(sayFailure(error, texts))
  else if (error instanceof HomeError) complain(error.message)
  else throw error
  return 1
})
