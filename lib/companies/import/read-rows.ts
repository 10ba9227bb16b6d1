import path from 'node:path'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { ImportFailure } from './failure'
import { readText } from './read-text'

/** A line of the file: its place after the header, from 1; the columns asked for in their order; null when it is damaged. */
export type Row = { readonly line: number; readonly values: readonly string[] | null }

/**
 * The rows of a CSV file with these columns, wherever they stand. A line of another width is given as damaged.
 * @throws ImportFailure that names the missing columns, for another file than the official one
 */
export async function* readRows(file: string, columns: readonly string[], delimiter: string): AsyncGenerator<Row> {
  const name = path.basename(file)
  const text = Readable.from(readText(file), { objectMode: true })
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, bom: true, max_record_size: 65_536 })
  text.on('error', (error) => parser.destroy(error))
  text.pipe(parser)
  let at: number[] | null = null
  let width = 0
  let line = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (at === null) {
        const missing = columns.filter((column) => !record.includes(column))
        if (missing.length > 0) throw wrongHeader(name, missing)
        at = columns.map((column) => record.indexOf(column))
        width = record.length
        continue
      }
      line++
      yield { line, values: record.length === width ? at.map((index) => record[index]!) : null }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^CSV_/.test(String(error.code))) throw badQuote(name, line + 1)
    throw error
  } finally {
    text.destroy()
    parser.destroy()
  }
  if (at === null) throw wrongHeader(name, columns)
}

const wrongHeader = (file: string, missing: readonly string[]) => new ImportFailure('columns', { file, columns: missing.join(', ') })

const badQuote = (file: string, line: number) => new ImportFailure('quote', { file, line: line + 1 })
