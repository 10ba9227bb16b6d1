import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Refusal, Sent } from '@/components/ui/send-json'
import type { FieldDraft } from '@/components/diary/field-drafts'
import { createFieldKeeper, type Standing } from '@/components/diary/field-keeper'
import type { Fields } from '@/components/diary/merge-fields'

const EMPTY: Fields = { seen: '', done: '' }
const refusalOf = (code: string): Refusal => ({ code, title: code, detail: '', errors: [] })

/** A server that keeps a form and its version, a device that keeps drafts, and a network that can be cut. */
function openForm(draft: FieldDraft | null = null, standing: Standing = { fields: EMPTY, version: 0 }) {
  const device = { draft, isFull: false }
  const server = { ...standing, isCut: false, refusal: null as Refusal | null, received: [] as Fields[] }
  const keeper = createFieldKeeper({
    standing,
    limits: { seen: 10 },
    drafts: {
      read: () => device.draft,
      write: (written) => {
        if (!device.isFull) device.draft = structuredClone(written)
        return !device.isFull
      },
      clear: () => void (device.draft = null),
    },
    send: async (fields, basedOn): Promise<Sent<Standing>> => {
      if (server.isCut) return { ok: false, refusal: 'network' }
      if (server.refusal) return { ok: false, refusal: server.refusal }
      if (basedOn !== server.version) return { ok: false, refusal: refusalOf('conflict') }
      server.received.push(structuredClone(fields))
      Object.assign(server, { fields: structuredClone(fields), version: server.version + 1 })
      return { ok: true, data: { fields, version: server.version, isDone: fields.done === 'fini' } }
    },
    reload: async () =>
      server.isCut ? { ok: false, refusal: 'network' } : { ok: true, data: { fields: server.fields, version: server.version } },
  })
  return { keeper, device, server }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a form that keeps itself', () => {
  test('is on the device at once, and sent once, 800 ms after the last key', async () => {
    const { keeper, device, server } = openForm()
    keeper.start()
    for (const seen of ['U', 'Un', 'Un four']) keeper.change('seen', seen)
    expect(device.draft).toEqual({ fields: { seen: 'Un four', done: '' }, base: EMPTY, version: 0 })
    await vi.advanceTimersByTimeAsync(799)
    expect(server.received).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(server.received).toEqual([{ seen: 'Un four', done: '' }])
    expect([keeper.getState().status, device.draft]).toEqual(['saved', null])
  })

  test('keeps what the network did not take, and sends it 15 s later', async () => {
    const { keeper, device, server } = openForm()
    keeper.start()
    server.isCut = true
    keeper.change('done', 'Ranger')
    await vi.advanceTimersByTimeAsync(800)
    expect([keeper.getState().status, device.draft?.fields.done]).toEqual(['offline', 'Ranger'])
    server.isCut = false
    await vi.advanceTimersByTimeAsync(15_000)
    expect([keeper.getState().status, server.fields.done, device.draft]).toEqual(['saved', 'Ranger', null])
  })

  test('takes up what an earlier visit left, also over a form that changed since', async () => {
    const left = { fields: { seen: '', done: 'Ranger' }, base: EMPTY, version: 0 }
    const { keeper, server } = openForm(left, { fields: { seen: 'Un four', done: 'Noter' }, version: 4 })
    keeper.start()
    await vi.advanceTimersByTimeAsync(0)
    expect(server.fields).toEqual({ seen: 'Un four', done: 'Noter\n\nRanger' })
    expect(keeper.getState().joined).toEqual(['done'])
  })

  test('drops a draft that the server has already', async () => {
    const { keeper, device, server } = openForm(
      { fields: { seen: 'Un four', done: '' }, base: EMPTY, version: 0 },
      { fields: { seen: 'Un four', done: '' }, version: 2 },
    )
    keeper.start()
    await vi.advanceTimersByTimeAsync(0)
    expect([device.draft, server.received]).toEqual([null, []])
  })

  test('joins a conflict and sends both', async () => {
    const { keeper, server } = openForm()
    keeper.start()
    Object.assign(server, { fields: { seen: 'Tel', done: '' }, version: 7 })
    keeper.change('seen', 'Ici')
    await vi.advanceTimersByTimeAsync(800)
    expect(server.received).toEqual([{ seen: 'Tel\n\nIci', done: '' }])
    expect(keeper.getState()).toMatchObject({ status: 'saved', joined: ['seen'], fields: { seen: 'Tel\n\nIci' } })
  })

  test('holds a box that is too long on the device, and saves the others', async () => {
    const { keeper, device, server } = openForm()
    keeper.start()
    keeper.change('seen', 'onze lettres et plus')
    keeper.change('done', 'Ranger')
    await vi.advanceTimersByTimeAsync(800)
    expect(server.fields).toEqual({ seen: '', done: 'Ranger' })
    expect(keeper.getState()).toMatchObject({ status: 'saved', isHeld: true, fields: { seen: 'onze lettres et plus' } })
    expect(device.draft?.fields.seen).toBe('onze lettres et plus')
    keeper.change('seen', 'court')
    await vi.advanceTimersByTimeAsync(800)
    expect([server.fields.seen, keeper.getState().isHeld, device.draft]).toEqual(['court', false, null])
  })

  test('says a refusal and tries again only one that passes by itself', async () => {
    const { keeper, server } = openForm()
    keeper.start()
    server.refusal = refusalOf('unauthenticated')
    keeper.change('done', 'Ranger')
    await vi.advanceTimersByTimeAsync(800)
    expect(keeper.getState()).toMatchObject({ status: 'refused', refusal: { code: 'unauthenticated' } })
    server.refusal = null
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.received).toEqual([])
    server.refusal = refusalOf('unavailable')
    await keeper.save()
    server.refusal = null
    await vi.advanceTimersByTimeAsync(15_000)
    expect(server.received).toEqual([{ seen: '', done: 'Ranger' }])
  })

  test('says that a browser which keeps nothing must stay open', () => {
    const { keeper, device } = openForm()
    device.isFull = true
    keeper.change('done', 'Ranger')
    expect(keeper.getState().isKept).toBe(false)
  })

  test('says once that the station closed', async () => {
    const { keeper } = openForm()
    keeper.start()
    keeper.change('done', 'fini')
    await vi.advanceTimersByTimeAsync(800)
    expect(keeper.getState()).toMatchObject({ isDone: true, hasClosed: true })
  })
})
