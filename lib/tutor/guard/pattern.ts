import { fold } from '@/lib/tutor/text/fold'
import { soundOf, soundOfBeginning } from './sound'

/** Named groups of words for patterns: `<name>` stands for all of them. */
export type WordGroups = Readonly<Record<string, string>>

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** One word of a pattern: by sound; `word*` any ending; `=word` this spelling only. */
function wordSource(word: string): string {
  if (word.startsWith('=')) return `[^ :]+:${escape(fold(word.slice(1)))}`
  if (!word.endsWith('*')) return `${escape(soundOf(fold(word)))}:[^ ]+`
  const beginning = fold(word.slice(0, -1))
  return `(?:[^ :]+:${escape(beginning)}|${escape(soundOfBeginning(beginning))})[^ ]*`
}

function itemSource(item: string): string {
  if (item === '.') return '\\. '
  if (item === '^') return '(?<=^ |\\. )'
  if (/^~\d$/.test(item)) return `(?:[^ .]+ ){0,${item.slice(1)}}`
  const forbidden = item.startsWith('!')
  const optional = item.endsWith('?')
  const words = item.slice(forbidden ? 1 : 0, optional ? -1 : undefined).split('|')
  const source = words.map(wordSource).join('|')
  if (forbidden) return `(?!(?:${source}) )`
  return `(?:(?:${source}) )${optional ? '?' : ''}`
}

/**
 * Compiles a pattern over `Reading.sounds`. Items are parted by spaces: `a|b` one of these words, by sound · `word*` any ending ·
 * `=word` exact spelling · `~3` up to three words of the same sentence · `!a|b` not one of these next · `a?` perhaps · `.` end of
 * sentence · `^` beginning of sentence · `<name>` a group of words.
 */
export function compilePattern(pattern: string, groups: WordGroups = {}): RegExp {
  const open = pattern.replace(/<([a-z-]+)>/g, (_, name: string) => {
    const words = groups[name]
    if (words === undefined) throw new Error(`unknown word group <${name}>`)
    return words
  })
  return new RegExp(`(?<= )${open.trim().split(/\s+/).map(itemSource).join('')}`, 'g')
}

/** Several patterns as one list, compiled once. */
export function compileAll(patterns: readonly string[], groups: WordGroups = {}): readonly RegExp[] {
  return patterns.map((p) => compilePattern(p, groups))
}

/** Whether one of the patterns is found. */
export function matchesAny(patterns: readonly RegExp[], sounds: string): boolean {
  return patterns.some((p) => {
    p.lastIndex = 0
    return p.test(sounds)
  })
}

/** The text with every match replaced by as many blank words, so that nothing else is found in it. */
export function blankOut(patterns: readonly RegExp[], sounds: string): string {
  return patterns.reduce((text, p) => text.replace(p, (found) => found.replace(/[^ .]+/g, '_:_')), sounds)
}
