import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserCvStore } from '@/components/cv/kept-cv'
import { browserFieldDrafts, draftedDays } from '@/components/diary/field-drafts'
import { keepPending, readPending } from '@/components/tutor/kept'
import { browserStore } from '@/components/ui/browser-store'
import { browserDrafts } from '@/components/worksheet/drafts'

/** A browser's storage: its keys are its own enumerable members, as in browsers. */
class Device {
  getItem(key: string) {
    return (this as unknown as Record<string, string>)[key] ?? null
  }
  setItem(key: string, value: string) {
    Object.assign(this, { [key]: value })
  }
  removeItem(key: string) {
    delete (this as unknown as Record<string, string>)[key]
  }
}
const refuse = () => {
  throw new Error('QuotaExceededError')
}

let device: Device
beforeEach(() => {
  device = new Device()
  vi.stubGlobal('localStorage', device)
})
afterEach(() => vi.unstubAllGlobals())

describe('a value in the browser’s storage', () => {
  const store = browserStore('key', (stored) => (typeof stored === 'number' ? stored : null))

  test('is there until it is cleared', () => {
    expect([store.read(), store.write(3), store.read()]).toEqual([null, true, 3])
    store.clear()
    expect([store.read(), Object.keys(device)]).toEqual([null, []])
  })

  test.each([
    ['is something else', '"three"'],
    ['is no JSON', '{'],
  ])('that %s is not read', (_name, text) => {
    device.setItem('key', text)
    expect(store.read()).toBeNull()
  })

  test('is not kept by a browser that refuses, which is said and breaks nothing', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect([store.read(), store.write(3), store.clear()]).toEqual([null, false, undefined])
  })
})

describe('what devices hold already stays readable:', () => {
  test('a worksheet', () => {
    const draft = { answers: { host: 'Garage', people: [{ 'first-name': 'Lina' }] }, base: { host: 'Gara' } }
    device.setItem('stageflow:worksheet:u1:oui', JSON.stringify({ ...draft, answers: { ...draft.answers, odd: 3 } }))
    expect(browserDrafts('u1', 'oui').read()).toEqual(draft)
  })

  test('a CV', () => {
    const kept = { title: 'CV', template: 'ats', editing: { basics: {}, sections: [] }, version: 3 }
    device.setItem('stageflow:cv:u1:c1', JSON.stringify(kept))
    expect(browserCvStore('u1', 'c1').read()).toEqual(kept)
    device.setItem('stageflow:cv:u1:c1', '{"title":"CV"}')
    expect(browserCvStore('u1', 'c1').read()).toBeNull()
  })

  test('a day of the diary, and the days that wait', () => {
    const draft = { fields: { seen: 'Un four', away: false, skills: ['a'] }, base: { seen: '' }, version: 2 }
    device.setItem('stageflow:diary:u1:2027-01-11', JSON.stringify(draft))
    device.setItem('stageflow:diary:u1:rapport', JSON.stringify(draft))
    device.setItem('stageflow:diary:u2:2027-01-12', JSON.stringify(draft))
    expect(browserFieldDrafts('u1', '2027-01-11').read()).toEqual(draft)
    expect(draftedDays('u1')).toEqual(['2027-01-11'])
    device.setItem('stageflow:diary:u1:2027-01-11', JSON.stringify({ ...draft, fields: { seen: 3 } }))
    expect(browserFieldDrafts('u1', '2027-01-11').read()).toBeNull()
  })

  test('a message to the tutor that got no answer', () => {
    const turn = { turnId: 't1', text: 'Bonjour' }
    device.setItem('stageflow:pending:u1', JSON.stringify(turn))
    expect(readPending('u1')).toEqual(turn)
    keepPending('u1', null)
    expect([readPending('u1'), Object.keys(device)]).toEqual([null, []])
    keepPending('u1', { ...turn, text: 'Encore' })
    expect(device.getItem('stageflow:pending:u1')).toBe('{"turnId":"t1","text":"Encore"}')
  })
})
