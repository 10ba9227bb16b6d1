import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDiaryDone } from '@/lib/diary/rules'
import { BOX_MAX, CONVENTION_SKILLS, COVER_IDS, SECTION_IDS, SECTION_MAX, TRACES_MAX } from '@/lib/diary/limits'
import { addDays, dayInFrance, stageDaysOf } from '@/lib/diary/stage-days'
import { addPerson, openTestDatabase, rowsAs, sqlState, undone, type Actor, type TestDatabase } from '../fixtures/database'

const REFUSED = '23514'
const today = dayInFrance(new Date())
let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const student = async (): Promise<Actor> => ({ role: 'authenticated', id: await addPerson(database.db) })
const as = <T>(actor: Actor, sql: string, params: unknown[] = []) => rowsAs<T>(database.db, actor, sql, params)
const finish = (actor: Actor, stationId: string) =>
  as<{ state: string }>(
    actor,
    `insert into public.station_progress (user_id, station_id, state, done_at) values ($1, $2, 'done', now())
     on conflict (user_id, station_id) do update set state = 'done', done_at = now() returning state`,
    [actor.id, stationId],
  ).then((rows) => rows[0]?.state, sqlState)
const keep = async (actor: Actor, day: string, entry: object = { seen: 'x' }) =>
  (
    await as<{ kept: { kept: boolean; entry: { version: number; seen: string } | null } }>(
      actor,
      'select public.keep_diary_entry($1) as kept',
      [JSON.stringify({ ...entry, day })],
    )
  )[0]!.kept
const fillDates = (actor: Actor, stationId: string, start: unknown, end: unknown) =>
  as(actor, 'insert into public.worksheets (user_id, station_id, data) values ($1, $2, $3)', [
    actor.id,
    stationId,
    JSON.stringify({ 'start-date': start, 'end-date': end }),
  ])

describe('the days of the stage', () => {
  const CASES: [string, unknown, unknown, unknown?, unknown?][] = [
    ['a week and two days', '2026-06-15', '2026-06-23'],
    ['a weekend', '2026-06-20', '2026-06-21'],
    ['one day', '2026-06-16', '2026-06-16'],
    ['an end before the start', '2026-06-19', '2026-06-15'],
    ['a day that does not exist', '2026-02-30', '2026-03-02'],
    ['a year to the day', '2026-01-05', '2027-01-06'],
    ['more than a year', '2026-01-05', '2027-01-07'],
    ['no text', 5, { a: 1 }],
    ['nothing at « oui », dates at « depart »', undefined, undefined, '2026-06-15', '2026-06-19'],
    ['both', '2026-06-15', '2026-06-16', '2026-06-17', '2026-06-19'],
    ['broken dates at « oui », good ones at « depart »', '2026-06-19', '2026-06-15', '2026-06-17', '2026-06-19'],
  ]
  test.each(CASES)('are the same for the database and for the screen: %s', async (_, start, end, departStart, departEnd) => {
    const days = await undone(database.db, async () => {
      const actor = await student()
      await fillDates(actor, 'oui', start, end)
      await fillDates(actor, 'depart', departStart, departEnd)
      const { rows } = await database.db.query<{ day: string }>('select d::text as day from private.stage_days($1) d order by 1', [
        actor.id,
      ])
      return rows.map(({ day }) => day)
    })
    const dates = (one: unknown, other: unknown) => ({ 'start-date': one, 'end-date': other })
    expect(days).toEqual(stageDaysOf(dates(start, end), dates(departStart, departEnd)))
  })
})

