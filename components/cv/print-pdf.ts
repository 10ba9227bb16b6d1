import { readEvents } from '@/components/ui/read-events'
import { refusalOf, type Refusal } from '@/components/ui/send-json'
import type { PrintStep } from '@/lib/cv/print-step'

/** What is under way, as it is shown. Sizes in bytes; `total` is 0 while nobody said it. */
export type Printing =
  | Exclude<PrintStep, { step: 'done' }>
  | { readonly step: 'saving' }
  | { readonly step: 'receiving'; readonly loaded: number; readonly total: number }

export type PrintedFile =
  | { readonly ok: true; readonly blob: Blob; readonly disposition: string | null; readonly pages: number | null }
  | { readonly ok: false; readonly refusal: Refusal | 'network' }

/**
 * Has a CV printed and brings the file. The steps are told as they come; should they break off, the file is asked for all the
 * same, and its own answer says what is wrong. Never throws.
 */
export async function printPdf(cvId: string, query: string, onStep: (step: Printing) => void): Promise<PrintedFile> {
  const path = `/api/cv/${cvId}/pdf`
  onStep({ step: 'composing' })
  const done = await followSteps(`${path}/steps${query}`, onStep).catch(() => null)
  try {
    const response = await fetch(path + query)
    if (!response.ok) return { ok: false, refusal: refusalOf(await response.json().catch(() => null)) }
    const total = Number(response.headers.get('content-length')) || (done?.bytes ?? 0)
    const parts = await readAll(response, (loaded) => onStep({ step: 'receiving', loaded, total: Math.max(total, loaded) }))
    const blob = new Blob(parts, { type: 'application/pdf' })
    return { ok: true, blob, disposition: response.headers.get('content-disposition'), pages: done?.pages ?? null }
  } catch {
    return { ok: false, refusal: 'network' }
  }
}

async function followSteps(url: string, onStep: (step: Printing) => void): Promise<Extract<PrintStep, { step: 'done' }> | null> {
  const response = await fetch(url)
  if (!response.ok || !response.body) return null
  let done: Extract<PrintStep, { step: 'done' }> | null = null
  await readEvents(response.body, (data) => {
    if (data === '[DONE]') return
    const { data: step } = JSON.parse(data) as { data: PrintStep }
    if (step.step === 'done') done = step
    else onStep(step)
  })
  return done
}

async function readAll(response: Response, onLoaded: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  if (!response.body) return parts
  let loaded = 0
  const reader = response.body.getReader()
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    parts.push(chunk.value)
    onLoaded((loaded += chunk.value.byteLength))
  }
  return parts
}
