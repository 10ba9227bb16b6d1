import { parseArgs } from 'node:util'
import { ImportFailure } from '@/lib/companies/import/failure'
import { importCompanies, type ImportFiles, type Loadable, type Progress } from '@/lib/companies/import/import'
import { readEnv } from '../env'
import { openEmbeddedHome } from '../home/embedded/open'
import { hostedHome, HomeError } from '../home/home'

const USAGE = `npm run companies:import -- --etablissements FILE --unites FILE [--geo FILE] [--departements 75,93]`

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

const WORDS = { establishments: 'établissements', units: 'unités légales', positions: 'positions', publish: 'index' }

/** One line that is written over on a terminal; nothing but the last one of each kind elsewhere. */
function showProgress(startedAt: number): (progress: Progress) => void {
  return ({ phase, lines, kept }) => {
    if (!process.stderr.isTTY && phase !== 'publish') return
    const seconds = Math.max(1, (performance.now() - startedAt) / 1000)
    process.stderr.write(
      `\r\u001b[K${WORDS[phase]} · ${lines.toLocaleString('fr-FR')} lignes · ${kept.toLocaleString('fr-FR')} gardées · ${Math.round(seconds)} s`,
    )
  }
}

async function main(): Promise<number> {
  const files = readArguments()
  if (!files) {
    console.error(USAGE)
    return 2
  }
  const env = readEnv()
  if (hostedHome(env)) {
    console.error(
      'Cette commande remplit l’index d’une base embarquée. Chez Supabase, importe dans une base embarquée, puis copie public.establishments, public.communes et public.company_imports avec psql (\\copy).\n' +
        'This command fills the index of an embedded database. On Supabase, import into an embedded database, then copy public.establishments, public.communes and public.company_imports with psql (\\copy).',
    )
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
    const { counts, kept, loaded, asOf } = await importCompanies(home.db as unknown as Loadable, files, showProgress(startedAt))
    const seconds = (performance.now() - startedAt) / 1000
    process.stderr.write('\n')
    for (const [phase, count] of Object.entries(counts))
      console.log(
        `${WORDS[phase as keyof typeof WORDS]} : ${count.read} lignes lues, ${count.leftOut} hors sujet, ${count.bad} illisibles${count.firstBad ? ` (la première : ligne ${count.firstBad})` : ''}`,
      )
    console.log(
      `Index : ${kept} établissements (${loaded - kept} sans nom public ou sans position), données du ${asOf}, ${Math.round(seconds)} s, ${Math.round(kept / seconds)} établissements/s`,
    )
    return 0
  } finally {
    await home.close()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof ImportFailure || error instanceof HomeError)) throw error
  console.error(error.message)
  return 1
})
