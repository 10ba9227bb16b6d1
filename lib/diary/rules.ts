import { CHOSEN_COUNT } from './limits'
import type { DiaryEntry, Trace } from './schema'
import { addDays } from './stage-days'

/** Entries that close the diary of somebody whose dates are not known. */
const ENTRIES_WITHOUT_DATES = 5
/** How far back a day may be written, in days. */
const FURTHEST_BACK_DAYS = 366

type Told = Pick<DiaryEntry, 'day' | 'away'>

/** Whether that day may be written today: not one to come, not one more than a year ago. Both are yyyy-mm-dd, in France. */
export function isWritable(day: string, today: string): boolean {
  return day <= today && day >= addDays(today, -FURTHEST_BACK_DAYS)
}

/**
 * Whether the diary is complete: the last day of the stage has come, each of its days has an entry or says that it was none, and
 * one at least tells something; without dates, five days that do. For the screen: private.is_done_journal decides.
 */
export function isDiaryDone(entries: readonly Told[], stageDays: readonly string[], today: string): boolean {
  const told = entries.filter((entry) => !entry.away)
  const last = stageDays.at(-1)
  if (last === undefined) return told.length >= ENTRIES_WITHOUT_DATES
  const days = new Set(entries.map((entry) => entry.day))
  return last <= today && told.length > 0 && stageDays.every((day) => days.has(day))
}

export type StripDay = { readonly day: string; readonly state: 'written' | 'away' | 'open' | 'to-come' }

/** The days to show beside the entry: those of the stage, those that were written outside it, and today; without dates, the last seven. */
export function stripOf(entries: readonly Told[], stageDays: readonly string[], today: string): StripDay[] {
  const shown = stageDays.length > 0 ? stageDays : Array.from({ length: 7 }, (_, index) => addDays(today, -index))
  const told = new Map(entries.map((entry) => [entry.day, entry.away ? ('away' as const) : ('written' as const)]))
  return [...new Set([...shown, ...told.keys(), today])]
    .sort()
    .map((day) => ({ day, state: told.get(day) ?? (day > today ? 'to-come' : 'open') }))
}

/** The day that is opened first: today in a stage or without one; once it is over, the last of its days that is still open. */
export function dayToOpen(strip: readonly StripDay[], stageDays: readonly string[], today: string): string {
  const last = stageDays.at(-1)
  if (last === undefined || last >= today) return today
  return strip.findLast(({ day, state }) => state === 'open' && stageDays.includes(day))?.day ?? last
}

/** The chosen traces, in their order. */
export function chosenOf(traces: readonly Trace[]): Trace[] {
  return traces.filter((trace) => trace.position !== null).sort((a, b) => a.position! - b.position!)
}

/** Whether six traces are chosen and each is linked to a skill. For the screen: private.is_done_traces decides. */
export function areTracesDone(traces: readonly Pick<Trace, 'position' | 'skillId'>[]): boolean {
  const chosen = traces.filter((trace) => trace.position !== null)
  return chosen.length === CHOSEN_COUNT && chosen.every((trace) => trace.skillId !== null)
}

/** The ids of the chosen traces once that one stands at a place (1 to 6; further than the end is the end), or was put aside (null). */
export function arrange(traces: readonly Trace[], id: string, position: number | null): string[] {
  const rest = chosenOf(traces)
    .map((trace) => trace.id)
    .filter((other) => other !== id)
  return position === null ? rest : [...rest.slice(0, position - 1), id, ...rest.slice(position - 1)]
}
