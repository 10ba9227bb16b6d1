import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sent } from '@/components/ui/send-json'
import type { Draft, DraftStore } from '@/components/worksheet/drafts'
import { createKeeper, type Filled, type KeeperSetup } from '@/components/worksheet/worksheet-keeper'
import { isComplete, missingFields, parseWorksheet } from '@/lib/journey/worksheet-rules'
import { WORKSHEETS } from '@/lib/journey/worksheets'

const OFFLINE: Sent<Filled> = { ok: false, refusal: 'network' }

/** A server that judges by the real rules, a device that keeps drafts, and a network that can be cut. */
function openForm(setup: Partial<KeeperSetup> = {}, draft: Draft | null = null) {
  const device: { draft: Draft | null; isFull: boolean } = { draft, isFull: false }
  const drafts: DraftStore = {
    read: () => device.draft,
    write: (written) => {
      if (device.isFull) return false
      device.draft = structuredClone(written)
      return true
    },
    clear: () => void (device.draft = null),
  }
  const received: unknown[] = []
  const line = { isCut: false, delayMs: 0 }
  const send = async (payload: unknown): Promise<Sent<Filled>> => {
    if (line.delayMs) await new Promise((resolve) => setTimeout(resolve, line.delayMs))
    if (line.isCut) return OFFLINE
    received.push(structuredClone(payload))
    const parsed = parseWorksheet('oui', payload)
    if (!parsed.ok) return { ok: false, refusal: { code: 'worksheet_invalid', title: '', detail: '', errors: [] } }
    return { ok: true, data: { data: parsed.data, isDone: isComplete('oui', parsed.data), missing: missingFields('oui', parsed.data) } }
  }
  const keeper = createKeeper({ fields: WORKSHEETS.oui, stored: {}, missing: [], isDone: false, drafts, send, ...setup })
  return { keeper, device, received, line }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a worksheet being filled in', () => {
  it('is kept on the device at once and sent once, 800 ms after the last key', async () => {
    const { keeper, device, received } = openForm()
    keeper.start()
    for (const host of ['G', 'Ga', 'Garage']) keeper.change('host', host)
    expect(device.draft?.answers).toEqual({ host: 'Garage' })
    await vi.advanceTimersByTimeAsync(799)
    expect(received).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(received).toEqual([{ host: 'Garage' }])
    expect(keeper.getState().status).toBe('saved')
    expect(device.draft).toBeNull()
  })

  it('is sent at once when the student leaves a field, one request at a time', async () => {
    const { keeper, received, line } = openForm()
    keeper.start()
    line.delayMs = 100
    keeper.change('host', 'Garage')
    keeper.leave('host')
    await vi.advanceTimersByTimeAsync(50)
    keeper.change('tutor', 'Samira')
    keeper.leave('tutor')
    expect(keeper.getState().status).toBe('waiting')
    await vi.advanceTimersByTimeAsync(60)
    expect(received).toEqual([{ host: 'Garage' }])
    await vi.advanceTimersByTimeAsync(100)
    expect(received).toEqual([{ host: 'Garage' }, { host: 'Garage', tutor: 'Samira' }])
  })

  it('says what is wrong only once the field is left, and stops as soon as it is right', async () => {
    const { keeper } = openForm()
    keeper.start()
    keeper.change('tutor', 'Samira 06 12 34 56 78')
    expect(keeper.getState().issues).toEqual([])
    keeper.leave('tutor')
    expect(keeper.getState().issues).toEqual([{ fieldId: 'tutor', code: 'contact-data' }])
    keeper.change('tutor', 'Samira')
    expect(keeper.getState().issues).toEqual([])
  })

  it('keeps a field to correct on the device while the rest is saved', async () => {
    const { keeper, device, received } = openForm({ stored: { tutor: 'Samira' } })
    keeper.start()
    keeper.change('host', 'Garage')
    keeper.change('tutor', 'samira@garage.fr')
    await keeper.flush()
    expect(received).toEqual([{ host: 'Garage', tutor: 'Samira' }])
    expect(device.draft?.answers.tutor).toBe('samira@garage.fr')
    expect(keeper.getState()).toMatchObject({ status: 'saved', isHeld: true, isKept: true })
  })

  it('closes its station once nothing is missing, and stays closed when an answer is taken back', async () => {
    const { keeper } = openForm()
    keeper.start()
    keeper.change('host', 'Garage')
    await keeper.flush()
    expect(keeper.getState()).toMatchObject({ isDone: false, gaps: [{ path: 'start-date' }, { path: 'end-date' }, { path: 'tutor' }] })
    for (const [id, answer] of [
      ['start-date', '2027-01-11'],
      ['end-date', '2027-01-15'],
      ['tutor', 'Samira'],
    ] as const)
      keeper.change(id, answer)
    await keeper.flush()
    expect(keeper.getState()).toMatchObject({ isDone: true, hasClosed: true, gaps: [] })
    keeper.change('host', '')
    await keeper.flush()
    expect(keeper.getState()).toMatchObject({ isDone: true, gaps: [{ path: 'host' }] })
  })
})

