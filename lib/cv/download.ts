/** What every file of a CV carries: its type is not guessed, and nobody between keeps it. */
const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' } as const

/** A name in letters that every header takes: « Léa Müller » → `Lea-Muller`. */
const ascii = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')

/**
 * Content-Disposition with a name for every program (RFC 6266, June 2011; RFC 8187, September 2017). `name` may be any text;
 * `extension` is ours.
 */
export function disposition(kind: 'attachment' | 'inline', name: string, extension: string): string {
  const whole = name
    .replace(/[\s\p{C}/\\:*?"<>|]+/gu, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80)
    .toWellFormed()
  const encoded = encodeURIComponent(`${whole || 'cv'}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii(whole) || 'cv'}.${extension}"; filename*=UTF-8''${encoded}`
}

/** A file of a CV as an answer. */
export function fileResponse(
  body: string | Uint8Array<ArrayBuffer>,
  {
    type,
    kind,
    name,
    extension,
    more,
  }: { type: string; kind: 'attachment' | 'inline'; name: string; extension: string; more?: Record<string, string> },
): Response {
  return new Response(body, {
    headers: { ...HEADERS, ...more, 'content-type': type, 'content-disposition': disposition(kind, name, extension) },
  })
}
