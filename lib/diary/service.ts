import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { saveProgress } from '@/lib/journey/repo'
import { getWorksheet } from '@/lib/journey/service'
import { keepEntry, listEntries, removeEntry } from './repo'
import { isDiaryDone, isWritable } from './rules'
import type { DiaryEntry, DiaryView, KeepEntry, KeptEntry } from './schema'
import { dayInFrance, stageDaysOf } from './stage-days'

/** The days of the viewer's stage, from what they said at `oui`, else at `depart`; empty while the dates are not known. */
export async function listStageDays(viewer: Viewer): Promise<string[]> {
  const [oui, depart] = await Promise.all([getWorksheet(viewer, 'oui'), getWorksheet(viewer, 'depart')])
  return stageDaysOf(oui, depart)
}

/** The whole diary. `now` is the instant at which it is read. */
export async function getDiary(viewer: Viewer, now = new Date()): Promise<DiaryView> {
  const [entries, stageDays] = await Promise.all([listEntries(viewer), listStageDays(viewer)])
  return { entries, stageDays, isDone: isDiaryDone(entries, stageDays, dayInFrance(now)) }
}

/** The viewer's entries alone, oldest first. */
export async function getEntries(viewer: Viewer): Promise<DiaryEntry[]> {
  return listEntries(viewer)
}

/**
 * Writes one day and closes the station when the diary is complete. The same again changes nothing.
 * @throws AppError `diary_day` for a day to come or more than a year ago; `conflict` with the entry that stands (member `entry`)
 */
export async function writeDay(viewer: Viewer, day: string, entry: KeepEntry, now = new Date()): Promise<KeptEntry> {
  if (!isWritable(day, dayInFrance(now))) throw new AppError('diary_day')
  const { kept, entry: standing } = await keepEntry(viewer, day, entry)
  if (!kept) throw new AppError('conflict', [], { members: { entry: standing } })
  const { isDone } = await getDiary(viewer, now)
  await saveProgress(viewer, 'journal', isDone)
  return { entry: standing, isDone }
}

/** Removes one day. A station that is done stays done. */
export async function eraseDay(viewer: Viewer, day: string): Promise<void> {
  await removeEntry(viewer, day)
}
