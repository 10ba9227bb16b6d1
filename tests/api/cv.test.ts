import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DELETE as remove, GET as read, PUT as save } from '@/app/api/cv/[cvId]/route'
import { GET as check } from '@/app/api/cv/[cvId]/checks/route'
import { GET as html } from '@/app/api/cv/[cvId]/html/route'
import { GET as json } from '@/app/api/cv/[cvId]/json/route'
import { GET as pdf } from '@/app/api/cv/[cvId]/pdf/route'
import { GET as askReviews, POST as openReview } from '@/app/api/cv/[cvId]/reviews/route'
import { GET as plain } from '@/app/api/cv/[cvId]/text/route'
import { GET as versions } from '@/app/api/cv/[cvId]/versions/route'
import { POST as remark } from '@/app/api/cv/reviews/remarks/route'
import { DELETE as removeRemark } from '@/app/api/cv/reviews/remarks/[remarkId]/route'
import { DELETE as closeReview } from '@/app/api/cv/reviews/[reviewId]/route'
import { GET as list, POST as create } from '@/app/api/cv/route'
import type { EmbeddedHome } from '@/lib/core/home/embedded/open'
import { openReaderPage } from '@/lib/cv/review-service'
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
const RESUME = {
  basics: { name: 'Léa Müller', label: 'Stage d’observation', email: 'lea@example.org' },
  work: [{ position: 'Vente', name: 'Kermesse', highlights: ['Vendu 120 gâteaux'] }],
}
const make = (body: Body = { resume: RESUME }, { token }: Person = lina) => call(create, '/api/cv', { method: 'POST', token, body })
const idOf = async (response: Promise<Response>) => ((await (await response).json()) as { id: string }).id
const of = (cvId: string) => ({ token: lina.token, params: { cvId } })
const put = (cvId: string, body: Body, headers: Record<string, string> = {}) =>
  call(save, `/api/cv/${cvId}`, { method: 'PUT', body, headers, ...of(cvId) })

describe('a document', () => {
  const ODD = '{ "work":[ {"position" :"V\\u0065nte", "x-a":1.0}],\r\n "basics": {"name":"L\\u00e9a"} }\n'

  test('goes out as it came in, to the byte, and in again', async () => {
    const first = await idOf(make({ resumeText: ODD }))
    const out = await (await call(json, '/', of(first))).text()
    expect(out).toBe(ODD)
    const raw = `{"title":"x", "resume": ${ODD.trim()}}`
    const second = await idOf(call(create, '/api/cv', { method: 'POST', token: lina.token, raw }))
    expect(await (await call(json, '/', of(second))).text()).toBe(ODD.trim())
  })

  test.each([
    [{ basics: { url: 'javascript:alert(1)' } }, 'bad-link', 'basics/url', 'Toi › Lien'],
    [{ basics: { image: 'file:///etc/passwd' } }, 'bad-link', 'basics/image', 'basics/image'],
    [{ work: [{ highlights: ['x'.repeat(5_000)] }] }, 'too-long', 'work/0/highlights/0', 'Expériences, 1 › Ligne 1'],
  ])('that holds %o is refused with the place, also as the editor calls it, and a sentence', async (resume, code, path, place) => {
    const response = await make({ resume })
    const body = (await response.json()) as { code: string; refusals: { code: string; path: string; message: string }[] }
    expect([response.status, body.code, body.refusals[0]!.code, body.refusals[0]!.path]).toEqual([400, 'cv_invalid', code, path])
    expect(body.refusals[0]!.message).toContain(place)
  })

  test('of 10 MB is refused, and one that is no JSON is refused with line and column', async () => {
    const big = await call(create, '/api/cv', { method: 'POST', token: lina.token, raw: `{"resumeText":"${'x'.repeat(10_000_000)}"}` })
    expect([big.status, ((await big.json()) as Body).code]).toEqual([413, 'cv_too_large'])
    const broken = await call(create, '/api/cv', { method: 'POST', token: lina.token, raw: '{"resume":\n {"a" 1}}' })
    expect([broken.status, await broken.json()]).toMatchObject([400, { code: 'malformed_json', line: 2, column: 7 }])
    const inside = await make({ resumeText: '{\n"a": }' })
    expect(await inside.json()).toMatchObject({ code: 'cv_invalid', refusals: [{ code: 'malformed', line: 2, column: 6 }] })
  })

  test('that is missing is made of the profile, and closes nothing without a proof', async () => {
    const person = await newPerson(home)
    const id = await idOf(make({}, person))
    const cv = (await (await call(read, '/', { token: person.token, params: { cvId: id } })).json()) as { resume: Body }
    expect(cv.resume).toMatchObject({ basics: { name: '' }, work: [], meta: { stageflow: { schema: 1 } } })
    const { rows } = await home.db.query("select state from public.station_progress where user_id = $1 and station_id = 'mon-cv'", [
      person.id,
    ])
    expect(rows).toEqual([{ state: 'started' }])
  })
})

