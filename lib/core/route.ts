import 'server-only'
import type { z } from 'zod'
import { jarOf, type CookieJar } from './cookie-jar'
import { isServerless, readEnv } from './env'
import { AppError, type FieldIssue } from './errors'
import { getHome, HomeError, type Home } from './home/home'
import { dictionaryOf } from './i18n/dictionary'
import { chooseLocale, LOCALE_COOKIE, type Locale } from './i18n/locale'
import { addressOf, countAgainst, type Limit } from './limits'
import { describeFailure, log } from './log'
import { guardOrigin } from './origin'
import { PRIVATE, problem } from './problem'
import { readBody } from './request-body'
import { findViewer, type Viewer } from './viewer'

type Context = { params?: Promise<Record<string, string | string[] | undefined>> }

type Options<B extends z.ZodType, Q extends z.ZodType, P extends z.ZodType, A extends 'viewer' | 'none'> = {
  auth: A
  body?: B
  query?: Q
  params?: P
  /** Counted per viewer, or per address where there is none. */
  limit?: Limit
  /** Largest body in bytes; 64 KiB unless told. */
  maxBytes?: number
  /** Also takes a plain HTML form. */
  form?: boolean
}

type Call<B, Q, P, A> = {
  request: Request
  viewer: A extends 'viewer' ? Viewer : null
  body: B
  query: Q
  params: P
  home: Home
  jar: CookieJar
  locale: Locale
  /** True when cookies of this answer must only travel over https. */
  secure: boolean
  requestId: string
}

/**
 * The only way in: origin guard, viewer, validation, limit, handler, problem document. A handler never catches.
 * Answers are private and never cached unless the handler says otherwise.
 */
export function route<
  A extends 'viewer' | 'none',
  B extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  P extends z.ZodType = z.ZodUndefined,
>(options: Options<B, Q, P, A>, handler: (call: Call<z.infer<B>, z.infer<Q>, z.infer<P>, A>) => Promise<Response>) {
  return async (request: Request, context: Context = {}): Promise<Response> => {
    const requestId = crypto.randomUUID()
    const jar = jarOf(request)
    const locale = chooseLocale(cookieOf(jar, LOCALE_COOKIE), request.headers.get('accept-language'))
    try {
      const env = readEnv()
      guardOrigin(request, env.STAGEFLOW_ORIGIN)
      const home = getHome()
      const secure = isSecure(request, env.STAGEFLOW_ORIGIN, isServerless(env))
      const viewer = options.auth === 'viewer' ? await findViewer(home, request.headers.get('authorization'), jar, secure) : null
      if (options.auth === 'viewer' && !viewer) throw new AppError('unauthenticated')
      if (options.limit) await countAgainst(options.limit, viewer?.id ?? addressOf(request))
      const response = await handler({
        request,
        viewer: viewer as A extends 'viewer' ? Viewer : null,
        params: parse(options.params, await context.params),
        query: parse(options.query, Object.fromEntries(new URL(request.url).searchParams)),
        body: options.body
          ? parse(options.body, await readBody(request, { maxBytes: options.maxBytes ?? 65_536, form: options.form ?? false }))
          : (undefined as z.infer<B>),
        home,
        jar,
        locale,
        secure,
        requestId,
      })
      return finish(response, jar, requestId)
    } catch (error) {
      const failure = error instanceof HomeError ? new AppError('unavailable', [], { cause: error }) : error
      const expected = failure instanceof AppError
      log(expected ? 'info' : 'error', expected ? 'request.refused' : 'request.failed', {
        requestId,
        method: request.method,
        path: new URL(request.url).pathname,
        ...(expected
          ? { code: failure.code, cause: failure.cause ? String(describeFailure(failure.cause).code ?? '') : undefined }
          : describeFailure(failure)),
      })
      return finish(problem(failure, dictionaryOf(locale).errors, requestId), jar, requestId)
    }
  }
}

function finish(response: Response, jar: CookieJar, requestId: string): Response {
  for (const cookie of jar.setCookies) response.headers.append('set-cookie', cookie)
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', PRIVATE['cache-control'])
  response.headers.set('x-request-id', requestId)
  return response
}

function parse<S extends z.ZodType>(schema: S | undefined, value: unknown): z.infer<S> {
  if (!schema) return undefined as z.infer<S>
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new AppError('invalid', parsed.error.issues.map(toIssue))
}

/** zod's issue as a field and a code of our dictionary; its message may repeat what was typed. */
function toIssue(issue: z.core.$ZodIssue): FieldIssue {
  const field = issue.path.join('.')
  if (issue.code === 'too_big') return { field, code: 'too_long' }
  if (issue.code === 'too_small') return { field, code: 'too_short' }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { field, code: 'missing' }
  if (issue.code === 'invalid_format' && issue.format === 'date') return { field, code: 'day' }
  return { field, code: 'invalid' }
}

const cookieOf = (jar: CookieJar, name: string) => {
  const all = jar.getAll() as { name: string; value: string }[]
  return all.find((cookie) => cookie.name === name)?.value
}

function isSecure(request: Request, publicOrigin: string | undefined, serverless: boolean): boolean {
  if (serverless || publicOrigin?.startsWith('https:')) return true
  return request.headers.get('x-forwarded-proto')?.split(',')[0] === 'https' || new URL(request.url).protocol === 'https:'
}
