import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createOutbox, untaken, type Outcome } from '@/components/ui/outbox'
import type { Refusal } from '@/components/ui/send-json'

const refusal = (code: string): Refusal => ({ code, title: 'Non', detail: '', errors: [] })

/** An outbox, and how often it asked to send; each request takes 100 ms and ends as the next of `outcomes` says. */
function openOutbox(...outcomes: Outcome[]) {
  const attempts: number[] = []
  const outbox = createOutbox(async (attempt) => {
    attempts.push(attempt)
    await new Promise((resolve) => setTimeout(resolve, 100))
    return outcomes.shift() ?? 'sent'
  })
  return { outbox, attempts }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('an outbox', () => {
  test('sends once typing has paused for 800 ms, and then has nothing to send', async () => {
    const { outbox, attempts } = openOutbox()
    outbox.addTyped()
    await vi.advanceTimersByTimeAsync(700)
    outbox.addTyped()
    await vi.advanceTimersByTimeAsync(799)
    expect(attempts).toEqual([])
    await vi.advanceTimersByTimeAsync(101)
    expect([attempts, outbox.hasUnsent()]).toEqual([[0], false])
    await outbox.flush()
    expect([attempts.length, vi.getTimerCount()]).toEqual([1, 0])
  })

  test('has one request under way at a time, and sends after it what came meanwhile', async () => {
    const { outbox, attempts } = openOutbox()
    outbox.add()
    void outbox.flush()
    await vi.advanceTimersByTimeAsync(50)
    outbox.add()
    const later = outbox.flush()
    await vi.advanceTimersByTimeAsync(49)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([1, true])
    await vi.advanceTimersByTimeAsync(101)
    await later
    expect([attempts.length, outbox.hasUnsent()]).toEqual([2, false])
  })

  test.each<[string, Outcome]>([
    ['no network', 'network'],
    ['a limit', refusal('rate_limited')],
    ['a service that is down', refusal('unavailable')],
    ['a fault', refusal('unexpected')],
  ])('tries again 15 s after %s', async (_name, outcome) => {
    const { outbox, attempts } = openOutbox(outcome)
    outbox.add()
    void outbox.flush()
    await vi.advanceTimersByTimeAsync(15_099)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([1, true])
    await vi.advanceTimersByTimeAsync(101)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([2, false])
  })

  test.each<[string, Outcome]>([
    ['was refused', refusal('invalid')],
    ['is held', 'held'],
  ])('keeps what %s until somebody asks again', async (_name, outcome) => {
    const { outbox, attempts } = openOutbox(outcome)
    outbox.add()
    void outbox.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([1, true])
    void outbox.flush()
    await vi.advanceTimersByTimeAsync(100)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([2, false])
  })

  test('goes on at once with what is to be sent again, and says how often it was', async () => {
    const { outbox, attempts } = openOutbox('again', 'again', 'sent')
    outbox.add()
    void outbox.flush()
    await vi.advanceTimersByTimeAsync(300)
    expect([attempts, outbox.hasUnsent()]).toEqual([[0, 1, 2], false])
  })

  test('sends the last words when the page is left, and tries no more', async () => {
    const { outbox, attempts } = openOutbox('network')
    const stop = outbox.start()
    outbox.addTyped()
    stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([attempts.length, outbox.hasUnsent(), vi.getTimerCount()]).toEqual([1, true, 0])
    outbox.start()
    outbox.addTyped()
    await vi.advanceTimersByTimeAsync(900)
    expect([attempts.length, outbox.hasUnsent()]).toEqual([2, false])
  })

  test('that met a fault of its own still has everything, and sends it the next time', async () => {
    const send = vi.fn(async (): Promise<Outcome> => 'sent')
    send.mockRejectedValueOnce(new Error('broken'))
    const outbox = createOutbox(send)
    outbox.add()
    await expect(outbox.flush()).rejects.toThrow('broken')
    expect(outbox.hasUnsent()).toBe(true)
    await outbox.flush()
    expect([send.mock.calls.length, outbox.hasUnsent()]).toEqual([2, false])
  })
})

test('what was not taken is told as no answer, or as the answer', () => {
  expect(untaken('network')).toEqual({ status: 'offline', refusal: null })
  expect(untaken(refusal('invalid'))).toEqual({ status: 'refused', refusal: refusal('invalid') })
})
