import { typeset } from '../speak/typeset'

const EMOJI = /(?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D|\uFE0F|\u20E3)+/gu
const QUOTED = /(«[^»]*»|“[^”]*”|"[^"]*")/

/**
 * Sets a sentence of a model as the phrase tables are set: no emoji, no stray bold marks, curly apostrophes, the French spaces
 * before ? ! ; : and inside « ». What stands between quotation marks keeps its own letters.
 */
export function cleanSentence(raw: string): string {
  const plain = raw
    .replace(EMOJI, '')
    .replace(/\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=\p{L})|(?<=[\p{L}\p{N}?!.»])_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain
    .split(QUOTED)
    .map((part, i) => (i % 2 === 1 ? setQuote(part) : setWords(part)))
    .join('')
    .trim()
}

function setQuote(part: string): string {
  const words = part.slice(1, -1).trim()
  return `«\u00A0${words}\u00A0»`
}

function setWords(part: string): string {
  const spaced = part
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/\.{3}/g, '…')
    .replace(/\s*([?!;])(?=[\s?!]|$)/g, (_, mark: string) => ` ${mark}`)
    .replace(/\s*:(?=\s|$)/g, ' :')
    .replace(/([?!]) (?=[?!])/g, '$1')
  return typeset(spaced)
}

/** A text without what stands between quotation marks. */
export function withoutQuotes(text: string): string {
  return text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' … ')
}

/** What stands between quotation marks. */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(/«([^»]*)»|“([^”]*)”|"([^"]*)"/g)].map((m) => (m[1] ?? m[2] ?? m[3] ?? '').trim())
}

/** Whether a sentence ends with a question mark of its own, not with one that it quotes. */
export function asksQuestion(text: string): boolean {
  return /\?[\s\u00A0\u202F?!…]*[)]?$/u.test(withoutQuotes(text).trim())
}
