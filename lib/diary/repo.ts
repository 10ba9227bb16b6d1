import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { DiaryEntry, type KeepEntry, type KeepReport, ReportView } from './schema'

// Hosted projects write a date as text, the embedded home as Postgres gives it: both start with yyyy-mm-dd.
const Row = DiaryEntry.extend({ version: z.coerce.number() })
const Kept = z.object({ kept: z.boolean(), entry: Row.nullable() })
const Section = z.object({ section_id: z.string(), body: z.string(), version: z.coerce.number() })
const KeptReport = ReportView.extend({ kept: z.boolean() })

/** The viewer's entries, oldest first. */
export async function listEntries(viewer: Viewer): Promise<DiaryEntry[]> {
  const { data, error } = await tablesOf(viewer)
    .from('diary_entries')
    .select('id, day, seen, done, learnt, skills, away, version')
    .eq('user_id', viewer.id)
    .order('day')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.array(Row).parse(data)
}

/**
 * Writes one day; nothing in it removes the day. `kept` is false when it changed since the version the writer started from:
 * `entry` is what stands then.
 */
export async function keepEntry(viewer: Viewer, day: string, entry: KeepEntry): Promise<{ kept: boolean; entry: DiaryEntry | null }> {
  const { data, error } = await tablesOf(viewer).rpc('keep_diary_entry', { entry: { ...entry, day } })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return Kept.parse(data)
}

/** Removes one day; a day that is not there stays so. */
export async function removeEntry(viewer: Viewer, day: string): Promise<void> {
  const { error } = await tablesOf(viewer).from('diary_entries').delete().eq('user_id', viewer.id).eq('day', day)
  if (error) throw new AppError('unavailable', [], { cause: error })
}

/** What stands of the viewer's report. */
export async function loadReport(viewer: Viewer): Promise<ReportView> {
  const { data, error } = await tablesOf(viewer).from('report_sections').select('section_id, body, version').eq('user_id', viewer.id)
  if (error) throw new AppError('unavailable', [], { cause: error })
  const rows = z.array(Section).parse(data)
  const sections = Object.fromEntries(rows.map((row) => [row.section_id, row.body]))
  return ReportView.parse({ sections, version: Math.max(0, ...rows.map((row) => row.version)) })
}

/** Writes the named parts; `kept` is false when something else was written since the version the writer started from. */
export async function saveReport(viewer: Viewer, report: KeepReport): Promise<ReportView & { kept: boolean }> {
  const { data, error } = await tablesOf(viewer).rpc('keep_report', { report })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return KeptReport.parse(data)
}
