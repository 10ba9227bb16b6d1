import { describe, expect, test } from 'vitest'
import { AppError } from '@/lib/core/errors'
import { cleanText, readBody } from '@/lib/core/request-body'

const request = (body: string, type = 'application/json') =>
  new Request('http://localhost/x', { method: 'POST', headers: { 'content-type': type }, body })
const read = (r: Request, maxBytes = 1000, form = false) => readBody(r, { maxBytes, form })
const code = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  )
  return error instanceof AppError ? error.code : error
}

describe('a request body', () => {
  test('is JSON with texts cleaned of control and invisible characters, at any depth', async () => {
    expect(await read(request('{"a":["x\\u0000y\\u200b","\\u{E0041}"],"b":"1\\r\\n2"}'.replace('\\u{E0041}', '\u{E0041}z')))).toEqual({
      a: ['xy', 'z'],
      b: '1\n2',
    })
  })
  test('keeps emoji, accents, tabs and line ends', () => {
    expect(cleanText('été 👩‍🚀\tœuf\n')).toBe('été 👩‍🚀\tœuf\n')
  })
  test('never holds half of a surrogate pair', () => {
    expect(cleanText('a\uD83Db')).toBe('a\uFFFDb')
  })
  test('is refused with its own code: other types, broken JSON, too many bytes', async () => {
    expect(await code(read(request('{}', 'text/plain')))).toBe('wrong_content_type')
    expect(await code(read(request('{"a":')))).toBe('malformed_json')
    expect(await code(read(request(JSON.stringify('é'.repeat(600)))))).toBe('too_large')
  })
  test('takes a plain form only where the route does', async () => {
    expect(await read(request('a=1&b=2', 'application/x-www-form-urlencoded'), 1000, true)).toEqual({ a: '1', b: '2' })
    expect(await code(read(request('a=1', 'application/x-www-form-urlencoded')))).toBe('wrong_content_type')
  })
})
