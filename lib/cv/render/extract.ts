import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { fieldsOf } from './beside'
import { prepare } from './prepare'

/** A piece of text where it stands: points from the left and the bottom of its page. */
export type Placed = {
  readonly text: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Extracted = {
  readonly text: string
  readonly pages: number
  readonly pageSizes: readonly { readonly width: number; readonly height: number }[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  /** Pieces in the order of the file, which is what most machines follow. */
  readonly order: readonly Placed[]
  readonly info: { readonly title: string; readonly author: string; readonly language: string | null }
}

/** Reads a PDF as a machine does, with pdf.js; the worker runs on this thread. Throws for what is no PDF. */
export async function extractText(pdf: Uint8Array): Promise<Extracted> {
  // The worker's module puts itself where pdf.js looks for one; a bundler sees both, and no file is looked up at run time.
  const worker = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)) as object
  Object.assign(globalThis, { pdfjsWorker: worker })
  const { getDocument, VerbosityLevel, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: pdf.slice(), useSystemFonts: false, disableFontFace: true, verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  try {
    const order: Placed[] = []
    const fonts = new Map<string, boolean>()
    const pageSizes: { width: number; height: number }[] = []
    let text = ''
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      pageSizes.push({ width, height })
      const content = await page.getTextContent()
      for (const item of content.items) {
        if (!('str' in item)) continue
        text += item.str + (item.hasEOL ? '\n' : '')
        const [, , , , x, y] = item.transform as number[]
        if (item.str.trim()) order.push({ text: item.str, page: number, x: x!, y: y!, width: item.width, height: item.height })
      }
      text += '\n'
      const { fnArray, argsArray } = await page.getOperatorList()
      fnArray.forEach((fn, i) => {
        if (fn !== OPS.setFont) return
        const font = page.commonObjs.get(argsArray[i][0] as string) as { name: string; missingFile?: boolean }
        fonts.set(font.name, !font.missingFile)
      })
    }
    const { info } = (await document.getMetadata()) as { info: { Title?: string; Author?: string; Language?: string } }
    return {
      text,
      pages: document.numPages,
      pageSizes,
      fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
      order,
      info: { title: info.Title ?? '', author: info.Author ?? '', language: info.Language ?? null },
    }
  } finally {
    await task.destroy()
  }
}

/** One field of a CV and what became of it in an extracted text. */
export type FoundField = { readonly path: string; readonly text: string; readonly found: boolean; readonly inOrder: boolean }

/** Breaks of lines and kinds of spaces are the page's; the words are the student's. */
const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '')

/** Looks for every field of the document in an extracted text, one after the other; `inOrder` when it stands after the one before. */
export function findFields(doc: CvDoc, text: string, template: TemplateId = 'ats'): readonly FoundField[] {
  const page = squeeze(text)
  let after = 0
  return fieldsOf(prepare(doc).doc, template).map(({ path, text: field }) => {
    const wanted = squeeze(field)
    const next = page.indexOf(wanted, after)
    if (next >= 0) {
      after = next + wanted.length
      return { path, text: field, found: true, inOrder: true }
    }
    return { path, text: field, found: page.includes(wanted), inOrder: false }
  })
}
