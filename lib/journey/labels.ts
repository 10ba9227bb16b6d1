import type { LineId, StationId } from './schema'

/** The labels of all stations, out of their texts: a page sends the browser no more than it shows. */
export function stationLabelsOf(texts: Readonly<Record<StationId, { label: string }>>): Record<StationId, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, { label }]) => [id, label])) as Record<StationId, string>
}

/** The names of all lines, out of their texts. */
export function lineNamesOf(texts: Readonly<Record<LineId, { name: string }>>): Record<LineId, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, { name }]) => [id, name])) as Record<LineId, string>
}
