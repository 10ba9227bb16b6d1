import 'server-only'
import { findCompany } from '@/lib/companies/find-company'
import { AppError } from '@/lib/core/errors'
import { cleanText } from '@/lib/core/request-body'
import type { Viewer } from '@/lib/core/viewer'
import { COLUMNS, decodeFile, FILE_LIMITS, fromCsv, type CsvLine } from './csv-rules'
import { readLine, type ImportedPlace } from './import-rules'
import { insertApplications, listApplications } from './repo'
import { dayInFrance, findSame } from './rules'
import { LIMITS, type ImportProblem, type ImportView } from './schema'
import { moveStations } from './station-service'

type Outcome = { line: number; code: ImportProblem }

/**
 * Adds the places of a CSV file: good lines go in, places that are on the list already are skipped and counted, and each
 * other line is named with what is wrong. Only « État » and « Journal » are not read: a state follows from a ledger.
 * @param words what to say about a line
 * @throws AppError `import_unreadable` with the columns, `import_too_long`, `conflict` when the list changed meanwhile
 */
export async function importApplications(
  viewer: Viewer,
  bytes: Uint8Array,
  words: Readonly<Record<ImportProblem, string>>,
): Promise<ImportView> {
  const file = fromCsv(cleanText(decodeFile(bytes)))
  if (!file) throw new AppError('import_unreadable', [], { members: { columns: [COLUMNS.name, COLUMNS.city, COLUMNS.siret] } })
  if (file.lines.length + file.broken.length > FILE_LIMITS.rows) throw new AppError('import_too_long')
  const today = dayInFrance(new Date())
  const before = await listApplications(viewer)
  const problems: Outcome[] = file.broken.map((line) => ({ line, code: 'broken' }))
  const places: ImportedPlace[] = []
  let skipped = 0
  for (const line of file.lines) {
    const place = await placeOf(viewer, line, today)
    if (typeof place === 'string') problems.push({ line: line.line, code: place })
    else if (findSame([...before, ...places], place)) skipped += 1
    else if (before.length + places.length >= LIMITS.applications) problems.push({ line: line.line, code: 'full' })
    else places.push(place)
  }
  if (places.length > 0 && !(await insertApplications(viewer, places))) throw new AppError('conflict')
  const closed = places.length > 0 ? await moveStations(viewer, await listApplications(viewer), today) : []
  const lines = problems.toSorted((a, b) => a.line - b.line).map(({ line, code }) => ({ line, code, message: words[code] }))
  return { added: places.length, skipped, lines, closed }
}

/** The place of a line; a SIRET alone is looked up. */
async function placeOf(viewer: Viewer, line: CsvLine, today: string): Promise<ImportedPlace | ImportProblem> {
  const place = readLine(line, today)
  if (typeof place === 'string' || (place.name !== '' && place.city !== '')) return place
  const company = place.siret ? await findCompany(viewer, place.siret) : null
  return company ? { ...place, ...company } : 'unknown_company'
}
