import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ImportFailure, sayFailure } from '@/lib/companies/import/failure'
import { importCompanies, type ImportFiles, type Loadable } from '@/lib/companies/import/import'
import { findLocalBySiret, resolvePlaceLocal, searchLocal } from '@/lib/companies/local'
import type { CompanyQuery } from '@/lib/companies/provider'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Viewer } from '@/lib/core/viewer'
import { openTestDatabase, type TestDatabase } from '../fixtures/database'
import { signUp } from '../fixtures/official-client'
import { generateSirene } from '../fixtures/sirene/generate'

let database: TestDatabase
let db: Loadable
let viewer: Viewer
let folder: string
let files: ImportFiles
const ROWS = 3000

beforeAll(async () => {
  database = await openTestDatabase()
  db = database.db as unknown as Loadable
  const { id, client } = await signUp(database.home, 'lina@example.org')
  viewer = { id, db: client } as unknown as Viewer
  folder = await mkdtemp(path.join(tmpdir(), 'stageflow-sirene-'))
  files = { ...(await generateSirene(folder, ROWS, { withPositions: true })), departements: [] }
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

/** Everything a reader can see, in one number of text. */
const seen = async () => {
  const { rows } = await db.query<{ all: string }>(
    `select md5(coalesce(string_agg(e::text, '|' order by siret), '')) || count(*) as all from public.establishments e`,
  )
  return rows[0]!.all
}
const columnOf = async (sql: string) => (await db.query<{ one: string }>(sql)).rows.map(({ one }) => one)
const failureOf = (chosen: ImportFiles, into: Loadable = db) =>
  importCompanies(into, chosen).then(
    () => 'no failure',
    (error: unknown) => (error instanceof ImportFailure ? sayFailure(error, dictionaryOf('fr').companiesImport) : String(error)),
  )
const changed = async (name: string, from: string, change: (text: Buffer) => Buffer | string) => {
  const file = path.join(folder, name)
  await writeFile(file, change(await readFile(from)))
  return file
}
const around: CompanyQuery = {
  nafs: ['56.10A'],
  words: '',
  near: { code: '75101', name: 'Paris 1', postcode: '75001', department: '75', lat: 48.8626, lon: 2.3363 },
  radiusKm: 10,
  bands: [],
  limit: 50,
}

test('before any import the index says that it is off', async () => {
  expect(await searchLocal(viewer, around)).toEqual({ ok: false, failure: { kind: 'off' } })
  expect(await resolvePlaceLocal(viewer, 'Lille')).toBeNull()
})

describe('an import', () => {
  test('keeps active, diffusible employers with a public name, and nothing of a natural person', async () => {
    const { kept, counts } = await importCompanies(db, files)
    expect(counts.establishments).toMatchObject({ read: Math.ceil(ROWS * 1.1), bad: 0 })
    // The spare lines after the first 3,000 are closed, not diffusible or without employees.
    expect(await columnOf(`select siren as one from public.establishments where siren >= '${100_000_000 + ROWS * 7}'`)).toEqual([])
    expect(await columnOf(`select naf as one from public.establishments where naf in ('78.20Z', '64.20Z', '68.20A', '68.20B')`)).toEqual([])
    expect(await columnOf(`select name as one from public.establishments where name like '%NOM-FICTIF%'`)).toEqual([])
    expect(await columnOf(`select count(*)::text as one from public.establishments`)).toEqual([String(kept)])
    expect(kept).toBeGreaterThan(ROWS * 0.95 * 0.95)
    expect(await columnOf('select siren as one from private.loaded_units')).toEqual([])
  })
  test('twice changes nothing', async () => {
    const before = await seen()
    await importCompanies(db, files)
    expect(await seen()).toBe(before)
  })
  test('of gzip or Windows-1252 files gives the same index', async () => {
    const before = await seen()
    const etablissements = await changed('one.csv.gz', files.etablissements, (text) => gzipSync(text))
    const unites = await changed('latin.csv', files.unites, (text) => Buffer.from(text.toString('utf8'), 'latin1'))
    await importCompanies(db, { ...files, etablissements, unites })
    expect(await seen()).toBe(before)
    expect(await columnOf(`select name as one from public.establishments where name like '%É%' limit 1`)).toHaveLength(1)
  })
  test('that is stopped leaves the old index, goes on where it was, and ends the same', async () => {
    const before = await seen()
    await importCompanies(db, files)
    const stopping: Loadable = {
      exec: (sql) => db.exec(sql),
      query: (sql, params, options) =>
        sql.startsWith('copy private.loaded_units') ? Promise.reject(new Error('stopped')) : db.query(sql, params, options),
    }
    await expect(importCompanies(stopping, files)).rejects.toThrow('stopped')
    expect(await seen()).toBe(before)
    const phases = new Set<string>()
    await importCompanies(db, files, ({ phase, kept }) => kept > 0 && phases.add(phase))
    expect([...phases]).toEqual(['units', 'positions'])
    expect(await seen()).toBe(before)
  })
  test.each([
    ['a file cut in a line', 'cut.csv', (text: Buffer) => text.subarray(0, text.length - 40), /coupé avant sa fin/],
    ['a gzip file cut in the middle', 'cut.csv.gz', (text: Buffer) => gzipSync(text).subarray(0, 5000), /coupé avant sa fin/],
    ['wrong headers', 'other.csv', () => 'siren,nom\n1,2\n', /il manque siret, etatAdministratif/],
    ['an empty file', 'empty.csv', () => '', /il manque siren, siret/],
    ['UTF-16', 'wide.csv', (text: Buffer) => Buffer.from(text.toString('utf8'), 'utf16le'), /ni en UTF-8 ni en Windows-1252/],
    [
      'a quotation mark that never closes',
      'quote.csv',
      (text: Buffer) => text.toString('utf8').replace(/\n(?=[^\n]*\n$)/, '\n"'),
      /guillemet/,
    ],
  ])('refuses %s in one clear sentence and leaves the index', async (_, name, change, sentence) => {
    const before = await seen()
    expect(await failureOf({ ...files, etablissements: await changed(name, files.etablissements, change) })).toMatch(sentence)
    expect(await seen()).toBe(before)
  })
  test('names a full disk and leaves the index', async () => {
    const before = await seen()
    const full: Loadable = {
      exec: (sql) => db.exec(sql),
      query: (sql, params, options) =>
        sql.startsWith('copy')
          ? Promise.reject(Object.assign(new Error('could not extend file'), { code: '53100' }))
          : db.query(sql, params, options),
    }
    await utimes(files.etablissements, new Date(), new Date(Date.now() - 1000))
    expect(await failureOf(files, full)).toMatch(/Le disque est plein/)
    expect(await seen()).toBe(before)
  })
  test('counts bad lines and goes on', async () => {
    const etablissements = await changed('bad.csv', files.etablissements, (text) =>
      text.toString('utf8').replace('\n', '\nune,ligne,courte\n'),
    )
    expect((await importCompanies(db, { ...files, etablissements })).counts.establishments).toMatchObject({ bad: 1, firstBad: 2 })
  })
  test('of one department holds that one alone', async () => {
    await importCompanies(db, { ...files, departements: ['69'] })
    expect(await columnOf(`select distinct left(commune_code, 2) as one from public.establishments`)).toEqual(['69'])
    await importCompanies(db, files)
  })
})

describe('a search of the index', () => {
  test('finds a trade and its group within the radius, each with its distance', async () => {
    const found = await searchLocal(viewer, around)
    if (!found.ok) throw new Error('off')
    expect(found.value.candidates).toHaveLength(50)
    const { total } = found.value
    expect(total).toBeGreaterThan(50)
    expect(found.value.candidates.every(({ distanceKm, naf }) => distanceKm! <= 10 && naf.startsWith('56.1'))).toBe(true)
    const [{ one }] = (
      await db.query<{ one: number }>(`select count(*)::integer as one from public.establishments where naf like '56.1%'
      and 12742.0176 * asin(sqrt(sin(radians(lat - 48.8626) / 2) ^ 2 + cos(radians(48.8626)) * cos(radians(lat)) * sin(radians(lon - 2.3363) / 2) ^ 2)) <= 10`)
    ).rows as [{ one: number }]
    expect(total).toBe(one)
  })
  test.each([
    [2, []],
    [7.5, ['01', '02', '03']],
    [40, ['11']],
    [100, []],
  ])('counts all within %s km of the sizes %j, and brings the best of them', async (radiusKm, bands) => {
    const found = await searchLocal(viewer, { ...around, radiusKm, bands, nafs: ['56.10A', '47.2'] })
    if (!found.ok) throw new Error('off')
    const { rows } = await db.query<{ siret: string; fit: number; km: number }>(
      `select siret, case when naf = '56.10A' then 1 when naf like '56.1%' then 0.7 else 0.96 end::float8 as fit, km
      from public.establishments, lateral (select 12742.0176 * asin(sqrt(sin(radians(lat - 48.8626) / 2) ^ 2
        + cos(radians(48.8626)) * cos(radians(lat)) * sin(radians(lon - 2.3363) / 2) ^ 2)) as km) d
      where (naf like '56.1%' or naf like '47.2%') and km <= $1 and ($2 = '{}'::text[] or band = any ($2))`,
      [radiusKm, bands],
    )
    const score = ({ fit, km }: { fit: number; km: number }) => 0.4 * fit + 0.25 * Math.exp((-2 * km) / radiusKm)
    const best = rows.sort((a, b) => score(b) - score(a) || (a.siret < b.siret ? -1 : 1)).slice(0, 50)
    expect(rows.length).toBeGreaterThan(5)
    expect(found.value.total).toBe(rows.length)
    expect(found.value.candidates.map(({ siret }) => siret).sort()).toEqual(best.map(({ siret }) => siret).sort())
  })
  test('keeps the sizes that were asked for', async () => {
    const found = await searchLocal(viewer, { ...around, bands: ['11', '12'] })
    if (!found.ok) throw new Error('off')
    expect(new Set(found.value.candidates.map(({ band }) => band))).toEqual(new Set(['11', '12']))
  })
  test('finds a name with a slip', async () => {
    const [name] = await columnOf(
      `select split_part(folded, ' ', 2) as one from public.establishments where naf = '56.10A' and commune_code like '75%' order by length(split_part(folded, ' ', 2)) desc, siret limit 1`,
    )
    const found = await searchLocal(viewer, { ...around, radiusKm: 50, nafs: [], words: `${name!.slice(0, -1)}x` })
    if (!found.ok) throw new Error('off')
    expect(found.value.candidates.some((one) => one.name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').includes(name!))).toBe(true)
  })
  test('finds a name by its rare word, whatever its common words, and nothing that shares the common ones alone', async () => {
    const [folded] = await columnOf(
      `select folded as one from public.establishments where naf = '56.10A' and commune_code like '75%' order by siret limit 1`,
    )
    const [trade, own] = folded!.split(' ')
    const words = `${trade} ${own!.slice(0, -2)}${own!.slice(-1)}`
    const found = await searchLocal(viewer, { ...around, radiusKm: 50, nafs: [], words })
    if (!found.ok) throw new Error('off')
    const names = found.value.candidates.map(({ name }) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
    expect(names).toContain(folded)
    expect(names.length).toBeLessThan(20)
  })
  test('finds one establishment by its SIRET', async () => {
    const [siret] = await columnOf('select siret as one from public.establishments limit 1')
    expect(await findLocalBySiret(viewer, siret!)).toMatchObject({ siret })
    expect(await findLocalBySiret(viewer, '00000000000000')).toBeNull()
  })
  test.each([
    ['Lille', '59350'],
    ['lille', '59350'],
    ['59000', '59350'],
    ['59350', '59350'],
    ['Paris 12', '75112'],
    ['75012', '75112'],
    ['Paris 12e arrondissement', '75112'],
    ['Lyon 3e', '69383'],
    ['Paris', '75056'],
    ['2A004', '2A004'],
    ['le mans', '72181'],
    ['St Nazaire', '44184'],
  ])('knows the place %s', async (text, code) => {
    expect(await resolvePlaceLocal(viewer, text)).toMatchObject({ kind: 'one', place: { code } })
  })
  test('asks which of two towns of one name, the one with most establishments first', async () => {
    const found = await resolvePlaceLocal(viewer, 'st denis')
    expect(found).toMatchObject({ kind: 'many', places: [{ code: '93066', name: 'Saint-Denis' }, { code: '97411' }] })
  })
  test('offers names that are like an unknown one', async () => {
    const found = await resolvePlaceLocal(viewer, 'Toulousse')
    expect(found?.kind === 'none' && found.nearby[0]).toMatchObject({ code: '31555' })
    expect(await resolvePlaceLocal(viewer, "'; drop table x; --")).toMatchObject({ kind: 'none' })
  })
})
