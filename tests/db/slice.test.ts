import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../fixtures/database'

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

// Plain, accented, combining, astral, joined, flags, the ends of the planes, and the mark that the slice uses itself.
const ALPHABET = [
  ...'aeé œ’«\u00a0\n',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\ufe0f',
  '😀',
  '👩‍🍳',
  '🇫🇷',
  '𝒜',
  '\ue000',
  '\ue001',
  '\uffff',
  '\ud7ff',
  '\u{10000}',
  '\u{10ffff}',
]

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const cutsPair = (text: string, at: number) => /^[\udc00-\udfff]$/.test(text[at] ?? '') && /^[\ud800-\udbff]$/.test(text[at - 1] ?? '')

/** What JavaScript cuts out; null where half a character would be left, which Postgres cannot hold. */
function slice(text: string, first: number, past: number): string | null {
  if (past <= first) return ''
  return cutsPair(text, first) || cutsPair(text, past) ? null : text.slice(first, past)
}

test('the database slices any text at any offsets exactly as JavaScript does', async () => {
  const next = numbersFrom(20_261_122)
  const below = (limit: number) => Math.floor(next() * limit)
  const cases = Array.from({ length: 4_000 }, () => {
    const text = Array.from({ length: below(14) }, () => ALPHABET[below(ALPHABET.length)]).join('')
    const first = below(text.length + 2)
    return { text, first, past: below(4) === 0 ? below(text.length + 3) : first + below(text.length - first + 3) }
  })
  const { rows } = await database.db.query<{ cut: string | null }>(
    `select public.utf16_slice(t, f, p) as cut from unnest($1::text[], $2::int[], $3::int[]) with ordinality as u (t, f, p, n) order by n`,
    [cases.map((c) => c.text), cases.map((c) => c.first), cases.map((c) => c.past)],
  )
  const wrong = cases
    .map((c, index) => ({ ...c, expected: slice(c.text, c.first, c.past), got: rows[index]!.cut }))
    .filter(({ expected, got }) => expected !== got)
  expect(wrong.slice(0, 5)).toEqual([])
  expect(cases.filter((c) => slice(c.text, c.first, c.past) === null).length).toBeGreaterThan(100)
  expect(cases.filter((c) => (slice(c.text, c.first, c.past) ?? '').length > 2).length).toBeGreaterThan(500)
})

test('a message of the greatest length is sliced in less than 50 ms', async () => {
  const text = '😀é'.repeat(2_000)
  const times: number[] = []
  for (let round = 0; round < 8; round++) {
    const startedAt = performance.now()
    const { rows } = await database.db.query<{ cut: string }>('select public.utf16_slice($1, 5997, 6000) as cut', [text])
    times.push(performance.now() - startedAt)
    expect(rows[0]!.cut).toBe('😀é')
  }
  // The best of a few: on a busy machine the others tell about the machine.
  expect(Math.min(...times)).toBeLessThan(50)
})
