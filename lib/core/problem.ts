import { AppError, STATUS } from './errors'
import type { Dictionary } from './i18n/dictionary'
import { fill } from './i18n/fill'
import { waitInWords } from './i18n/wait'

/** What every answer that concerns one person carries. */
export const PRIVATE = { 'cache-control': 'private, no-store' } as const

/**
 * A problem document (RFC 9457, July 2023) in the reader's language. An error that we did not foresee says so and no more:
 * its message may hold a row of the database.
 */
export function problem(error: unknown, texts: Dictionary['errors'], requestId: string): Response {
  const known = error instanceof AppError ? error : new AppError('unexpected')
  const { title, detail } = texts.codes[known.code]
  const seconds = known.retryAfterSeconds
  const body = {
    type: `/api/problems#${known.code}`,
    title,
    status: STATUS[known.code],
    detail: fill(detail, { wait: seconds === undefined ? '' : waitInWords(seconds, texts) }),
    code: known.code,
    requestId,
    ...known.members,
    ...(known.issues.length > 0 && {
      errors: known.issues.map(({ field, code }) => ({
        field,
        code,
        message: (texts.issues as Record<string, string>)[code] ?? texts.issues.invalid,
      })),
    }),
  }
  return Response.json(body, {
    status: body.status,
    headers: {
      ...PRIVATE,
      'content-type': 'application/problem+json; charset=utf-8',
      'x-request-id': requestId,
      ...(seconds !== undefined && { 'retry-after': String(seconds) }),
    },
  })
}
