/** A problem document as the API answers it; `network` when no answer came at all. */
export type Refusal = {
  code: string
  title: string
  detail: string
  errors: readonly { field: string; code: string; message: string }[]
  /** Sentences about parts of a document that was not taken, where the answer has them. */
  refusals?: readonly { message: string }[]
}
export type Sent<T> = { ok: true; data: T } | { ok: false; refusal: Refusal | 'network' }

/** Sends JSON to our own API. Never throws: what the person typed stays on the page whatever happens. */
export async function sendJson<T>(url: string, body: unknown, method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' = 'POST'): Promise<Sent<T>> {
  try {
    const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const text = await response.text()
    const data: unknown = text ? JSON.parse(text) : null
    if (response.ok) return { ok: true, data: data as T }
    return { ok: false, refusal: refusalOf(data) }
  } catch {
    return { ok: false, refusal: 'network' }
  }
}

/** What a problem document says, as far as it says it. */
export function refusalOf(data: unknown): Refusal {
  const problem = (data ?? {}) as Partial<Refusal>
  return {
    code: problem.code ?? '',
    title: problem.title ?? '',
    detail: problem.detail ?? '',
    errors: problem.errors ?? [],
    ...(problem.refusals && { refusals: problem.refusals }),
  }
}
