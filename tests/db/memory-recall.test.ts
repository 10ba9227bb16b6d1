import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { hashedStems, type Embedder } from '@/lib/tutor/memory/embedder'
import { recall, remember } from '@/lib/tutor/memory/service'
import { openTestDatabase, undone, type Actor, type TestDatabase } from '../fixtures/database'
import { signUp } from '../fixtures/official-client'
import { memoryCalls } from './memory-calls'
import { anotherStory, beginStory } from './story'

let database: TestDatabase
let calls: ReturnType<typeof memoryCalls>
beforeAll(async () => {
  database = await openTestDatabase()
  calls = memoryCalls(database.db)
})
afterAll(() => database.close())
afterEach(() => vi.restoreAllMocks())

const inUndone = (run: () => Promise<void>) => () => undone(database.db, run)

describe('recalling', () => {
  /** Four proofs of two stories, a quarter turn apart or less. */
  async function compass(): Promise<Actor> {
    const story = await beginStory(database.db)
    const second = await anotherStory(database.db, story, 1)
    const vectors: Record<string, string> = { est: '[1,0]', 'nord-est': '[3,3]', nord: '[0,2]', ouest: '[-5,0]' }
    await calls.tell(story, 'nord')
    await calls.tell(story, 'est', 'situation')
    await calls.tell(second, 'ouest')
    await calls.tell(second, 'nord-est', 'situation')
    await calls.stored(story.actor, await calls.listed(story.actor), (text) => vectors[text]!)
    return story.actor
  }

  test(
    'gives the nearest first, by angle and not by length',
    inUndone(async () => {
      const found = await calls.recalled(await compass(), '[10,1]')
      expect(found.map((m) => m.text)).toEqual(['est', 'nord-est', 'nord', 'ouest'])
      expect(found.map((m) => Number(m.similarity.toFixed(3)))).toEqual([0.995, 0.774, 0.1, -0.995])
    }),
  )

  test(
    'gives no more than asked for, of the kinds asked for, and vectors of another length never',
    inUndone(async () => {
      const actor = await compass()
      expect((await calls.recalled(actor, '[0,1]', { most: 2 })).map((m) => m.text)).toEqual(['nord', 'nord-est'])
      expect(await calls.recalled(actor, '[0,1]', { kinds: ['recap'] })).toEqual([])
      expect(await calls.recalled(actor, '[0,1,0]')).toEqual([])
      expect(await calls.recalled(actor, '[0,1]', { most: -1 })).toEqual([])
    }),
  )

  test(
    'gives the last told when there is nothing to compare with',
    inUndone(async () => {
      const actor = await compass()
      await database.db.exec(`update public.memories set created_at = now() - interval '3 days' where text <> 'nord'`)
      await database.db.exec(`update public.memories set created_at = now() - interval '2 days' where text = 'ouest'`)
      for (const nothing of [null, '[0,0]']) {
        const found = await calls.recalled(actor, nothing, { most: 2 })
        expect(found.map(({ text, similarity }) => [text, similarity])).toEqual([
          ['nord', 0],
          ['ouest', 0],
        ])
      }
    }),
  )
})

describe('through the API, as the tutor does', () => {
  const options = { kinds: ['proof', 'recap'] as const, most: 4, now: new Date() }

  async function student(quotes: readonly string[]) {
    const { client, id } = await signUp(database.home, `${randomUUID()}@example.org`)
    await storyOf(id, quotes)
    return { id, db: client }
  }
  /** The API commits, so these rows stay: each test has a student of its own. */
  async function storyOf(id: string, quotes: readonly string[]) {
    await database.db.exec('begin')
    const story = await beginStory(database.db, { student: id })
    for (const quote of quotes) await calls.tell(story, quote)
    await database.db.exec('commit')
  }

  test('what was told is remembered once, and recalled by what it has in common with a text, with its age by the given clock', async () => {
    const viewer = await student(['J’ai repeint les volets de mon grand-père', 'J’ai compté la caisse au marché'])
    expect(await remember(viewer, hashedStems)).toBe(2)
    expect(await remember(viewer, hashedStems)).toBe(0)
    const later = new Date(Date.now() + 12 * 86_400_000)
    const found = await recall(viewer, hashedStems, 'les volets chez mon grand-père', { ...options, now: later })
    expect(found.map((m) => [m.text, m.kind, m.stationId, m.daysAgo])).toEqual([
      ['J’ai repeint les volets de mon grand-père', 'proof', 'mes-experiences', 12],
      ['J’ai compté la caisse au marché', 'proof', 'mes-experiences', 12],
    ])
    expect(found[0]!.similarity).toBeGreaterThan(found[1]!.similarity)
    expect(await recall(viewer, hashedStems, '  ', options)).toHaveLength(2)
  })

  test('no more than 32 are embedded at a time, and the rest follows', async () => {
    const viewer = await student(Array.from({ length: 33 }, (_, n) => `J’ai porté la caisse ${n}`))
    expect([await remember(viewer, hashedStems), await remember(viewer, hashedStems)]).toEqual([32, 1])
  })

  const refuses: Embedder = { model: 'x', embed: () => Promise.reject(new Error('Non à « J’ai rangé »')) }
  test.each([
    ['refuses', refuses],
    ['gives too few vectors', { model: 'x', embed: async () => [] }],
    ['gives what is no number', { model: 'x', embed: async (texts: readonly string[]) => texts.map(() => [Number.NaN]) }],
  ])('an embedder that %s costs the memory and nothing else, and the log holds a code and no word', async (_, embedder) => {
    const viewer = await student(['J’ai rangé'])
    const lines: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => Boolean(lines.push(String(line))))
    const outcome = [await remember(viewer, embedder), await recall(viewer, embedder, 'J’ai rangé', options)]
    vi.restoreAllMocks()
    expect(outcome).toEqual([0, []])
    const logged = lines.filter((line) => line.includes('memory.failed')).map((line) => JSON.parse(line) as Record<string, string>)
    expect(logged.map(({ step }) => step)).toEqual(['remember', 'recall'])
    expect(logged.every(({ code }) => code === 'Error' || code === 'bad_vectors')).toBe(true)
    expect(lines.join()).not.toContain('rangé')
    expect(await remember(viewer, hashedStems)).toBe(1)
  })
})
