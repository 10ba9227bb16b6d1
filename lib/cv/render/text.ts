import type { CvDoc } from '../doc'

/** The CV as plain text (UTF-8, lines of any length): for a form that takes no file. The student's words as they typed them. */
export function renderText(doc: CvDoc): string {
  const head = [doc.name, doc.headline, ...doc.contacts.map(({ text }) => text)].filter(Boolean).join('\n')
  const sections = doc.sections.map(({ heading, items, tags }) => {
    const body = tags
      ? tags.map((tag) => `- ${tag}`).join('\n')
      : items
          .map(({ title, meta, lines }) => {
            const isProse = !title && lines.length === 1
            return [title, meta, ...lines.map(({ text }) => (isProse ? text : `- ${text}`))].filter(Boolean).join('\n')
          })
          .join('\n\n')
    return `${heading.toUpperCase()}\n${body}`
  })
  return `${[head, ...sections].filter(Boolean).join('\n\n')}\n`
}
