import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DELETE as takeOff } from '@/app/api/applications/[id]/route'
import { POST as addPlace } from '@/app/api/applications/route'
import { GET as json } from '@/app/api/cv/[cvId]/json/route'
import { DELETE as remove, GET as read, PUT as save } from '@/app/api/cv/[cvId]/route'
import { GET as list, POST as create } from '@/app/api/cv/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import type { CvListItem } from '@/lib/cv/schema'
import { call, newPerson, openTestHome } from '../fixtures/api'

let home: EmbeddedHome
let lina: Person
let sami: Person
beforeAll(async () => {
  ;({ home } = await openTestHome())
  lina = await newPerson(home)
  sami = await newPerson(home)
})
afterAll(() => home.close())

type Person = { id: string; token: string }
type Body = Record<string, unknown>
const ODD = '{ "work":[ {"position" :"V\\u0065nte"}],\r\n "basics": {"name":"L\\u00e9a"}, "meta": {"x": 1.0} }\n'
const make = (body: Body, { token }: Person = lina) => call(create, '/api/cv', { method: 'POST', token, body })
const idOf = async (response: Promise<Response>) => ((await (await response).json()) as { id: string }).id
const of = (cvId: string, { token }: Person = lina) => ({ token, params: { cvId } })
const viewOf = async (cvId: string) => (await (await call(read, '/', of(cvId))).json()) as CvListItem
async function placeOf({ token }: Person, name: string): Promise<string> {
  const sent = await call(addPlace, '/api/applications', { method: 'POST', token, body: { manual: { name, city: 'Lille' } } })
  return ((await sent.json()) as { application: { id: string } }).application.id
}

describe('a version for a place', () => {
  test('is the whole document to the byte, named after the place, linked to both, in the same look', async () => {
    const first = await idOf(make({ resumeText: ODD, title: 'Mon CV', template: 'classique' }))
    const applicationId = await placeOf(lina, 'Boulangerie du Port')
    const made = await make({ basedOn: first, applicationId })
    expect(made.status).toBe(201)
    const id = ((await made.json()) as { id: string }).id
    expect(await viewOf(id)).toMatchObject({
      title: 'Mon CV pour Boulangerie du Port',
      template: 'classique',
      applicationId,
      basedOn: first,
    })
    expect(await (await call(json, '/', of(id))).text()).toBe(ODD)
    // A version of a version is named after its own place alone.
    const other = await placeOf(lina, 'Garage Est')
    expect((await viewOf(await idOf(make({ basedOn: id, applicationId: other })))).title).toBe('Mon CV pour Garage Est')
    expect((await viewOf(await idOf(make({ basedOn: first })))).title).toBe('Mon CV (copie)')
  })

  test('is refused for a CV or a place of somebody else, or that does not exist, and nothing is added', async () => {
    const mine = await idOf(make({ resumeText: '{}' }))
    const theirs = await idOf(make({ resumeText: '{}' }, sami))
    const theirPlace = await placeOf(sami, 'Ferme')
    const before = ((await (await call(list, '/api/cv', { token: lina.token })).json()) as { cvs: unknown[] }).cvs.length
    for (const body of [
      { basedOn: theirs },
      { basedOn: randomUUID() },
      { basedOn: mine, applicationId: theirPlace },
      { resumeText: '{}', applicationId: randomUUID() },
    ])
      expect((await make(body)).status).toBe(404)
    const linked = { method: 'PUT', body: { applicationId: theirPlace, version: 1 }, ...of(mine) }
    expect((await call(save, '/', linked)).status).toBe(404)
    const after = ((await (await call(list, '/api/cv', { token: lina.token })).json()) as { cvs: unknown[] }).cvs.length
    expect(after).toBe(before)
  })

  test('stays whole when its first CV is deleted, and when its place is taken off or erased', async () => {
    const first = await idOf(make({ resumeText: ODD }))
    const applicationId = await placeOf(lina, 'Musée')
    const id = await idOf(make({ basedOn: first, applicationId }))
    expect((await call(remove, '/', { method: 'DELETE', ...of(first) })).status).toBe(204)
    for (const query of ['', '?forever=true'])
      expect(
        (await call(takeOff, `/api/applications/x${query}`, { method: 'DELETE', token: lina.token, params: { id: applicationId } })).status,
      ).toBe(204)
    expect(await viewOf(id)).toMatchObject({ basedOn: first, applicationId })
    expect(await (await call(json, '/', of(id))).text()).toBe(ODD)
    // It can still be changed, and let go of the place.
    const freed = await call(save, '/', { method: 'PUT', body: { applicationId: null, version: 1 }, ...of(id) })
    expect([freed.status, (await viewOf(id)).applicationId]).toEqual([200, null])
  })
})
