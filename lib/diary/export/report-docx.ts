import 'server-only'
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageBreak, PageNumber, Paragraph, TextRun } from 'docx'
import { isRightToLeft, type ReportDocument } from '../report-rules'

/** Twentieths of a point. */
const AFTER_PARAGRAPH = 160
const TITLE_FROM_TOP = 3600

const textOf = (text: string) => new Paragraph({ text, bidirectional: isRightToLeft(text), spacing: { after: AFTER_PARAGRAPH } })

/** The report as a Word document: a title page, headings, page numbers, French for the spelling checker. */
export async function writeDocx({ title, author, lines, sections }: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const cover = [
    new Paragraph({
      text: title,
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: TITLE_FROM_TOP, after: 600 },
    }),
    ...lines.map(
      ({ label, text }) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { after: AFTER_PARAGRAPH },
          children: [new TextRun({ text: `${label}\u00a0: `, bold: true }), new TextRun(text)],
        }),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ]
  const body = sections.flatMap(({ heading, paragraphs }) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, spacing: { before: 360, after: AFTER_PARAGRAPH } }),
    ...paragraphs.map(textOf),
  ])
  const number = new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 24, language: { value: 'fr-FR' } }, paragraph: { spacing: { line: 320 } } },
        title: { run: { size: 48, bold: true } },
        heading1: { run: { size: 32, bold: true } },
      },
    },
    sections: [
      { properties: { titlePage: true }, footers: { default: new Footer({ children: [number] }) }, children: [...cover, ...body] },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
