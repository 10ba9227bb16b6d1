import sample from '@jsonresume/schema/sample.resume.json'
import { describe, expect, test } from 'vitest'
import { readJson, withoutHidden } from '@/lib/cv/json-text'
import { LIMITS } from '@/lib/cv/schema'
import { checkResumeText, isSafeLink } from '@/lib/cv/validate'

const check = (value: unknown) => checkResumeText(JSON.stringify(value))
const refusalsOf = (value: unknown) => {
  const checked = check(value)
  return checked.ok ? [] : checked.refusals
}

describe('a document', () => {
  test('of the official sample is taken, and comes back to the byte', () => {
    const text = JSON.stringify(sample, null, '\t')
    expect(checkResumeText(text)).toMatchObject({ ok: true, text })
  })

  test.each([
    '{ "work":[ {"position" :"V\\u0065ndeuse" , "highlights": ["caf\\u00e9 \\ud83d\\ude00"] } ],\r\n\t"basics":{"name":"L\\u00e9a"}}  \n',
    '{"x-other":{"b":1.0,"a":12345678901234567890},"basics":{}}',
    '{"basics":{"name":"عمر الخطيب","summary":"👩‍💻 <b>gras</b> <script>alert(1)</script>"}}',
    '{}',
  ])('keeps its spaces, order, escapes, numbers and unknown members: %s', (text) => {
    expect(checkResumeText(text)).toMatchObject({ ok: true, text, notices: [] })
  })

  test('loses control and invisible characters, written or escaped, with a notice and nothing else', () => {
    const checked = checkResumeText('{"basics": {"name": "L\\u0000é\\u200ba\u200b\\b", "label": "\\\\u0000 reste", "x": "\\ud83d"}}')
    expect(checked).toMatchObject({
      ok: true,
      text: '{"basics": {"name": "Léa", "label": "\\\\u0000 reste", "x": ""}}',
      notices: [{ code: 'hidden-removed', count: 5 }],
    })
  })

  test('keeps an escaped pair that stands for one character', () => {
    expect(withoutHidden('"\\uD83D\\uDE00"')).toEqual({ text: '"\\uD83D\\uDE00"', removed: 0 })
    expect(withoutHidden('"\\uDB40\\uDC41"')).toEqual({ text: '""', removed: 1 })
  })

  test('with a photo or a street keeps them and says that they are not shown', () => {
    const checked = check({ basics: { image: 'https://example.org/moi.jpg', location: { address: '1 rue de la Paix' } } })
    expect(checked).toMatchObject({ ok: true, notices: [{ code: 'image-unused' }, { code: 'address-unused' }] })
  })
})

describe('a document is refused with the place', () => {
  test.each([
    [{ basics: { url: 'javascript:alert(1)' } }, 'bad-link', 'basics/url'],
    [{ work: [{ url: 'file:///etc/passwd' }] }, 'bad-link', 'work/0/url'],
    [{ basics: { image: 'file:///etc/passwd' } }, 'bad-link', 'basics/image'],
    [{ basics: { image: '../../photo.png' } }, 'bad-link', 'basics/image'],
    [{ basics: { image: 'data:text/html;base64,AAAA' } }, 'bad-link', 'basics/image'],
    [{ basics: { profiles: [{ url: 'https://example.org/"onload=x' }] } }, 'bad-link', 'basics/profiles/0/url'],
    [{ other: [{ url: 'vbscript:x' }] }, 'bad-link', 'other/0/url'],
    [{ work: [{ startDate: 'en mai' }] }, 'bad-date', 'work/0/startDate'],
    [{ basics: { email: 'lina' } }, 'bad-email', 'basics/email'],
    [{ work: { position: 'x' } }, 'not-the-format', 'work'],
    [{ basics: { name: 3 } }, 'not-the-format', 'basics/name'],
    [{ meta: { stageflow: { schema: 2 } } }, 'not-the-format', 'meta/stageflow/schema'],
    [{ work: [{ highlights: ['ok', 'x'.repeat(5_000)] }] }, 'too-long', 'work/0/highlights/1'],
    [{ basics: { summary: 'x'.repeat(2_001) } }, 'too-long', 'basics/summary'],
    [{ interests: Array(51).fill({ name: 'x' }) }, 'too-many', 'interests'],
  ])('%o', (value, code, path) => {
    expect(refusalsOf(value)).toMatchObject([{ code, path }])
  })

  test('names the limit that was passed', () => {
    expect(refusalsOf({ work: [{ highlights: ['x'.repeat(5_000)] }] })).toMatchObject([{ limit: LIMITS.storedLine }])
    expect(refusalsOf({ a: 'x'.repeat(LIMITS.documentBytes) })).toMatchObject([{ code: 'too-large', limit: LIMITS.documentBytes }])
  })

  test.each([
    ['{"basics": {"name": "L"},\n  }', 'malformed', 2, 3],
    ['{"a": 1\r\n "b": 2}', 'malformed', 2, 2],
    ['{"a": "pas fermé', 'malformed', 1, 7],
    ['', 'malformed', 1, 1],
    ['{"a": 01}', 'malformed', 1, 8],
    ['{} x', 'malformed', 1, 4],
    ['{"a":1,"a":2}', 'twice', 1, 8],
    ['['.repeat(200_0), 'too-deep', 1, 17],
  ])('%s', (text, code, line, column) => {
    expect(checkResumeText(text)).toEqual({ ok: false, refusals: [{ code, line, column }] })
  })

  test.each(['[]', '"x"', 'null', '3'])('%s is no CV', (text) => {
    expect(checkResumeText(text)).toMatchObject({ ok: false, refusals: [{ code: 'not-an-object' }] })
  })
})

describe('reading JSON', () => {
  test('agrees with JSON.parse on what is JSON', () => {
    const texts = ['{"a":[1,-2.5e3,true,null,"\\n"],"b":{}}', ' [ ] ', '1e5', '-', '[1,]', '{,}', '{"a"}', 'tru', '"\t"', '[1 2]', '"\\x"']
    const parses = (text: string) => {
      try {
        return { ok: true, value: JSON.parse(text) as unknown }
      } catch {
        return { ok: false }
      }
    }
    for (const text of texts) expect(readJson(text, 10)).toMatchObject(parses(text))
  })

  test('gives the exact text of each outer member, and reads a long one', () => {
    const long = 'é'.repeat(250_000)
    const reading = readJson(`{ "a" : {"x":  1.0} , "b":"${long}"}`, 10)
    expect(reading.ok && [...reading.members]).toEqual([
      ['a', '{"x":  1.0}'],
      ['b', `"${long}"`],
    ])
  })
})

test.each([
  ['https://example.org/a?b=c#d', true],
  ['mailto:lina@example.org', true],
  ['tel:+33600000000', true],
  ['', true],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:x', false],
  ['//example.org', false],
  ['https://a b', false],
  ['ftp://example.org', false],
])('the link %s may be followed: %s', (link, safe) => {
  expect(isSafeLink(link)).toBe(safe)
})
