import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as exportBadges } from '@/app/api/badges/route'
import { DELETE as eraseDay, PUT as writeDay } from '@/app/api/diary/[day]/route'
import { GET as exportReport } from '@/app/api/diary/report/export/route'
import { GET as readReport, PUT as writeReport } from '@/app/api/diary/report/route'
import { GET as readDiary } from '@/app/api/diary/route'
import { DELETE as dropTrace, PATCH as changeTrace } from '@/app/api/diary/traces/[traceId]/route'
import { GET as readTraces, POST as addTrace } from '@/app/api/diary/traces/route'
import { PUT as fillWorksheet } from '@/app/api/journey/stations/[stationId]/worksheet/route'
import { GET as readJourney } from '@/app/api/journey/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { BOX_MAX, SECTION_MAX, TRACES_MAX } from '@/lib/diary/limits'
import type { DiaryView, KeptEntry, TracesView } from '@/lib/diary/schema'
import { addDays, dayInFrance, stageDaysOf } from '@/lib/diary/stage-days'
import { call, newPerson, openTestHome } from '../fixtures/api'
import { paragraphsOfDocx } from '../fixtures/read-zip'

let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

const DIARY = '/api/diary'
const today = dayInFrance(new Date())
type Person = { id: string; token: string }
const json = async <T>(response: Promise<Response>) => (await response).json() as Promise<T>
const put = ({ token }: Person, day: string, body: unknown) =>
  call(writeDay, `${DIARY}/${day}`, { method: 'PUT', token, body, params: { day } })
const diaryOf = ({ token }: Person) => json<DiaryView>(call(readDiary, DIARY, { token }))
const add = ({ token }: Person, body: object) =>
  call(addTrace, `${DIARY}/traces`, { method: 'POST', token, body: { kind: 'document', title: 'Le plan', ...body } })
const patch = ({ token }: Person, traceId: string, body: unknown) =>
  call(changeTrace, `${DIARY}/traces/${traceId}`, { method: 'PATCH', token, body, params: { traceId } })
const stateOf = async ({ token }: Person, id: string) => {
  const { lines } = await json<{ lines: { stations: { id: string; state: string }[] }[] }>(call(readJourney, '/api/journey', { token }))
  return lines.flatMap(({ stations }) => stations).find((station) => station.id === id)?.state
}
const codeOf = async (response: Promise<Response>) => {
  const answer = await response
  return [answer.status, ((await answer.json()) as { code: string }).code]
}

