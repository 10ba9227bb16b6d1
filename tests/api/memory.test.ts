import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as withdraw } from '@/app/api/skills/proofs/[proofId]/withdraw/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import type { FakeLlm } from '../fakes/llm/server'
import { call, eventsOf, newPerson, openTestHome } from '../fixtures/api'
import { newModelStudent, replyIn, sendTurn, type Student, useFakeModel } from '../fixtures/model'
import { STORY } from '../fixtures/story'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

async function tell(student: Student, texts: readonly string[], stationId = 'mes-experiences') {
  let events: Awaited<ReturnType<typeof eventsOf>> = []
  for (const text of texts) events = await eventsOf(await sendTurn(student, text, { stationId }))
  return events
}

/** Memory is kept behind the reply: wait for the rows that a story leaves. */
async function memoriesOf({ id }: Student, atLeast: number) {
  for (let i = 0; i < 200; i++) {
    const { rows } = await home.db.query<{ kind: string; text: string; model: string; dims: number }>(
      'select kind, text, model, dims from public.memories where user_id = $1',
      [id],
    )
    if (rows.length >= atLeast) return rows
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('Nothing was remembered.')
}

const age = ({ id }: Student, days: number) =>
  home.db.query(`update public.memories set created_at = created_at - make_interval(days => $2) where user_id = $1`, [id, days])

describe('what was told before', () => {
  test('is kept as its proofs and one recap, each with the model of its vector; no message is', async () => {
    const student = await newPerson(home)
    await tell(student, STORY)
    const rows = await memoriesOf(student, 4)
    expect(rows.filter((r) => r.kind === 'recap')).toHaveLength(1)
    expect(new Set(rows.map((r) => `${r.model} ${r.dims}`))).toEqual(new Set(['hashed-stems-v1 256']))
    const quotes = rows.filter((r) => r.kind === 'proof').map((r) => r.text)
    expect(quotes.every((quote) => STORY.some((text) => text.includes(quote)))).toBe(true)
  })

  test('comes back at another station, with its words and its age', async () => {
    const student = await newPerson(home)
    await tell(student, STORY)
    await memoriesOf(student, 4)
    await age(student, 12)
    const reply = replyIn(await tell(student, ['jsp'], 'ce-qui-m-anime'))
    expect(reply).toMatch(/il y a 12 jours/i)
    expect(STORY.some((text) => text.includes(/« ?(.+?) ?»/u.exec(reply)![1]!.trim()))).toBe(true)
    expect(reply.match(/\?/g)).toHaveLength(1)
  })

  test('is not brought up on the day it was told, nor to anybody else', async () => {
    const [student, other] = [await newPerson(home), await newPerson(home)]
    await tell(student, STORY)
    await memoriesOf(student, 4)
    expect(replyIn(await tell(student, ['jsp'], 'ce-qui-m-anime'))).not.toMatch(/il y a|hier/i)
    await age(student, 3)
    expect(replyIn(await tell(other, ['jsp'], 'ce-qui-m-anime'))).not.toMatch(/il y a \d+ jours|hier/i)
  })

  test('proves nothing: a reminder adds no criterion', async () => {
    const student = await newPerson(home)
    await tell(student, STORY)
    await memoriesOf(student, 4)
    await age(student, 5)
    const events = await tell(student, ['jsp'], 'contribution')
    expect(events.find((e) => e.type === 'data-assessment')!.data!.met).toEqual([])
    expect(events.map((e) => e.type)).not.toContain('data-proof')
  })

  test('is forgotten with its source', async () => {
    const student = await newPerson(home)
    await tell(student, STORY)
    await memoriesOf(student, 4)
    const { rows } = await home.db.query<{ id: string }>('select id from public.proofs where user_id = $1', [student.id])
    for (const { id } of rows)
      await call(withdraw, `/api/skills/proofs/${id}/withdraw`, { method: 'POST', token: student.token, params: { proofId: id } })
    await age(student, 5)
    expect((await home.db.query('select id from public.memories where user_id = $1', [student.id])).rows).toEqual([])
    expect(replyIn(await tell(student, ['jsp'], 'ce-qui-m-anime'))).not.toMatch(/il y a \d+ jours/i)
  })
})

describe('the same moment told a second time as another story', () => {
  test('is noticed, asked about, and proves nothing', async () => {
    const student = await newPerson(home)
    await tell(student, STORY)
    const proofs = async () =>
      (await home.db.query('select id from public.proofs where user_id = $1 and withdrawn_at is null', [student.id])).rows.length
    const before = await proofs()
    const again =
      'Au tournoi des petits du club de hand j’ai préparé le planning des matchs et j’ai appelé tous les parents pour confirmer leurs équipes.'
    const events = await tell(student, [again])
    expect(await proofs()).toBe(before)
    expect(events.find((e) => e.type === 'data-move')!.data).toMatchObject({ kind: 'switch-story' })
  })
})

describe('with a provider’s embeddings', () => {
  let fake: FakeLlm
  beforeAll(async () => {
    fake = await useFakeModel()
    process.env.LLM_EMBEDDING_MODEL = 'embed-64'
  })
  afterAll(async () => {
    delete process.env.LLM_EMBEDDING_MODEL
    await fake.close()
  })

  test('a student who accepted it has vectors of that model, made of masked words; another keeps the hashed ones', async () => {
    const [student, without] = [await newModelStudent(home), await newPerson(home)]
    await tell(student, ['Samedi au club de hand j’ai aidé madame Kowalczyk à tenir la buvette.'])
    await tell(without, ['Samedi au club de hand j’ai aidé madame Kowalczyk à tenir la buvette.'])
    expect(new Set((await memoriesOf(student, 1)).map((r) => `${r.model} ${r.dims}`))).toEqual(new Set(['embed-64 64']))
    expect(new Set((await memoriesOf(without, 1)).map((r) => r.model))).toEqual(new Set(['hashed-stems-v1']))
    const sent = JSON.stringify(fake.requests.map((r) => r.body))
    expect(fake.requests.some((r) => r.role === 'embeddings')).toBe(true)
    expect(sent).not.toContain('Kowalczyk')
  })

  test('another model embeds everything again, in place of the old vectors', async () => {
    const student = await newModelStudent(home)
    await tell(student, [STORY[0]])
    await memoriesOf(student, 1)
    process.env.LLM_EMBEDDING_MODEL = 'embed-next'
    await tell(student, [STORY[1]])
    for (let i = 0; i < 200; i++) {
      const rows = await memoriesOf(student, 1)
      if (rows.every((r) => r.model === 'embed-next') && rows.length >= 2) return
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(await memoriesOf(student, 1)).toEqual([])
  })

  test('embeddings that fail change nothing in the reply', async () => {
    const student = await newModelStudent(home)
    fake.faults.always({ role: 'embeddings', fault: '502' })
    expect(replyIn(await tell(student, [STORY[0]]))).toContain('?')
    fake.faults.clear()
  })
})
