import { parse, type CsvError, type Info } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { fold } from '@/lib/tutor/text/fold'

/** Most rows and bytes that one file may bring. */
export const FILE_LIMITS = { rows: 200, bytes: 256 * 1024 } as const

/** The columns that a file may bring, under the names that an export gives them; the last three are only ever written. */
export const COLUMNS = {
  siret: 'SIRET',
  name: 'Nom',
  city: 'Ville',
  postcode: 'Code postal',
  naf: 'NAF',
  note: 'Note',
  outsideCircle: 'Hors de mon cercle',
  nextAction: 'Prochaine action',
  remindOn: 'Rappel le',
  state: 'État',
  log: 'Journal',
} as const
export type Column = keyof typeof COLUMNS

/** Other names that a header may have, folded. */
const ALIASES: Readonly<Record<string, Column>> = {
  name: 'name',
  entreprise: 'name',
  company: 'name',
  city: 'city',
  town: 'city',
  commune: 'city',
  postcode: 'postcode',
  cp: 'postcode',
  notes: 'note',
}
const BY_HEADER = new Map<string, Column>([
  ...(Object.entries(COLUMNS) as [Column, string][]).map(([column, header]) => [fold(header), column] as const),
  ...(Object.entries(ALIASES) as [string, Column][]),
])

/** One line of a file: its number as an editor counts it, and its cells by column. */
export type CsvLine = { readonly line: number; readonly cells: Partial<Record<Column, string>> }
export type CsvFile = { readonly lines: readonly CsvLine[]; readonly broken: readonly number[] }

/** A spreadsheet runs what starts like this (OWASP, CSV injection, read in November 2026): an apostrophe makes it text. */
const neutral = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const natural = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '')

/** A file that spreadsheets of a French computer open as it is: byte order mark, semicolons, CRLF. */
export function toCsv(rows: readonly Record<Column, string>[]): string {
  const columns = Object.keys(COLUMNS) as Column[]
  const table = [columns.map((column) => COLUMNS[column]), ...rows.map((row) => columns.map((column) => neutral(row[column])))]
  return stringify(table, { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}

/** The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 when it is that, else Windows-1252, as older spreadsheets write. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows(bytes)
  }
}

/** What Windows-1252 has from 0x80 to 0x9F (WHATWG Encoding, index windows-1252); everywhere else it is Latin-1. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

// Not TextDecoder: that of some Node 20 reads these 32 as Latin-1, and curly apostrophes vanish.
const decodeWindows = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => FROM_0X80[character.charCodeAt(0) - 0x80]!)

/**
 * The lines of a file, separated by semicolons, commas or tabs, as its first line is.
 * @returns null when its first line names neither « Nom » and « Ville » nor « SIRET »; `broken` has the numbers of the lines
 * that cannot be read, for example after a cut in the middle of a quoted cell
 */
export function fromCsv(text: string): CsvFile | null {
  const first = text.trimStart().split(/\r?\n|\r/, 1)[0] ?? ''
  const delimiter = [';', ',', '\t'].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!
  const broken: number[] = []
  // The types of the library know no `info`.
  const records = parse(text, {
    bom: true,
    delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => void broken.push(Number(error?.lines ?? 0)),
  }) as unknown as { record: string[]; info: Info }[]
  const header = records[0]?.record.map((cell) => BY_HEADER.get(fold(cell).trim())) ?? []
  if (!header.includes('siret') && !(header.includes('name') && header.includes('city'))) return null
  const lines = records.slice(1).map(({ record, info }) => ({ line: info.lines, cells: cellsOf(header, record) }))
  return { lines: lines.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')), broken }
}

function cellsOf(header: readonly (Column | undefined)[], record: readonly string[]): CsvLine['cells'] {
  const cells: Partial<Record<Column, string>> = {}
  header.forEach((column, at) => {
    if (column) cells[column] ??= natural(record[at] ?? '')
  })
  return cells
}
