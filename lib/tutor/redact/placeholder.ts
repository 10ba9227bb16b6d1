import { type Kind, KINDS, WORD_OF } from './kinds'

const MARKUP = String.raw`[\s*_\u00A0\u202F]*`
const WORDS = KINDS.map((kind) => WORD_OF[kind]).join('|')

/** A placeholder as a model may give it back: any case, spaces and bold marks inside the brackets. */
export const PLACEHOLDER = new RegExp(String.raw`\[${MARKUP}(${WORDS})${MARKUP}(\d{1,4})${MARKUP}\]`, 'giu')

export function writePlaceholder(kind: Kind, no: number): string {
  return `[${WORD_OF[kind]}${no}]`
}

/** The exact form of a placeholder that a model has written in its own way. */
export function canonical(word: string, no: string): string {
  return `[${word.toUpperCase()}${Number(no)}]`
}
