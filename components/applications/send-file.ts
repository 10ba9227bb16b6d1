import type { Refusal, Sent } from '@/components/ui/send-json'

/** Sends a file as it is to our own API. Never throws. */
export async function sendFile<T>(url: string, file: File): Promise<Sent<T>> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: file })
    const data: unknown = await response.json()
    return response.ok ? { ok: true, data: data as T } : { ok: false, refusal: data as Refusal }
  } catch {
    return { ok: false, refusal: 'network' }
  }
}
