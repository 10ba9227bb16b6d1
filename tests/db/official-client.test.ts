import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tablesOf } from '@/lib/core/supabase'
import { openTestDatabase, type TestDatabase } from '../fixtures/database'
import { officialClient, PASSWORD, signUp } from '../fixtures/official-client'
import { ACCESS } from './access-table'
import { newTurn, planOf, proofOf } from './turn-calls'

type Student = Awaited<ReturnType<typeof signUp>>
let database: TestDatabase
let lina: Student
let sami: Student
const turn = newTurn('J’ai rangé le stock')

beforeAll(async () => {
  database = await openTestDatabase()
  lina = await signUp(database.home, 'lina@example.org')
  sami = await signUp(database.home, 'sami@example.org')
  await lina.client.rpc('begin_turn', { turn: { ...turn } })
  await lina.client.rpc('commit_turn', { turn: { ...planOf(turn, 0), proofs: [proofOf(turn, 'action')] } })
  await lina.client.from('consents').insert({ user_id: lina.id, kind: 'outside-model', granted: true, wording: 'test' })
  await lina.client.from('parent_requests').insert({ user_id: lina.id, token_hash: 'a'.repeat(64) })
  const limits = { tokens: 1_000, studentTokensPerDay: 10_000, tokensPerDay: 10_000, concurrentTurns: 5, leaseSeconds: 60 }
  await lina.client.rpc('reserve_model', { call: { turnId: turn.turnId, ...limits } })
  const { data: waiting } = await lina.client.rpc('memories_to_embed', { model_name: 'test', most: 5 })
  const rows = waiting!.map((m) => ({
    kind: m.kind,
    proofId: m.proof_id,
    experienceId: m.experience_id,
    text: m.text,
    model: 'test',
    embedding: '[1,0]',
  }))
  await lina.client.rpc('store_memories', { rows })
  await addCv(lina)
  await lina.client.from('worksheets').insert({ user_id: lina.id, station_id: 'depart', data: { level: '3e' } })
  const tables = tablesOf({ db: lina.client })
  const place = await tables
    .from('applications')
    .insert({ user_id: lina.id, name: 'Atelier Exemple', city: 'Ville-Exemple' })
    .select('id')
    .single()
  await tables
    .from('application_events')
    .insert({ user_id: lina.id, application_id: place.data!.id, kind: 'contacted', on_day: '2026-11-20' })
  const answer = { user_id: lina.id, key: 'a'.repeat(64), body: {}, fetched_at: '2026-11-29', stale_until: '2026-12-06' }
  await tables.from('source_answers').insert(answer)
  await tables.from('application_messages').insert({ user_id: lina.id, application_id: place.data!.id, kind: 'message', body: 'Bonjour' })
  const { data } = await lina.client.from('proofs').select('id')
  await lina.client.from('proof_skills').insert({ proof_id: data![0]!.id, skill_id: 'observer', user_id: lina.id, chosen_by: 'student' })
  await tables.from('diary_entries').insert({ user_id: lina.id, day: '2026-06-15', seen: 'L’atelier' })
  await tables.from('traces').insert({ user_id: lina.id, kind: 'document', title: 'Le plan de l’atelier' })
  await tables.from('report_sections').insert({ user_id: lina.id, section_id: 'entreprise', body: 'Un atelier' })
})
afterAll(() => database.close())

const PERSONAL = Object.keys(ACCESS).filter((table) => ACCESS[table]!.owned !== 'true') as (keyof typeof ownerOf)[]
const ownerOf = {
  profiles: 'id',
  station_progress: 'user_id',
  worksheets: 'user_id',
  conversations: 'user_id',
  turns: 'user_id',
  messages: 'user_id',
  experiences: 'user_id',
  proofs: 'user_id',
  proof_skills: 'user_id',
  xp_ledger: 'user_id',
  consents: 'user_id',
  parent_requests: 'user_id',
  model_days: 'user_id',
  model_calls: 'user_id',
  memories: 'user_id',
  cvs: 'user_id',
  cv_versions: 'user_id',
  cv_renders: 'user_id',
  cv_reviews: 'user_id',
  cv_remarks: 'user_id',
  applications: 'user_id',
  application_events: 'user_id',
  source_answers: 'user_id',
  application_messages: 'user_id',
  diary_entries: 'user_id',
  traces: 'user_id',
  report_sections: 'user_id',
} as const

