import type { CvContact, CvDoc, CvItem, CvSection } from '../doc'
import type { TemplateId } from '../schema'
import { columnsOf } from './beside'
import { styleOf } from './html-style'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
/** Text that may be read in the other direction keeps its own (HTML, `dir=auto`). */
const element = (tag: string, text: string, attributes = '') => (text ? `<${tag}${attributes} dir="auto">${escape(text)}</${tag}>` : '')

/**
 * The CV as one accessible document: language, title, headings, lists, its own style for paper (A4), no script, nothing from
 * elsewhere. Every word is escaped, and only web, mail and telephone links can be followed. For an `iframe srcdoc`, a page to print or a file.
 */
export function renderHtml(doc: CvDoc, template: TemplateId): string {
  const body = template === 'deux-colonnes' ? twoColumns(doc) : `${head(doc, contactsOf(doc))}${doc.sections.map(sectionOf).join('')}`
  return `<!doctype html>
<html lang="${doc.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'">
<title>${escape(doc.title)}</title><style>${styleOf(template)}</style></head>
<body><main>${body}</main></body></html>
`
}

function twoColumns(doc: CvDoc): string {
  const { main, beside } = columnsOf(doc)
  return `${head(doc, '')}<div class="columns"><div class="main">${main.map(sectionOf).join('')}</div><div class="beside">${contactsOf(doc)}${beside.map(sectionOf).join('')}</div></div>`
}

const head = ({ name, headline }: CvDoc, contacts: string) =>
  `<header>${element('h1', name)}${element('p', headline, ' class="label"')}${contacts}</header>`

function contactsOf({ contacts }: CvDoc): string {
  return contacts.length > 0 ? `<ul class="contacts">${contacts.map((contact) => `<li>${reach(contact)}</li>`).join('')}</ul>` : ''
}

function reach({ text, href }: CvContact): string {
  const isSafe = href && /^(?:https?:\/\/|mailto:|tel:)/i.test(href)
  return isSafe ? `<a href="${escape(href)}" rel="noopener noreferrer">${escape(text)}</a>` : escape(text)
}

function sectionOf({ id, heading, items, tags }: CvSection): string {
  const content = tags
    ? `<ul class="tags">${tags.map((tag) => element('li', tag)).join('')}</ul>`
    : `<div class="items">${items.map(itemOf).join('')}</div>`
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escape(heading)}</h2>${content}</section>`
}

function itemOf({ title, meta, lines }: CvItem): string {
  const isProse = !title && lines.length === 1
  const list = isProse
    ? element('p', lines[0]!.text)
    : lines.length > 0
      ? `<ul class="lines">${lines.map(({ text }) => element('li', text)).join('')}</ul>`
      : ''
  return `<article>${element('h3', title)}${meta ? ` ${element('p', meta, ' class="facts"')}` : ''}${list}</article>`
}