describe('the diary', () => {
  test('keeps a day, gives it back, and the same again is the same entry', async () => {
    const person = await newPerson(home)
    const entry = { seen: 'Un four', done: 'J’ai rangé', skills: ['s-impliquer', 'observer', 'observer'], basedOn: 0 }
    const first = await json<KeptEntry>(put(person, today, entry))
    expect(first.entry).toMatchObject({
      day: today,
      seen: 'Un four',
      done: 'J’ai rangé',
      learnt: '',
      skills: ['observer', 's-impliquer'],
      away: false,
    })
    expect(await json(put(person, today, entry))).toEqual(first)
    expect((await diaryOf(person)).entries).toEqual([first.entry])
    expect(await stateOf(person, 'journal')).toBe('started')
  })

  test('keeps accents, emoji and line ends as they are, drops what no database keeps, and counts an accent once', async () => {
    const person = await newPerson(home)
    const text = 'Ça va 👍🏽\nمرحبا\n'
    const { entry } = await json<KeptEntry>(
      put(person, today, { seen: text, done: `nul\0 ${'\ud800'}`, learnt: 'e\u0301'.repeat(BOX_MAX) }),
    )
    expect(entry).toMatchObject({ seen: 'Ça va 👍🏽\nمرحبا', done: 'nul \ufffd', learnt: 'é'.repeat(BOX_MAX) })
  })

  test.each([
    ['a day to come', addDays(today, 1), {}, 'diary_day'],
    ['a day more than a year ago', addDays(today, -367), {}, 'diary_day'],
    ['a day that does not exist', '2026-02-30', {}, 'invalid'],
    ['no day at all', 'hier', {}, 'invalid'],
    ['a box that is too long', today, { seen: 'x'.repeat(BOX_MAX + 1) }, 'invalid'],
    ['a skill outside the convention', today, { skills: ['cuisiner'] }, 'invalid'],
    ['a number for a text', today, { seen: 5 }, 'invalid'],
  ])('refuses %s', async (_, day, entry, code) => {
    const person = await newPerson(home)
    expect(await codeOf(put(person, day, { done: 'x', ...entry }))).toEqual([400, code])
    expect((await diaryOf(person)).entries).toEqual([])
  })

  test('tells a writer whose version is old, with what stands, and keeps that', async () => {
    const person = await newPerson(home)
    const { entry } = await json<KeptEntry>(put(person, today, { seen: 'Un', basedOn: 0 }))
    const refused = await put(person, today, { seen: 'Deux', basedOn: 0 })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'conflict', entry: { seen: 'Un', version: entry!.version } })
    expect((await put(person, today, { seen: 'Deux', basedOn: entry!.version })).status).toBe(200)
    expect((await put(person, today, { seen: 'Trois' })).status).toBe(200)
  })

  test('removes a day that says nothing, or that is removed', async () => {
    const person = await newPerson(home)
    await put(person, today, { seen: 'Un' })
    expect(await json(put(person, today, { seen: '  ' }))).toEqual({ entry: null, isDone: false })
    await put(person, today, { seen: 'Un' })
    const erase = () => call(eraseDay, `${DIARY}/${today}`, { method: 'DELETE', token: person.token, params: { day: today } })
    expect([(await erase()).status, (await erase()).status]).toEqual([204, 204])
    expect((await diaryOf(person)).entries).toEqual([])
  })

  test('closes its station with the last day of the stage, and stays closed', async () => {
    const person = await newPerson(home)
    const dates = { 'start-date': addDays(today, -6), 'end-date': today }
    await call(fillWorksheet, '/api/journey/stations/oui/worksheet', {
      method: 'PUT',
      token: person.token,
      body: { host: 'L’atelier', tutor: 'Samira', ...dates },
      params: { stationId: 'oui' },
    })
    const days = stageDaysOf(dates, {})
    expect((await diaryOf(person)).stageDays).toEqual(days)
    for (const day of days.slice(1)) expect(await json(put(person, day, { seen: 'x' }))).toMatchObject({ isDone: false })
    expect(await json(put(person, days[0]!, { away: true }))).toMatchObject({ isDone: true })
    expect(await stateOf(person, 'journal')).toBe('done')
    await put(person, days[1]!, { seen: '' })
    expect(await stateOf(person, 'journal')).toBe('done')
  })

  test('is nobody else’s, and needs a session', async () => {
    const [one, other] = [await newPerson(home), await newPerson(home)]
    await put(one, today, { seen: 'Un' })
    expect((await diaryOf(other)).entries).toEqual([])
    expect((await call(readDiary, DIARY)).status).toBe(401)
    expect((await call(writeDay, `${DIARY}/${today}`, { method: 'PUT', body: { seen: 'x' }, params: { day: today } })).status).toBe(401)
  })
})

