import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createCvKeeper } from '@/components/cv/cv-keeper'
import type { CvStore, KeptCv } from '@/components/cv/kept-cv'
import type { Sent } from '@/components/ui/send-json'
import { toEditing } from '@/lib/cv/open-editing'

const RESUME = { basics: { name: 'Lina Exemple' } }
const EDITING = toEditing(RESUME)
const named = (name: string) => ({ ...EDITING, basics: { ...EDITING.basics, name } })
const work = { title: 'CV', template: 'ats' as const, editing: EDITING }
const refusal = (code: string) => ({ code, title: '', detail: '', errors: [] })

function memoryStore(kept: KeptCv | null = null): CvStore & { kept: KeptCv | null } {
  const store = {
    kept,
    read: () => store.kept,
    write: (next: KeptCv) => ((store.kept = next), true),
    clear: () => void (store.kept = null),
  }
  return store
}

let answers: Sent<{ version: number }>[]
const sent: { version: number; resume: { basics?: { name?: string } } }[] = []
const send = vi.fn(async (body: (typeof sent)[number]) => {
  sent.push(body)
  return answers.shift() ?? ({ ok: true, data: { version: body.version + 1 } } as const)
})
beforeEach(() => {
  answers = []
  sent.length = 0
  vi.useFakeTimers()
})

const keeperWith = (store: CvStore, version = 3) => createCvKeeper({ work, version, resume: RESUME, store, send: send as never })

describe('a change', () => {
  test('is kept on the device at once and sent after a pause, on the version that the server has', async () => {
    const store = memoryStore()
    const keeper = keeperWith(store)
    keeper.change({ editing: named('Lina E.') })
    expect(store.kept?.editing.basics.name).toBe('Lina E.')
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(900)
    expect(sent.map((body) => [body.version, body.resume.basics?.name])).toEqual([[3, 'Lina E.']])
    expect([keeper.getState().status, keeper.getState().version, store.kept]).toEqual(['saved', 4, null])
  })
  test('without a network stays here and goes out later', async () => {
    answers = [{ ok: false, refusal: 'network' }]
    const store = memoryStore()
    const keeper = keeperWith(store)
    keeper.change({ title: 'Boulangerie' })
    await keeper.flush()
    expect([keeper.getState().status, store.kept?.title]).toEqual(['offline', 'Boulangerie'])
    await vi.advanceTimersByTimeAsync(16_000)
    expect([keeper.getState().status, store.kept]).toEqual(['saved', null])
  })
  test('that is refused is kept, and sent again once it is corrected', async () => {
    answers = [{ ok: false, refusal: refusal('cv_invalid') }]
    const store = memoryStore()
    const keeper = keeperWith(store)
    keeper.change({ title: 'x' })
    await keeper.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([keeper.getState().status, sent.length, store.kept?.title]).toEqual(['refused', 1, 'x'])
    keeper.change({ title: 'y' })
    await keeper.flush()
    expect(keeper.getState().status).toBe('saved')
  })
})

describe('a CV that was changed elsewhere', () => {
  test('is not overwritten, and nothing written here is lost', async () => {
    answers = [{ ok: false, refusal: refusal('cv_changed') }]
    const store = memoryStore()
    const keeper = keeperWith(store)
    keeper.change({ title: 'ici' })
    await keeper.flush()
    keeper.change({ title: 'ici encore' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect([keeper.getState().status, sent.length, store.kept?.title]).toEqual(['conflict', 1, 'ici encore'])
    await keeper.insist(9)
    expect([sent.at(-1)?.version, keeper.getState().status, keeper.getState().version]).toEqual([9, 'saved', 10])
  })
})

describe('work left by an earlier visit', () => {
  test('is taken up and sent', async () => {
    const keeper = keeperWith(memoryStore({ ...work, title: 'laissé', version: 3 }))
    keeper.start()
    await keeper.flush()
    expect([keeper.getState().work.title, keeper.getState().status, sent.length]).toEqual(['laissé', 'saved', 1])
  })
  test('on an older version asks which one goes on', async () => {
    const keeper = keeperWith(memoryStore({ ...work, title: 'laissé', version: 2 }))
    keeper.start()
    await keeper.flush()
    expect([keeper.getState().status, sent.length]).toEqual(['conflict', 0])
  })
})
