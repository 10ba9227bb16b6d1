import { createHash } from 'node:crypto'
import type { ReportDocument } from '../report-rules'

const STYLE =
  'body{max-width:42rem;margin:0 auto;padding:1.5rem 1rem;font:1.0625rem/1.5 Arial,sans-serif;color:#14161f;background:#fff;overflow-wrap:break-word}' +
  'h1{font-size:2rem;line-height:1.15;margin:4rem 0 2rem}h2{font-size:1.5rem;line-height:1.15;margin:2rem 0 .5rem}' +
  'dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 3rem}dt{font-weight:700}dd{margin:0}' +
  '@media (max-width:30rem){dl{grid-template-columns:1fr}}' +
  '@page{size:A4;margin:2.2cm;@bottom-center{content:counter(page)}}' +
  '@media print{body{padding:0;max-width:none;font-size:12pt}header{break-after:page}h2{break-after:avoid}p{orphans:3;widows:3}}'

/** What the page may do: show its own style, and nothing else; no script, no request, no frame. */
export const HTML_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)

/** The report as one accessible page that prints well: no script, nothing fetched. */
export function writeHtml({ title, lines, sections }: ReportDocument): string {
  const cover = lines.map(({ label, text }) => `<dt>${escape(label)}</dt><dd dir="auto">${escape(text)}</dd>`).join('')
  const body = sections.map(
    ({ id, heading, paragraphs }) =>
      `<section aria-labelledby="${id}"><h2 id="${id}">${escape(heading)}</h2>${paragraphs.map((p) => `<p dir="auto">${escape(p)}</p>`).join('')}</section>`,
  )
  return (
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escape(title)}</title><style>${STYLE}</style></head><body><header><h1 dir="auto">${escape(title)}</h1>` +
    `${cover && `<dl>${cover}</dl>`}</header><main>${body.join('')}</main></body></html>`
  )
}
