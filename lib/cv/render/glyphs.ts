import * as fontkit from 'fontkit'
import { readFileSync } from 'node:fs'
import { FACES } from './faces'
import { facePath } from './fonts'

type Face = { hasGlyphForCodePoint(point: number): boolean; glyphForCodePoint(point: number): { advanceWidth: number }; unitsPerEm: number }

const loaded = new Map<string, Face>()

function face(file: string): Face {
  const known = loaded.get(file)
  if (known) return known
  const read = fontkit.create(readFileSync(facePath(file))) as unknown as Face
  loaded.set(file, read)
  return read
}

/** Whether every face that body text uses draws this character; headings fall back on the same face. */
export const isDrawn = (point: number): boolean =>
  FACES.filter(({ family }) => family === 'Atkinson').every(({ file }) => face(file).hasGlyphForCodePoint(point))

export type Replaced = { readonly text: string; readonly replaced: readonly { readonly character: string; readonly by: string }[] }

/**
 * The text with only what the faces draw. A letter that is a plain letter in disguise (ᵉ, 𝐀, ﬁ) is written plainly and nobody
 * need know; a letter with a mark that no face has loses the mark; anything else becomes a question mark. Both are reported.
 */
export function drawable(text: string): Replaced {
  const replaced = new Map<string, string>()
  const written = Array.from(text, (character) => {
    if (isDrawn(character.codePointAt(0)!)) return character
    const plain = character.normalize('NFKC')
    if (plain && isAllDrawn(plain)) return plain
    const by = withFewerMarks(plain) ?? (/^\p{M}$/u.test(character) ? '' : '?')
    replaced.set(character, by)
    return by
  })
  return { text: written.join(''), replaced: [...replaced].map(([character, by]) => ({ character, by })) }
}

/** ễ is drawn as ê where that is there, else as e. */
function withFewerMarks(letter: string): string | undefined {
  const parts = Array.from(letter.normalize('NFD'))
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const fewer = parts.slice(0, kept).join('').normalize('NFC')
    if (isAllDrawn(fewer)) return fewer
  }
  return undefined
}

const isAllDrawn = (text: string) => Array.from(text).every((character) => isDrawn(character.codePointAt(0)!))

/** Width of a word in points, without kerning, in the widest face of its family. */
export function widthOf(word: string, family: 'Atkinson' | 'Bricolage', sizePt: number): number {
  const { file } = FACES.findLast((candidate) => candidate.family === family)!
  let em = 0
  for (const character of word) em += advanceOf(file, character)
  return em * sizePt
}

const advances = new Map<string, Map<string, number>>(FACES.map(({ file }) => [file, new Map()]))

/** Advance of a character in the face of this file, as a share of the size of letters. */
export function advanceOf(file: string, character: string): number {
  const known = advances.get(file)!
  const before = known.get(character)
  if (before !== undefined) return before
  const measured = face(file)
  const advance = measured.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / measured.unitsPerEm
  known.set(character, advance)
  return advance
}

/**
 * Splits a word that is wider than its column, after a sign of a link where there is one. The empty pieces between make a
 * break without a hyphen: nobody copies a hyphen that is not in the address.
 */
export function breakLongWord(word: string, family: 'Atkinson' | 'Bricolage', sizePt: number, columnPt: number): string[] {
  if (widthOf(word, family, sizePt) <= columnPt) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    piece += character
    const isFull = widthOf(piece, family, sizePt) > columnPt / 6
    if (isFull || /[/@._?&=-]/.test(character)) {
      pieces.push(piece, '')
      piece = ''
    }
  }
  return piece ? [...pieces, piece] : pieces.slice(0, -1)
}
