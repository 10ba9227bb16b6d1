import { sendJson, type Refusal, type Sent } from '@/components/ui/send-json'
import type { DiaryEntry, DiaryView, KeptEntry } from '@/lib/diary/schema'
import type { Standing } from './field-keeper'
import type { Fields } from './merge-fields'

/** The form of one day, as the server holds it; nothing in it for a day without an entry. */
export function standingOf(entry: DiaryEntry | null | undefined, isDone?: boolean): Standing {
  const { seen = '', done = '', learnt = '', skills = [], away = false, version = 0 } = entry ?? {}
  return { fields: { seen, done, learnt, skills, away }, version, ...(isDone !== undefined && { isDone }) }
}

/** Reads JSON of our own API. Never throws. */
export async function readJson<T>(url: string): Promise<Sent<T>> {
  try {
    const response = await fetch(url)
    const data: unknown = await response.json()
    return response.ok ? { ok: true, data: data as T } : { ok: false, refusal: { errors: [], ...(data as Omit<Refusal, 'errors'>) } }
  } catch {
    return { ok: false, refusal: 'network' }
  }
}

/** Writes one day. */
export async function sendDay(day: string, fields: Fields, basedOn: number): Promise<Sent<Standing>> {
  const sent = await sendJson<KeptEntry>(`/api/diary/${day}`, { ...fields, basedOn }, 'PUT')
  return sent.ok ? { ok: true, data: standingOf(sent.data.entry, sent.data.isDone) } : sent
}

/** What stands of one day now. */
export async function reloadDay(day: string): Promise<Sent<Standing>> {
  const read = await readJson<DiaryView>('/api/diary')
  return read.ok ? { ok: true, data: standingOf(read.data.entries.find((entry) => entry.day === day)) } : read
}
