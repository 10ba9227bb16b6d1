import type { worksheetScreen } from '@/lib/core/i18n/fr/worksheet-screen'
import type { worksheets } from '@/lib/core/i18n/fr/worksheets'
import type { MissingCode } from '@/lib/journey/worksheet-rules'
import type { IssueCode } from '@/lib/journey/worksheet-values'
import type { WorksheetStationId } from '@/lib/journey/worksheets'

export type FormText = (typeof worksheets)['forms'][WorksheetStationId]
export type FieldText = FormText['fields'][string]

/** What a worksheet needs to say, and no more: these words travel to the browser. */
export type WorksheetTexts = {
  form: FormText
  common: (typeof worksheets)['common']
  issues: Readonly<Record<IssueCode, string>>
  missing: Readonly<Record<MissingCode, string>>
  screen: (typeof worksheetScreen)['form']
}

/** The words of a field or of a column; empty for one that the dictionary does not know. */
export function fieldText(fields: Readonly<Record<string, FieldText>> | undefined, id: string): FieldText {
  return fields?.[id] ?? { label: id, help: '' }
}

/** The words of an option; its id for one that the dictionary does not know. */
export function optionText(options: Readonly<Record<string, string>> | undefined, id: string): string {
  return options?.[id] ?? id
}
