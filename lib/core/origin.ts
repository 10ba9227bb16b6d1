import { AppError } from './errors'

/**
 * Refuses a state-changing request that another site's page may have caused: browsers say where a request comes from in
 * Sec-Fetch-Site, older ones in Origin. A request that says neither passes only with a bearer token, which no page of
 * another site can hold. (OWASP CSRF prevention: Fetch Metadata and origin verification.)
 * @throws AppError `bad_origin`
 */
export function guardOrigin(request: Request, publicOrigin: string | undefined): void {
  if (request.method === 'GET' || request.method === 'HEAD') return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site) {
    if (site === 'same-origin') return
    throw new AppError('bad_origin')
  }
  if (origin) {
    if (sameHost(origin, publicOrigin, request)) return
    throw new AppError('bad_origin')
  }
  if (request.headers.get('authorization')) return
  throw new AppError('bad_origin')
}

function sameHost(origin: string, publicOrigin: string | undefined, request: Request): boolean {
  if (publicOrigin) return origin === publicOrigin
  try {
    return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
  } catch {
    return false
  }
}