/** A CV with a printed page, a reader's link and a remark; `database.ts` does not describe these tables. */
async function addCv({ client, id }: Student) {
  const tables = tablesOf({ db: client })
  const token = 'jeton'
  const { data } = await tables.from('cvs').insert({ user_id: id, title: 'CV', resume_text: '{}' }).select('id').single()
  const cv = { user_id: id, cv_id: (data as { id: string }).id }
  await tables.from('cv_renders').insert({ ...cv, hash: 'a'.repeat(64), template: 'ats', lang: 'fr', pdf_base64: 'AAAA', pages: 1 })
  const token_hash = createHash('sha256').update(token).digest('hex')
  await tables.from('cv_reviews').insert({ ...cv, token_hash, cv_version: 1, snapshot: {} })
  await tables.rpc('add_cv_remark', { token, path: null, body: 'Bien', first_name: null })
}

test('signing in with the password gives the same account, and another password gives none', async () => {
  const client = officialClient(database.home)
  expect((await client.auth.signInWithPassword({ email: 'lina@example.org', password: PASSWORD })).data.user?.id).toBe(lina.id)
  const wrong = await officialClient(database.home).auth.signInWithPassword({ email: 'lina@example.org', password: `${PASSWORD}x` })
  expect([wrong.data.session, wrong.error?.status]).toEqual([null, 400])
})

describe.each(PERSONAL)('%s', (table) => {
  const rowsFor = async (client: Student['client'], owner: string) => {
    const { data, error } = await tablesOf({ db: client }).from(table).select('*').eq(ownerOf[table], owner)
    return error ? error.code : data.length
  }

  test('gives a student her own rows', async () => {
    expect(await rowsFor(lina.client, lina.id)).toBeGreaterThan(0)
  })

  test('gives nobody else any of them, signed in or not', async () => {
    expect(await rowsFor(sami.client, lina.id)).toBe(0)
    expect(await rowsFor(officialClient(database.home), lina.id)).toBe('42501')
  })
})

test('a student changes no column that the grants leave out, not even of her own rows', async () => {
  const refusals = [
    await lina.client.from('conversations').update({ station_id: 'oral' }).eq('user_id', lina.id),
    await lina.client.from('proofs').update({ quote: 'x' }).eq('user_id', lina.id),
    await lina.client.from('experiences').update({ story: 3 }).eq('user_id', lina.id),
    await lina.client.from('profiles').update({ role: 'advisor' }).eq('id', lina.id),
  ]
  expect(refusals.map((answer) => answer.error?.code)).toEqual(['42501', '42501', '42501', '42501'])
  expect((await lina.client.from('profiles').update({ locale: 'en' }).eq('id', lina.id)).error).toBeNull()
})

test('a commit that fails on its last proof leaves nothing behind, and the same turn can be committed afterwards', async () => {
  const { client, id } = await signUp(database.home, 'noor@example.org')
  const mine = newTurn('J’ai aidé ma voisine')
  await client.rpc('begin_turn', { turn: { ...mine } })
  const proofs = [proofOf(mine, 'action'), { ...proofOf(mine, 'result'), quote: 'J’ai aidé tout le monde' }]
  const failed = await client.rpc('commit_turn', { turn: { ...planOf(mine, 0), opening: 'Raconte-moi.', proofs } })
  expect(failed.error).not.toBeNull()
  const count = async (table: 'messages' | 'experiences' | 'proofs' | 'xp_ledger' | 'station_progress') =>
    (await client.from(table).select('*').eq('user_id', id)).data?.length
  const all = ['messages', 'experiences', 'proofs', 'xp_ledger', 'station_progress'] as const
  expect(await Promise.all(all.map(count))).toEqual([0, 0, 0, 0, 0])
  const { data } = await client.from('conversations').select('version, state').eq('user_id', id)
  expect(data).toEqual([{ version: 0, state: {} }])
  const again = await client.rpc('commit_turn', { turn: { ...planOf(mine, 0), opening: 'Raconte-moi.', proofs: proofs.slice(0, 1) } })
  expect(again.data).toMatchObject({ committed: true })
  expect(await Promise.all(all.map(count))).toEqual([3, 1, 1, 1, 1])
})