describe('a change', () => {
  test('raises the version; one that starts from an older version is a conflict that loses nothing', async () => {
    const id = await idOf(make())
    const saved = await put(id, { resume: { ...RESUME, awards: [] }, version: 1, title: 'Autre' })
    expect([saved.status, saved.headers.get('etag')]).toEqual([200, '"2"'])
    const late = await put(id, { resume: { basics: {} } }, { 'if-match': '"1"' })
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'cv_changed', version: 2, resume: { awards: [] } }])
    expect((await put(id, { title: 'x' })).status).toBe(400)
    const changes = await call(versions, '/api/cv/x/versions?since=1', of(id))
    expect(await changes.json()).toMatchObject({ versions: [{ version: 2 }, { version: 1 }], changes: [] })
  })

  test('that is sent again because its answer was lost is no conflict, and makes no version', async () => {
    const id = await idOf(make())
    const change = { resume: { ...RESUME, awards: [] }, title: 'Autre', template: 'classique', version: 1 }
    expect((await put(id, change)).status).toBe(200)
    const again = await put(id, change)
    expect([again.status, await again.json()]).toMatchObject([200, { id, version: 2 }])
    expect((await put(id, { ...change, title: 'Encore autre' })).status).toBe(409)
  })

  test('and everything else is for its owner alone', async () => {
    const id = await idOf(make())
    const asSami = { token: sami.token, params: { cvId: id } }
    for (const [handler, method] of [
      [read, 'GET'],
      [json, 'GET'],
      [pdf, 'GET'],
      [html, 'GET'],
      [plain, 'GET'],
      [check, 'GET'],
      [askReviews, 'GET'],
      [versions, 'GET'],
      [remove, 'DELETE'],
    ] as const)
      expect((await call(handler, '/', { method, ...asSami })).status).toBe(404)
    expect((await call(save, '/', { method: 'PUT', body: { title: 'x', version: 1 }, ...asSami })).status).toBe(404)
    expect((await call(read, '/', { params: { cvId: id } })).status).toBe(401)
    const { cvs } = (await (await call(list, '/api/cv', { token: sami.token })).json()) as { cvs: unknown[] }
    expect(cvs).toEqual([])
    expect((await call(remove, '/', { method: 'DELETE', ...of(id) })).status).toBe(204)
    expect((await call(read, '/', of(id))).status).toBe(404)
  })
})

describe('a page', () => {
  test('comes as the same PDF twice, the second time from what was kept', async () => {
    const id = await idOf(make())
    const [first, second] = [await call(pdf, '/', of(id)), await call(pdf, '/', of(id))]
    const bytes = Buffer.from(await first.arrayBuffer())
    expect([first.status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true)
    const { rows } = await home.db.query('select count(*)::int as n from public.cv_renders where cv_id = $1', [id])
    expect(rows).toEqual([{ n: 1 }])
    expect(first.headers.get('content-disposition')).toBe(
      `attachment; filename="CV-Lea-Muller-Stage-d-observation.pdf"; filename*=UTF-8''CV%20%E2%80%93%20L%C3%A9a%20M%C3%BCller%20%E2%80%93%20Stage%20d%E2%80%99observation.pdf`,
    )
    expect([first.headers.get('x-content-type-options'), first.headers.get('cache-control')]).toEqual(['nosniff', 'private, no-store'])
  })

  test('comes as HTML that runs nothing and as text, in the language that is asked', async () => {
    const resume = { ...RESUME, basics: { ...RESUME.basics, summary: '<img src=x onerror=alert(1)>' } }
    const id = await idOf(make({ resume }))
    const page = await call(html, '/api/cv/x/html?lang=en&template=classique', of(id))
    const markup = await page.text()
    expect(markup).toContain('Experience')
    expect(markup).not.toContain('<img')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await (await call(plain, '/', of(id))).text()).toContain('Vendu 120 gâteaux')
    expect((await call(pdf, '/api/cv/x/pdf?template=autre', of(id))).status).toBe(400)
  })

  test('is checked by reading it back: every field in order, and claims without a proof said to be so', async () => {
    const id = await idOf(make())
    const { checks, print } = (await (await call(check, '/', of(id))).json()) as { checks: Body[]; print: Body }
    const level = (code: string) => checks.find((one) => one.code === code)
    expect(level('fields')).toMatchObject({ level: 'good', count: 0 })
    expect(level('claims')).toMatchObject({ level: 'info', paths: ['work/0/highlights/0'], of: 1 })
    expect(level('contact')).toMatchObject({ level: 'good' })
    expect(print).toMatchObject({ pages: 1, overflow: [] })
  })
})

