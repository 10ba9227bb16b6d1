import { AppError } from '@/lib/core/errors'
import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { fit } from './fit'
import type { Notice } from './notice'
import { prepare } from './prepare'
import { oneAtATime, type OnAhead } from './queue'
import type { TrimProposal } from './trim'

/** Goes up with anything that changes the bytes of a file: part of every key under which one is kept. */
export const ENGINE_VERSION = 'react-pdf-4.9.0/2'

export type RenderedPdf = {
  readonly pdf: Uint8Array
  readonly pages: number
  /** How tightly it is set: roomy, normal, tight, narrow, small, smallest. */
  readonly density: string
  /** Empty when it fits; else what could be left out for one page. */
  readonly overflow: readonly TrimProposal[]
  readonly notices: readonly Notice[]
}

/**
 * The CV as a PDF (A4), the same bytes for the same content. Throws `cv_busy` (503) when twenty wait, and `cv_right_to_left`
 * (422, with the fields) for text that is read from right to left: it would be drawn in the wrong order.
 * `pages: 2` when the student prefers two pages to small letters. `onAhead` hears its place in the queue.
 */
export async function renderPdf(
  doc: CvDoc,
  template: TemplateId,
  { onAhead, ...options }: { pages?: 1 | 2; onAhead?: OnAhead } = {},
): Promise<RenderedPdf> {
  const prepared = prepare(doc)
  if (prepared.rightToLeft.length > 0) {
    const fields = [...new Set(prepared.rightToLeft)]
    throw new AppError(
      'cv_right_to_left',
      fields.map((field) => ({ field, code: 'right_to_left' })),
    )
  }
  return oneAtATime(async () => {
    const { drawn, density, overflow } = await fit(prepared.doc, template, options)
    return { pdf: await drawn.bytes(), pages: drawn.pages.length, density: density.id, overflow, notices: prepared.notices }
  }, onAhead)
}
