import 'server-only'
import { AppError } from '@/lib/core/errors'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Viewer } from '@/lib/core/viewer'
import { HTML_POLICY, writeHtml } from './export/report-html'
import { loadReport, saveReport } from './repo'
import { composeReport } from './report-rules'
import type { KeepReport, ReportView } from './schema'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The outline as far as the viewer wrote it. */
export async function getReport(viewer: Viewer): Promise<ReportView> {
  return loadReport(viewer)
}

/** Keeps the parts that are named. @throws AppError `conflict` with what stands (member `report`) */
export async function writeReport(viewer: Viewer, report: KeepReport): Promise<ReportView> {
  const { kept, ...standing } = await saveReport(viewer, report)
  if (!kept) throw new AppError('conflict', [], { members: { report: standing } })
  return standing
}

/** A file to hand over: its bytes or text, and the headers it travels with. */
export type ExportedReport = { readonly body: string | Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> }

/** The report as a file, in French, as the school reads it. What writes Word documents is loaded for whoever asks for one. */
export async function exportReport(viewer: Viewer, format: 'docx' | 'html'): Promise<ExportedReport> {
  const { headings } = dictionaryOf('fr').diary.report
  const document = composeReport((await loadReport(viewer)).sections, headings)
  if (format === 'html')
    return { body: writeHtml(document), headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': HTML_POLICY } }
  const { writeDocx } = await import('./export/report-docx')
  return {
    body: await writeDocx(document),
    headers: { 'content-type': DOCX, 'content-disposition': 'attachment; filename="rapport-de-stage.docx"' },
  }
}