describe('a reader', () => {
  const openLink = async (cvId: string, body: Body = {}) => {
    const { url } = (await (await call(openReview, '/', { method: 'POST', body, ...of(cvId) })).json()) as { url: string }
    return { url, token: url.slice(url.lastIndexOf('/') + 1) }
  }
  const say = (token: string, body: Body) => call(remark, '/api/cv/reviews/remarks', { method: 'POST', body: { token, ...body } })
  type Seen = { reviews: { id: string; state: string; cvVersion: number; remarks: { id: string; body: string }[] }[] }
  const seen = async (cvId: string) => (await (await call(askReviews, '/', of(cvId))).json()) as Seen

  test('sees the page without contact details and without what is hidden, and leaves remarks without an account', async () => {
    const meta = { stageflow: { schema: 1, hidden: ['work/0'] } }
    const id = await idOf(make({ resume: { ...RESUME, meta, interests: [{ name: 'Manga' }] } }))
    const { url, token } = await openLink(id)
    expect(url).toMatch(/\/relecture\/[\w-]{43}$/)
    const page = await openReaderPage(home, token)
    expect(page).toMatchObject({
      status: 'open',
      remarksLeft: 30,
      snapshot: { template: 'ats', doc: { name: 'Léa Müller', contacts: [] } },
    })
    expect(JSON.stringify(page)).not.toContain('gâteaux')
    const shown = await openReaderPage(home, (await openLink(id, { showsContacts: true })).token)
    expect(JSON.stringify(shown)).toContain('lea@example.org')

    expect((await say(token, { body: 'Précise la date', path: 'interests/0', firstName: 'Ana' })).status).toBe(201)
    const [, review] = (await seen(id)).reviews
    expect(review).toMatchObject({
      state: 'open',
      cvVersion: 1,
      remarks: [{ body: 'Précise la date', path: 'interests/0', firstName: 'Ana' }],
    })
    const asSami = { method: 'DELETE', token: sami.token, params: { remarkId: review!.remarks[0]!.id } }
    expect((await call(removeRemark, '/', asSami)).status).toBe(404)
    expect((await call(removeRemark, '/', { ...asSami, token: lina.token })).status).toBe(204)
    expect((await seen(id)).reviews[1]!.remarks).toEqual([])
  })

  test('finds a link that was taken back closed, and it stays so', async () => {
    const id = await idOf(make())
    const { token } = await openLink(id)
    const { reviews } = await seen(id)
    const close = { method: 'DELETE', params: { reviewId: reviews[0]!.id } }
    expect((await call(closeReview, '/', { ...close, token: sami.token })).status).toBe(404)
    expect((await call(closeReview, '/', { ...close, token: lina.token })).status).toBe(204)
    expect(await openReaderPage(home, token)).toEqual({ status: 'expired' })
    expect(await openReaderPage(home, 'inconnu')).toEqual({ status: 'unknown' })
    for (const wrong of [token, 'inconnu']) expect((await say(wrong, { body: 'x' })).status).toBe(410)
  })

  test('leaves thirty remarks a link and no more, none of them too long', async () => {
    const id = await idOf(make())
    const { token } = await openLink(id)
    expect((await say(token, { body: 'x'.repeat(501) })).status).toBe(400)
    expect((await say(token, { body: '  ' })).status).toBe(400)
    await home.db.query(
      `insert into public.cv_remarks (review_id, user_id, body) select r.id, r.user_id, 'x' from public.cv_reviews r, generate_series(1, 30) where r.cv_id = $1`,
      [id],
    )
    expect((await say(token, { body: 'un de trop' })).status).toBe(409)
  })
})
