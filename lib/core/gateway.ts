import 'server-only'
import { readEnv } from './env'
import { AppError } from './errors'
import { getHome } from './home/home'
import { dictionaryOf } from './i18n/dictionary'
import { chooseLocale } from './i18n/locale'
import { addressOf, countAgainst, type Limit } from './limits'
import { describeFailure, log } from './log'
import { problem } from './problem'

const MAX_BYTES = 1_048_576
const perAddress: Limit = { name: 'gateway', points: 1_200, seconds: 60 }
const passwords: Limit = { name: 'gateway-password', points: 120, seconds: 600 }

/**
 * The embedded home's Supabase API on the app's own origin, so that the official client works against it. With a hosted
 * project there is nothing here. It takes no cookies, only keys and bearer tokens, so no other site can act through it.
 */
export async function gateway(request: Request): Promise<Response> {
  const requestId = crypto.randomUUID()
  const path = new URL(request.url).pathname
  try {
    const home = getHome()
    if (home.kind === 'supabase') throw new AppError('not_found')
    await countAgainst(perAddress, addressOf(request))
    if (/\/auth\/v1\/(token|signup|recover|otp|verify)/.test(path) && !isRefresh(request)) await countAgainst(passwords, addressOf(request))
    if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw new AppError('too_large')
    const headers = new Headers(request.headers)
    headers.delete('cookie')
    const body = request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.arrayBuffer()
    if (body && body.byteLength > MAX_BYTES) throw new AppError('too_large')
    const target = new URL(request.url)
    const response = await home.fetch(new URL(target.pathname + target.search, readEnv().STAGEFLOW_ORIGIN ?? home.url), {
      method: request.method,
      headers,
      body,
    })
    return new Response(response.body, response)
  } catch (error) {
    if (!(error instanceof AppError)) log('error', 'gateway.failed', { requestId, path, ...describeFailure(error) })
    return problem(error, dictionaryOf(chooseLocale(undefined, request.headers.get('accept-language'))).errors, requestId)
  }
}

const isRefresh = (request: Request) => new URL(request.url).searchParams.get('grant_type') === 'refresh_token'
