import type { Check } from './schema'

const MARKDOWN = [
  /(?:^|\n)\s*#{1,6}\s/, // heading
  /(?:^|\n)\s*(?:[-•–—‣▪]|\*(?!\*))\s+\S/, // list
  /(?:^|\n)\s*(?:\d{1,2}|[a-d])[.)](?:\s|$)/, // numbered list
  /`|~~/, // code
  /\]\(|!\[/, // link, image
  /<\/?[a-z!][^>]*>/i, // HTML
  /(?:^|\n)\s*\||\|\s*-{2,}/, // table
  /(?:^|\n)\s*>\s/, // quotation block
  /\\[nt(\[]/, // escapes
]

/** Markdown that is more than a bold word: a reply is one or two plain sentences. Also a quotation that is never closed. */
export const isFormatted: Check = ({ raw }) => {
  if (MARKDOWN.some((pattern) => pattern.test(raw))) return true
  return raw.split('«').length !== raw.split('»').length || raw.split('“').length !== raw.split('”').length
}
