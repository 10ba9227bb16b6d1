import { stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { ESTABLISHMENT_COLUMNS, POSITION_COLUMNS, UNIT_COLUMNS } from './columns'
import { explain } from './failure'
import { keepEstablishment, keepPosition, keepUnit, type Fate, type Fields } from './keep'
import { NumberSet } from './number-set'
import { readRows } from './read-rows'

/** The little of a database that an import needs; PGlite reads a COPY from the blob of a query. */
export type Loadable = {
  exec(sql: string): Promise<unknown>
  query<T>(sql: string, params?: unknown[], options?: { blob?: Blob }): Promise<{ rows: T[] }>
}

export type ImportFiles = {
  readonly etablissements: string
  readonly unites: string
  readonly geo?: string
  /** 75, 2A, 974; empty for all. */
  readonly departements: readonly string[]
}

const Counts = z.object({ read: z.number(), bad: z.number(), leftOut: z.number(), firstBad: z.number().nullable() })
type Counts = z.infer<typeof Counts>
const PHASES = ['establishments', 'units', 'positions'] as const
type Phase = (typeof PHASES)[number]
const Stand = z.object({ phase: z.enum(PHASES), lines: z.number(), counts: z.partialRecord(z.enum(PHASES), Counts) })

export type Report = {
  readonly counts: Partial<Record<Phase, Counts>>
  readonly loaded: number
  readonly kept: number
  readonly asOf: string
}
export type Progress = { readonly phase: Phase | 'publish'; readonly lines: number; readonly kept: number }

const BATCH = 5_000
const TABLES: Record<Phase, string> = {
  establishments: 'private.loaded_establishments',
  units: 'private.loaded_units',
  positions: 'private.loaded_positions',
}

/**
 * Reads the official files into staging tables, batch by batch, and puts them in the place of the index in one transaction.
 * Started again with the same files after a stop, it goes on where it was. Memory does not grow with the files but for
 * 16 bytes an establishment.
 * @throws ImportFailure with its reason; the old index is untouched
 */
export async function importCompanies(
  db: Loadable,
  files: ImportFiles,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Report> {
  try {
    return await run(db, files, onProgress)
  } catch (error) {
    throw explain(error) ?? error
  }
}

async function run(db: Loadable, files: ImportFiles, onProgress: (progress: Progress) => void): Promise<Report> {
  const asOf = (await stat(files.etablissements)).mtime.toISOString().slice(0, 10)
  const { rows } = await db.query<{ stand: unknown }>('select private.begin_company_load($1) as stand', [await fingerprint(files)])
  const stand = Stand.parse(rows[0]!.stand)
  const counts: Partial<Record<Phase, Counts>> = { ...stand.counts }
  const known = { sirens: new NumberSet(), sirets: new NumberSet() }
  const departments = new Set(files.departements)
  await recall(db, known)

  type Step = {
    readonly file: string
    readonly columns: readonly string[]
    readonly delimiter: string
    readonly keep: (row: never) => Fate<Fields>
  }
  const steps: Record<Phase, Step | null> = {
    establishments: {
      file: files.etablissements,
      columns: ESTABLISHMENT_COLUMNS,
      delimiter: ',',
      keep: (row: Parameters<typeof keepEstablishment>[0]) => {
        const fate = keepEstablishment(row, departments)
        if (typeof fate === 'object') {
          known.sirens.add(row.siren)
          known.sirets.add(row.siret)
        }
        return fate
      },
    },
    units: {
      file: files.unites,
      columns: UNIT_COLUMNS,
      delimiter: ',',
      keep: (row: Parameters<typeof keepUnit>[0]) =>
        known.sirens.has(row.siren) ? keepUnit(row) : /^\d{9}$/.test(row.siren) ? 'left-out' : 'bad',
    },
    positions: files.geo
      ? {
          file: files.geo,
          columns: POSITION_COLUMNS,
          delimiter: ';',
          keep: (row: Parameters<typeof keepPosition>[0]) =>
            known.sirets.has(row.siret) ? keepPosition(row) : /^\d{14}$/.test(row.siret) ? 'left-out' : 'bad',
        }
      : null,
  }

  for (const phase of PHASES.slice(PHASES.indexOf(stand.phase))) {
    const step = steps[phase]
    if (!step) continue
    await load(db, phase, step, phase === stand.phase ? stand.lines : 0, counts, onProgress)
  }
  const lines = Object.values(counts).reduce((total, { read }) => total + read, 0)
  onProgress({ phase: 'publish', lines, kept: 0 })
  // Room to sort and to build the indexes; what it was before comes back at the end.
  await db.exec(`set work_mem = '64MB'; set maintenance_work_mem = '192MB'`)
  try {
    const { rows: done } = await db.query<{ report: { loaded: number; kept: number } }>(
      'select private.publish_companies($1::date, $2::text[]) as report',
      [asOf, [...files.departements]],
    )
    await db.exec(
      'analyze public.establishments; analyze public.establishment_cells; analyze public.establishment_words; analyze public.communes',
    )
    return { counts, ...done[0]!.report, asOf }
  } finally {
    await db.exec('reset work_mem; reset maintenance_work_mem')
  }
}

async function load(
  db: Loadable,
  phase: Phase,
  { file, columns, delimiter, keep }: { file: string; columns: readonly string[]; delimiter: string; keep: (row: never) => Fate<Fields> },
  from: number,
  counts: Partial<Record<Phase, Counts>>,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const count = (counts[phase] ??= { read: 0, bad: 0, leftOut: 0, firstBad: null })
  let batch: string[] = []
  let keptSoFar = 0
  let line = from
  const flush = async () => {
    await store(db, phase, line, batch, counts)
    batch = []
    onProgress({ phase, lines: line, kept: keptSoFar })
  }
  for await (const row of readRows(file, columns, delimiter)) {
    if (row.line <= from) continue
    line = row.line
    count.read++
    const fate = row.values === null ? 'bad' : keep(named(columns, row.values) as never)
    if (fate === 'bad') {
      count.bad++
      count.firstBad ??= line + 1
    } else if (fate === 'left-out') count.leftOut++
    else {
      keptSoFar++
      batch.push(fate.kept.map(copyText).join('\t'))
    }
    if (batch.length >= BATCH || (line % 200_000 === 0 && line > from)) await flush()
  }
  await flush()
}

/** A batch and how far it brings the import, or neither. */
async function store(db: Loadable, phase: Phase, line: number, batch: readonly string[], counts: object): Promise<void> {
  await db.exec('begin')
  try {
    if (batch.length > 0) await db.query(`copy ${TABLES[phase]} from '/dev/blob'`, [], { blob: new Blob([batch.join('\n'), '\n']) })
    await db.query('update private.company_load set phase = $1, lines = $2, counts = $3', [phase, line, JSON.stringify(counts)])
    await db.exec('commit')
  } catch (error) {
    await db.exec('rollback').catch(() => {})
    throw error
  }
}

/** What an earlier attempt had kept. */
async function recall(db: Loadable, known: { sirens: NumberSet; sirets: NumberSet }): Promise<void> {
  for (let offset = 0; ; offset += 50_000) {
    const { rows } = await db.query<{ siret: string }>(`select siret from private.loaded_establishments offset $1 limit 50000`, [offset])
    for (const { siret } of rows) {
      known.sirens.add(siret.slice(0, 9))
      known.sirets.add(siret)
    }
    if (rows.length < 50_000) return
  }
}

/** The same files are those of the same name, size and date, with the same choice of departments. */
async function fingerprint({ departements, ...files }: ImportFiles): Promise<string> {
  const parts = await Promise.all(
    Object.entries(files).map(async ([role, file]) => {
      if (file === undefined) return ''
      const { size, mtimeMs } = await stat(file)
      return [role, path.basename(file), size, mtimeMs].join(' ')
    }),
  )
  return JSON.stringify([...parts, [...departements].sort()])
}

const named = (columns: readonly string[], values: readonly string[]) =>
  Object.fromEntries(columns.map((column, index) => [column, values[index]!]))

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': ' ', '\n': ' ', '\r': ' ' }
const copyText = (field: string | number | null) =>
  field === null ? '\\N' : String(field).replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!)
