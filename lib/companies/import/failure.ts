import { fill } from '@/lib/core/i18n/fill'
import type { companiesImport } from '@/lib/core/i18n/fr/companies-import'

export type ImportTexts = typeof companiesImport
type Reason = keyof ImportTexts['failures']
type Values = Readonly<Record<string, string | number>>

/** An import that cannot go on, and why; `sayFailure` has the sentence for the person at the terminal. The index is untouched. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure'
  constructor(
    readonly reason: Reason,
    readonly values: Values = {},
    options?: ErrorOptions,
  ) {
    super(reason, options)
  }
}

/** What happened and what to do, in one sentence. */
export const sayFailure = ({ reason, values }: ImportFailure, { failures }: ImportTexts): string => fill(failures[reason], values)

/** What a failure of the system means; null when it is none that we know. */
export function explain(error: unknown): ImportFailure | null {
  if (error instanceof ImportFailure) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || code === '53100' || /no space left|ENOSPC/i.test(message))
    return new ImportFailure('disk-full', {}, { cause: error })
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return new ImportFailure('not-readable', {}, { cause: error })
  return null
}
