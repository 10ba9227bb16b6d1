import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET as calendar } from '@/app/api/applications.ics/route'
import { PATCH } from '@/app/api/applications/[id]/route'
import { POST as log } from '@/app/api/applications/[id]/events/route'
import { GET as download } from '@/app/api/applications/export/route'
import { POST as bring } from '@/app/api/applications/import/route'
import { GET as list, POST as add } from '@/app/api/applications/route'
import type { ApplicationView, ImportView } from '@/lib/applications/schema'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { call, newPerson, openTestHome } from '../fixtures/api'

vi.mock('@/lib/companies/find-company', () => ({
  findCompany: async (_viewer: unknown, siret: string) =>
    siret.startsWith('9') ? null : { name: 'Atelier du SIRET', city: 'Ville-Exemple', postcode: '99123', naf: '10.71C' },
}))

type Person = Awaited<ReturnType<typeof newPerson>>
let home: EmbeddedHome
beforeAll(async () => {
  ;({ home } = await openTestHome())
})
afterAll(() => home.close())

const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
const all = async ({ token }: Person) =>
  ((await (await call(list, '/api/applications', { token })).json()) as { applications: ApplicationView[] }).applications
const upload = (person: Person, file: string | Uint8Array) =>
  call(bring, '/api/applications/import', {
    method: 'POST',
    token: person.token,
    raw: file as string,
    headers: { 'content-type': 'text/csv' },
  })
const imported = async (person: Person, file: string | Uint8Array) => (await (await upload(person, file)).json()) as ImportView

async function withOnePlace() {
  const person = await newPerson(home)
  const { token } = person
  const body = { manual: { name: '=Garage; "Exemple"', city: 'Ville-Exemple' }, note: 'Une note,\nsur deux lignes', outsideCircle: true }
  const made = (await (await call(add, '/api/applications', { method: 'POST', token, body })).json()) as { application: ApplicationView }
  const { id } = made.application
  const change = { nextAction: 'Rappeler le chef', remindOn: soon }
  await call(PATCH, `/api/applications/${id}`, { method: 'PATCH', token, params: { id }, body: change })
  const event = { kind: 'contacted', channel: 'phone', on: '2026-11-20', note: 'Répondeur' }
  await call(log, `/api/applications/${id}/events`, { method: 'POST', token, params: { id }, body: event })
  return { person, id }
}

describe('the calendar of reminders', () => {
  test('holds each reminder under the same UID at every download', async () => {
    const { person, id } = await withOnePlace()
    const response = await call(calendar, '/api/applications.ics', { token: person.token })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const events = new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))
    expect(events.map(({ uid, summary, startDate }) => [uid, summary, startDate.toString()])).toEqual([
      [`reminder-${id}@stageflow`, 'Rappeler le chef\u00a0: =Garage; "Exemple" (Ville-Exemple)', soon],
    ])
    expect((await call(calendar, '/api/applications.ics')).status).toBe(401)
  })
})

describe('the list as a file', () => {
  test('goes out with its ledger and comes back in another account', async () => {
    const { person } = await withOnePlace()
    const response = await call(download, '/api/applications/export', { token: person.token })
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const csv = new TextDecoder().decode(bytes)
    expect(csv).toContain(`"'=Garage; ""Exemple"""`)
    expect(csv).toContain('Contacté;2026-11-20 · Contacté · téléphone · Répondeur')
    const other = await newPerson(home)
    expect(await imported(other, bytes)).toEqual({ added: 1, skipped: 0, lines: [], closed: [] })
    const same = ({ name, city, note, outsideCircle, nextAction, remindOn }: ApplicationView) => ({
      name,
      city,
      note,
      outsideCircle,
      nextAction,
      remindOn,
    })
    expect((await all(other)).map(same)).toEqual((await all(person)).map(same))
    expect(await imported(other, bytes)).toEqual({ added: 0, skipped: 1, lines: [], closed: [] })
  })

  test('brings its good lines, counts what is there, and names each bad line', async () => {
    const person = await newPerson(home)
    const answer = await imported(
      person,
      [
        'Nom;Ville;SIRET;Rappel le',
        'Garage;Ville;;',
        'GARAGE;ville;;',
        ';Ville;;',
        ';;12345678900011;',
        ';;99999999900011;',
        'Mairie;Ville;12;',
        'Mairie;Ville;;2027-02-31',
        'École;"coupée',
      ].join('\r\n'),
    )
    expect(answer).toMatchObject({ added: 2, skipped: 1, closed: [] })
    expect(answer.lines.map(({ line, code }) => [line, code])).toEqual([
      [4, 'missing_name'],
      [6, 'unknown_company'],
      [7, 'bad_siret'],
      [8, 'bad_day'],
      [9, 'broken'],
    ])
    expect(answer.lines.every(({ message }) => message.length > 10)).toBe(true)
    expect((await all(person)).map(({ name, siret }) => [name, siret]).sort()).toEqual([
      ['Atelier du SIRET', '12345678900011'],
      ['Garage', null],
    ])
  })

  test('of an older spreadsheet keeps its accents, and closes « Ma liste »', async () => {
    const person = await newPerson(home)
    const rows = Array.from({ length: 10 }, (_, n) => `Crèche ${n},Saint-Étienne,oui`)
    const file = Buffer.from(['Nom,Ville,Hors de mon cercle', ...rows].join('\n'), 'latin1')
    expect(await imported(person, file)).toEqual({ added: 10, skipped: 0, lines: [], closed: ['ma-liste'] })
    expect((await all(person))[0]).toMatchObject({ city: 'Saint-Étienne', outsideCircle: true })
  })

  test.each([
    ['other columns', 'Entreprise;Adresse\nGarage;Rue', 400, 'import_unreadable'],
    ['nothing', '', 400, 'import_unreadable'],
    ['201 lines', `Nom;Ville\n${'Garage;Ville\n'.repeat(201)}`, 400, 'import_too_long'],
    ['more than 256 KiB', `Nom;Ville\n${'x'.repeat(262_144)}`, 413, 'too_large'],
  ])('with %s is refused whole, and says why', async (_name, file, status, code) => {
    const person = await newPerson(home)
    const response = await upload(person, file)
    const body = (await response.json()) as { code: string; columns?: string[] }
    expect([response.status, body.code]).toEqual([status, code])
    if (code === 'import_unreadable') expect(body.columns).toEqual(['Nom', 'Ville', 'SIRET'])
    expect(await all(person)).toEqual([])
  })

  test('stops at 200 places, and says so for each line that is left', async () => {
    const person = await newPerson(home)
    await home.db.query(
      `insert into public.applications (user_id, name, city) select $1, 'Lieu ' || n, 'Ville-Exemple' from generate_series(1, 199) n`,
      [person.id],
    )
    const answer = await imported(person, 'Nom;Ville\nA;Ville\nB;Ville\n')
    expect(answer).toMatchObject({ added: 1, lines: [{ line: 3, code: 'full' }] })
  })
})