describe('the diary closes its station', () => {
  const first = addDays(today, -6)
  const days = stageDaysOf({ 'start-date': first, 'end-date': today }, {})
  const CASES: [string, { last: string; skip?: number; away?: boolean; none?: boolean }, boolean][] = [
    ['with an entry for each day, on the last one', { last: today }, true],
    ['not while a day has none', { last: today, skip: 1 }, false],
    ['not before the last day has come', { last: addDays(today, 4) }, false],
    ['with days that were none, beside one that tells something', { last: today, away: true }, true],
    ['not with days that were none alone', { last: today, none: true }, false],
  ]
  test.each(CASES)('%s', async (_, { last, skip, away, none }, expected) => {
    await undone(database.db, async () => {
      const actor = await student()
      await fillDates(actor, 'oui', first, last)
      const stage = stageDaysOf({ 'start-date': first, 'end-date': last }, {})
      const entries = stage
        .filter((_day, index) => index !== skip)
        .map((day, index) => ({ day, away: none === true || (away === true && index > 0) }))
      // A day to come is refused by the service, not by the table.
      for (const { day, away: isAway } of entries) await keep(actor, day, isAway ? { away: true } : { done: 'Ranger' })
      expect(await finish(actor, 'journal')).toBe(expected ? 'done' : REFUSED)
      expect(isDiaryDone(entries, stage, today)).toBe(expected)
    })
    expect(days.length).toBeGreaterThan(3)
  })

  test('without dates on five days that tell something', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      for (const day of ['01', '02', '03', '04']) await keep(actor, `2026-06-${day}`)
      await keep(actor, '2026-06-05', { away: true })
      expect(await finish(actor, 'journal')).toBe(REFUSED)
      await keep(actor, '2026-06-08')
      expect(await finish(actor, 'journal')).toBe('done')
    })
  })

  test('never on another student’s days', async () => {
    await undone(database.db, async () => {
      const [actor, other] = [await student(), await student()]
      for (let n = 1; n <= 5; n += 1) await keep(other, `2026-06-0${n}`)
      expect(await finish(actor, 'journal')).toBe(REFUSED)
    })
  })
})

describe('a day that is kept', () => {
  test('again as it is changes nothing, not even its version', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      const one = await keep(actor, '2026-06-15', { seen: 'Un four', skills: ['observer'] })
      expect(await keep(actor, '2026-06-15', { seen: 'Un four', skills: ['observer'], basedOn: 0 })).toEqual(one)
    })
  })

  test('is not overwritten from an older version, and what stands is handed back', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      const { entry } = await keep(actor, '2026-06-15', { seen: 'Un', basedOn: 0 })
      expect(await keep(actor, '2026-06-15', { seen: 'Deux', basedOn: 0 })).toMatchObject({ kept: false, entry: { seen: 'Un' } })
      const next = await keep(actor, '2026-06-15', { seen: 'Deux', basedOn: entry!.version })
      expect(next).toMatchObject({ kept: true, entry: { seen: 'Deux' } })
      expect(next.entry!.version).toBeGreaterThan(entry!.version)
    })
  })

  test('goes when nothing is left in it; somebody who still holds it is told', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      const { entry } = await keep(actor, '2026-06-15', { seen: 'Un' })
      expect(await keep(actor, '2026-06-15', { seen: ' ', basedOn: entry!.version })).toEqual({ kept: true, entry: null })
      expect(await keep(actor, '2026-06-15', { seen: 'Deux', basedOn: entry!.version })).toEqual({ kept: false, entry: null })
      expect(await keep(actor, '2026-06-15', { seen: '' })).toEqual({ kept: true, entry: null })
    })
  })

  test.each([
    ['a box of more than 1,000 characters', { seen: 'x'.repeat(BOX_MAX + 1) }],
    ['a skill that the convention does not name', { seen: 'x', skills: ['cuisiner'] }],
  ])('is refused with %s', async (_, entry) => {
    await undone(database.db, async () => {
      const state = await keep(await student(), '2026-06-15', entry).then(() => 'kept', sqlState)
      expect(state).toBe(REFUSED)
    })
  })

  test('may touch each of the four skills of the convention', async () => {
    await undone(database.db, async () => {
      expect(await keep(await student(), '2026-06-15', { seen: 'x', skills: CONVENTION_SKILLS })).toMatchObject({ kept: true })
    })
  })
})

const addTrace = (actor: Actor, more: Record<string, unknown> = {}) => {
  const row = { user_id: actor.id, kind: 'document', title: 'Le plan', ...more }
  const keys = Object.keys(row)
  return as<{ id: string }>(
    actor,
    `insert into public.traces (${keys.join()}) values (${keys.map((_, index) => `$${index + 1}`).join()}) returning id`,
    Object.values(row),
  ).then((rows) => rows[0]!.id)
}

describe('the traces close their station', () => {
  test('when six are chosen and each is linked to a skill', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      const ids: string[] = []
      for (let n = 1; n <= 6; n += 1) ids.push(await addTrace(actor, { skill_id: n < 6 ? 'observer' : null }))
      await as(actor, 'select public.arrange_traces($1)', [ids])
      expect(await finish(actor, 'traces')).toBe(REFUSED)
      await as(actor, `update public.traces set skill_id = 'comprendre' where id = $1`, [ids[5]])
      await as(actor, 'select public.arrange_traces($1)', [ids.slice(1)])
      expect(await finish(actor, 'traces')).toBe(REFUSED)
      await as(actor, 'select public.arrange_traces($1)', [ids.toReversed()])
      expect(await finish(actor, 'traces')).toBe('done')
      const places = await as<{ id: string; position: number }>(actor, 'select id, position from public.traces order by position')
      expect(places.map(({ id }) => id)).toEqual(ids.toReversed())
    })
  })
})