describe('the traces', () => {
  test('are chosen, ordered, put aside and linked; six linked ones close the station', async () => {
    const person = await newPerson(home)
    const ids = Array.from({ length: 7 }, () => randomUUID())
    for (const id of ids) expect((await add(person, { id, title: `Trace ${id}` })).status).toBe(201)
    for (const id of ids.slice(0, 6)) expect((await patch(person, id, { position: 6 })).status).toBe(200)
    expect(await codeOf(patch(person, ids[6]!, { position: 1 }))).toEqual([409, 'six_traces'])
    const moved = await json<TracesView>(patch(person, ids[5]!, { position: 1 }))
    expect(moved.traces.slice(0, 6).map(({ id }) => id)).toEqual([ids[5], ...ids.slice(0, 5)])
    let view = moved
    for (const id of ids.slice(0, 6)) view = await json<TracesView>(patch(person, id, { skillId: 'observer' }))
    expect(view.isDone).toBe(true)
    expect(await stateOf(person, 'traces')).toBe('done')
    const after = await json<TracesView>(patch(person, ids[5]!, { position: null }))
    expect(after.traces.filter(({ position }) => position !== null).map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
    expect([after.isDone, await stateOf(person, 'traces')]).toEqual([false, 'done'])
  })

  test('come from a day of one’s own, and stay when that day goes', async () => {
    const [person, other] = [await newPerson(home), await newPerson(home)]
    const { entry } = await json<KeptEntry>(put(person, today, { seen: 'Un four' }))
    const line = { kind: 'entry', title: 'Vu', text: 'Un four', entryId: entry!.id }
    expect(await codeOf(add(other, line))).toEqual([404, 'not_found'])
    expect((await add(person, line)).status).toBe(201)
    await put(person, today, { seen: '' })
    const { traces } = await json<TracesView>(call(readTraces, `${DIARY}/traces`, { token: person.token }))
    expect(traces).toMatchObject([{ kind: 'entry', text: 'Un four', entryId: null }])
  })

  test('sent twice under one id are one', async () => {
    const person = await newPerson(home)
    const id = randomUUID()
    await add(person, { id })
    expect((await json<TracesView>(add(person, { id }))).traces).toHaveLength(1)
  })

  test.each([
    ['a script as a link', { kind: 'link', url: 'javascript:alert(1)' }],
    ['a file as a link', { kind: 'link', url: 'file:///etc/passwd' }],
    ['data as a link', { kind: 'link', url: 'data:text/html,x' }],
    ['a link without an address', { kind: 'link' }],
    ['an address on what is no link', { url: 'https://example.org' }],
    ['a blank title', { title: '  ' }],
    ['a text that is too long', { text: 'x'.repeat(BOX_MAX + 1) }],
    ['a skill that does not exist', { skillId: 'cuisiner' }],
    ['a kind of upload', { kind: 'file' }],
  ])('refuse %s', async (_, body) => {
    expect(await codeOf(add(await newPerson(home), body))).toEqual([400, 'invalid'])
  })

  test('are sixty at most, and another student’s are not found', async () => {
    const [person, other] = [await newPerson(home), await newPerson(home)]
    await home.db.query(
      `insert into public.traces (user_id, kind, title) select $1, 'document', 'Trace ' || n from generate_series(1, ${TRACES_MAX}) n`,
      [person.id],
    )
    expect(await codeOf(add(person, {}))).toEqual([409, 'too_many_traces'])
    const { traces } = await json<TracesView>(call(readTraces, `${DIARY}/traces`, { token: person.token }))
    const id = traces[0]!.id
    expect(await codeOf(patch(other, id, { title: 'x' }))).toEqual([404, 'not_found'])
    const drop = ({ token }: Person) => call(dropTrace, `${DIARY}/traces/${id}`, { method: 'DELETE', token, params: { traceId: id } })
    await drop(other)
    expect((await json<TracesView>(drop(person))).traces).toHaveLength(TRACES_MAX - 1)
  })
})

describe('the report', () => {
  const write = ({ token }: Person, body: unknown) => call(writeReport, `${DIARY}/report`, { method: 'PUT', token, body })
  const download = ({ token }: Person, format: string) => call(exportReport, `${DIARY}/report/export?format=${format}`, { token })

  test('keeps what is named, tells an old version, and takes its longest', async () => {
    const person = await newPerson(home)
    const one = await json<{ version: number }>(write(person, { sections: { entreprise: 'Un atelier' }, basedOn: 0 }))
    await write(person, { sections: { 'la-suite': 'Un CAP' }, basedOn: one.version })
    const refused = await write(person, { sections: { 'la-suite': 'Autre' }, basedOn: one.version })
    expect(await refused.json()).toMatchObject({
      code: 'conflict',
      report: { sections: { entreprise: 'Un atelier', 'la-suite': 'Un CAP' } },
    })
    const ids = ['entreprise', 'journee-type', 'ce-que-j-ai-fait', 'moment-marquant', 'ce-que-j-ai-appris', 'la-suite']
    expect((await write(person, { sections: Object.fromEntries(ids.map((id) => [id, 'é'.repeat(SECTION_MAX)])) })).status).toBe(200)
    expect(await codeOf(write(person, { sections: { entreprise: 'x'.repeat(SECTION_MAX + 1) } }))).toEqual([400, 'invalid'])
    expect(await codeOf(write(person, { sections: { autre: 'x' } }))).toEqual([400, 'invalid'])
  })

  test('is handed out as a Word document and as a page, with the student’s words only', async () => {
    const person = await newPerson(home)
    await write(person, { sections: { 'cover-title': 'Mon stage', entreprise: '<b>Un</b> atelier' } })
    const docx = await download(person, 'docx')
    expect(docx.headers.get('content-disposition')).toBe('attachment; filename="rapport-de-stage.docx"')
    expect(paragraphsOfDocx(new Uint8Array(await docx.arrayBuffer())).map(({ text }) => text)).toEqual([
      'Mon stage',
      'L’entreprise',
      '<b>Un</b> atelier',
    ])
    const html = await download(person, 'html')
    expect(html.headers.get('content-security-policy')).toContain(`default-src 'none'`)
    expect(await html.text()).toContain('&lt;b&gt;Un&lt;/b&gt; atelier')
    expect((await download(person, 'pdf')).status).toBe(400)
  })

  test('is nobody else’s', async () => {
    const [one, other] = [await newPerson(home), await newPerson(home)]
    await write(one, { sections: { entreprise: 'Un atelier' } })
    expect(await json(call(readReport, `${DIARY}/report`, { token: other.token }))).toEqual({ sections: {}, version: 0 })
  })
})

describe('the badges', () => {
  test('of somebody who proved nothing are none, and say what a badge is worth', async () => {
    const { token } = await newPerson(home)
    const answer = await json<object>(call(exportBadges, '/api/badges', { token }))
    expect(answer).toMatchObject({ selfAsserted: true, signed: false, credentials: [] })
  })
  test('refuse a skill that does not exist, and need a session', async () => {
    const { token } = await newPerson(home)
    expect((await call(exportBadges, '/api/badges?skills=cuisiner', { token })).status).toBe(400)
    expect((await call(exportBadges, '/api/badges')).status).toBe(401)
  })
})
