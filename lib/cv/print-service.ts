import 'server-only'
import { createHash } from 'node:crypto'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { Viewer } from '@/lib/core/viewer'
import { listProofs } from '@/lib/skills/repo'
import { checkCv, type Check } from './checks'
import { toDoc, type CvDoc } from './doc'
import { extractText, findFields } from './render/extract'
import type { Notice } from './render/notice'
import { ENGINE_VERSION, renderPdf } from './render/pdf'
import type { OnAhead } from './render/queue'
import type { TrimProposal } from './render/trim'
import { addRender, findRender } from './repo'
import { openQuestions, type OpenQuestion } from './rules'
import type { CvLang, CvView, PageCount, TemplateId } from './schema'
import { readCv } from './service'

/** How a CV is asked for; what is not said follows from the CV itself. */
export type PrintOptions = { readonly template?: TemplateId; readonly lang?: CvLang; readonly pages?: PageCount }
export type Page = {
  readonly cv: CvView
  readonly doc: CvDoc
  readonly template: TemplateId
  readonly lang: CvLang
  readonly pages: PageCount
}

/** The page of a CV, for any renderer. @throws AppError `not_found` */
export async function readPage(viewer: Viewer, id: string, options: PrintOptions = {}): Promise<Page> {
  return pageOf(await readCv(viewer, id), options)
}

/** The same of a CV at hand. */
export function pageOf(cv: CvView, options: PrintOptions = {}): Page {
  const own = cv.resume.meta?.stageflow
  const { template = cv.template, lang = own?.locale ?? 'fr', pages = own?.pages ?? 1 } = options
  return { cv, doc: docOf(cv, lang), template, lang, pages }
}

function docOf({ resume }: CvView, lang: CvLang): CvDoc {
  const { sections, document, since } = dictionaryOf(lang).cv
  return toDoc(resume, { lang, headings: { sections, document, since } })
}

/** A printed CV and what the printing had to do. */
export type Printed = {
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly pages: number
  readonly density: string
  readonly overflow: readonly TrimProposal[]
  readonly notices: readonly Notice[]
}

/** Longer files are sent and not kept. */
const KEPT_BYTES = 1_400_000

/** The PDF of a page: the kept one when the same content was printed before, so the same bytes at once. `onAhead` hears its place in the queue of what is printed. */
export async function printPage(viewer: Viewer, { cv, doc, template, lang, pages }: Page, onAhead?: OnAhead): Promise<Printed> {
  const hash = createHash('sha256')
    .update(JSON.stringify([ENGINE_VERSION, template, pages, doc]))
    .digest('hex')
  const kept = await findRender(viewer, hash)
  if (kept) {
    const report = kept.report as Pick<Printed, 'density' | 'overflow' | 'notices'>
    return { ...report, pdf: new Uint8Array(Buffer.from(kept.pdf_base64, 'base64')), pages: kept.pages }
  }
  const { pdf, pages: printed, ...report } = await renderPdf(doc, template, { pages, onAhead })
  if (pdf.byteLength <= KEPT_BYTES)
    await addRender(viewer, cv.id, { hash, template, lang, pdf_base64: Buffer.from(pdf).toString('base64'), pages: printed, report })
  return { ...report, pdf: new Uint8Array(pdf), pages: printed }
}

export type CvChecks = {
  readonly checks: readonly Check[]
  readonly open: readonly OpenQuestion[]
  readonly print: Omit<Printed, 'pdf'>
}

/** What the student sees before sending, from the page as it is printed and read back. @throws AppError `not_found` */
export async function checkPage(viewer: Viewer, id: string, options: PrintOptions): Promise<CvChecks> {
  const page = await readPage(viewer, id, options)
  const [{ pdf, ...print }, proofs] = await Promise.all([printPage(viewer, page), listProofs(viewer)])
  const { text } = await extractText(pdf)
  const printed = { pages: print.pages, chosen: page.pages, fields: findFields(page.doc, text) }
  const standing = new Set(proofs.map((proof) => proof.id))
  const { resume } = page.cv
  return { checks: checkCv({ resume, doc: page.doc, template: page.template, standing, printed }), open: openQuestions(resume), print }
}