describe('a trace', () => {
  test.each([
    ['a link that is a script', { kind: 'link', url: 'javascript:alert(1)' }],
    ['a link to a file', { kind: 'link', url: 'file:///etc/passwd' }],
    ['a link on what is none', { url: 'https://example.org' }],
    ['a blank title', { title: ' ' }],
    ['a seventh place', { position: 7 }],
    ['another kind', { kind: 'upload' }],
  ])('is refused with %s', async (_, more) => {
    await undone(database.db, async () => {
      expect(await addTrace(await student(), more).then(() => 'added', sqlState)).toBe(REFUSED)
    })
  })

  test('stays when its day goes, and is refused on another student’s day', async () => {
    await undone(database.db, async () => {
      const [actor, other] = [await student(), await student()]
      await keep(actor, '2026-06-15')
      const [{ id }] = (await as<{ id: string }>(actor, 'select id from public.diary_entries')) as [{ id: string }]
      await addTrace(actor, { kind: 'entry', entry_id: id })
      expect(await addTrace(other, { kind: 'entry', entry_id: id }).then(() => 'added', sqlState)).toBe('42501')
      await as(actor, 'delete from public.diary_entries where id = $1', [id])
      expect(await as(actor, 'select kind, entry_id from public.traces')).toEqual([{ kind: 'entry', entry_id: null }])
    })
  })

  test('is the last of sixty', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      for (let n = 0; n < TRACES_MAX; n += 1) await addTrace(actor)
      expect(await addTrace(actor).then(() => 'added', sqlState)).toBe(REFUSED)
    })
  })

  test('of another student is not moved by an order that names it', async () => {
    await undone(database.db, async () => {
      const [actor, other] = [await student(), await student()]
      const id = await addTrace(other)
      await as(actor, 'select public.arrange_traces($1)', [[id, randomUUID()]])
      expect(await as(other, 'select position from public.traces')).toEqual([{ position: null }])
    })
  })
})

describe('the report', () => {
  type Kept = { kept: boolean; version: number; sections: Record<string, string> }
  const write = async (actor: Actor, sections: Record<string, string>, basedOn?: number) =>
    (await as<{ kept: Kept }>(actor, 'select public.keep_report($1) as kept', [JSON.stringify({ sections, basedOn })]))[0]!.kept

  test('keeps the parts that are named, and refuses an older version only where it would overwrite', async () => {
    await undone(database.db, async () => {
      const actor = await student()
      const one = await write(actor, { entreprise: 'Un atelier', 'la-suite': '' }, 0)
      expect(one).toMatchObject({ kept: true, sections: { entreprise: 'Un atelier', 'la-suite': '' } })
      const two = await write(actor, { 'la-suite': 'Un CAP' }, one.version)
      expect(two).toMatchObject({ kept: true, sections: { entreprise: 'Un atelier', 'la-suite': 'Un CAP' } })
      expect(two.version).toBeGreaterThan(one.version)
      expect(await write(actor, { 'la-suite': 'Autre' }, one.version)).toMatchObject({ kept: false, sections: { 'la-suite': 'Un CAP' } })
      expect(await write(actor, { 'la-suite': 'Un CAP' }, one.version)).toMatchObject({ kept: true, version: two.version })
    })
  })

  test('takes every part at its longest', async () => {
    await undone(database.db, async () => {
      const parts = Object.fromEntries([...COVER_IDS, ...SECTION_IDS].map((id) => [id, 'é'.repeat(SECTION_MAX)]))
      expect(await write(await student(), parts)).toMatchObject({ kept: true })
    })
  })
})

test('everything goes with its account', async () => {
  const left = await undone(database.db, async () => {
    const actor = await student()
    await keep(actor, '2026-06-15')
    await addTrace(actor)
    await as(actor, `select public.keep_report('{"sections": {"entreprise": "x"}}')`)
    await database.db.query('delete from auth.users where id = $1', [actor.id])
    const { rows } = await database.db.query(
      `select 1 from public.diary_entries where user_id = $1 union all select 1 from public.traces where user_id = $1
       union all select 1 from public.report_sections where user_id = $1`,
      [actor.id],
    )
    return rows
  })
  expect(left).toEqual([])
})