describe('without a network', () => {
  it('nothing is lost: it stays on the device, and leaves by itself later', async () => {
    const { keeper, device, received, line } = openForm()
    keeper.start()
    line.isCut = true
    keeper.change('host', 'Garage')
    await vi.advanceTimersByTimeAsync(800)
    expect(keeper.getState()).toMatchObject({ status: 'offline', isKept: true })
    expect(device.draft?.answers).toEqual({ host: 'Garage' })
    line.isCut = false
    await vi.advanceTimersByTimeAsync(15_000)
    expect(received).toEqual([{ host: 'Garage' }])
    expect(keeper.getState().status).toBe('saved')
  })

  it('says so when this browser keeps nothing', async () => {
    const { keeper, device, line } = openForm()
    keeper.start()
    line.isCut = device.isFull = true
    keeper.change('host', 'Garage')
    await keeper.flush()
    expect(keeper.getState()).toMatchObject({ status: 'offline', isKept: false })
  })

  it('the next visit takes up what was left behind and sends it', async () => {
    const { keeper, device, received } = openForm({ stored: { tutor: 'Samira' } }, { answers: { host: 'Garage' }, base: {} })
    keeper.start()
    expect(keeper.getState().answers).toEqual({ host: 'Garage', tutor: 'Samira' })
    await vi.advanceTimersByTimeAsync(0)
    expect(received).toEqual([{ host: 'Garage', tutor: 'Samira' }])
    expect(device.draft).toBeNull()
  })

  it('the last words still go out when the student leaves, and no retry outlives the page', async () => {
    const { keeper, received, line } = openForm()
    const stop = keeper.start()
    keeper.change('host', 'Garage')
    stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(received).toEqual([{ host: 'Garage' }])
    line.isCut = true
    keeper.change('host', 'Garage du Port')
    await keeper.flush()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a refusal of the server', () => {
  const refusing = (code: string) => async (): Promise<Sent<Filled>> => ({
    ok: false,
    refusal: {
      code,
      title: 'Non',
      detail: 'Voilà pourquoi',
      errors: [{ field: 'people.1.first-name', code: 'contact-data', message: '' }],
    },
  })

  it('is shown on its field, and stands until something changes', async () => {
    const { keeper } = openForm({ fields: WORKSHEETS['mon-reseau'], send: refusing('worksheet_invalid') })
    keeper.start()
    await keeper.save()
    expect(keeper.getState()).toMatchObject({
      status: 'refused',
      refusal: { title: 'Non' },
      issues: [{ fieldId: 'people', row: 1, columnId: 'first-name', code: 'contact-data' }],
    })
    expect(vi.getTimerCount()).toBe(0)
    keeper.change('people', [])
    expect(keeper.getState().issues).toEqual([])
  })

  it('is tried again by itself when it passes by itself', async () => {
    const { keeper } = openForm({ send: refusing('unavailable') })
    keeper.start()
    await keeper.save()
    expect(vi.getTimerCount()).toBe(1)
  })
})
