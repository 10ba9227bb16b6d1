import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FACES } from '@/lib/cv/render/faces'
import { facePath } from '@/lib/cv/render/fonts'
import { breakLongWord, drawable, widthOf } from '@/lib/cv/render/glyphs'
import { prepare } from '@/lib/cv/render/prepare'
import { tidy } from '@/lib/cv/render/typography'
import { docOf, SPARSE } from '@/tests/fixtures/cv/docs'

const fr = (text: string) => tidy(text, 'fr').text

describe('typography of a CV', () => {
  it('puts no-break spaces before the tall signs and inside guillemets in French, and leaves English as it is', () => {
    expect(fr('Langues : « oui », vraiment ?')).toBe('Langues\u00a0: «\u00a0oui\u00a0», vraiment\u00a0?')
    expect(fr('Super!')).toBe('Super\u00a0!')
    expect(fr('à 10:30, 50\u202f%')).toBe('à 10:30, 50\u00a0%')
    expect(tidy('Languages: yes!', 'en').text).toBe('Languages: yes!')
  })

  it('composes letters, curls apostrophes between letters and swaps signs that no face has', () => {
    expect(fr("e\u0301te\u0301 d'hiver")).toBe('été d’hiver')
    expect(fr('≈ 30 vélos → 40')).toBe('~ 30 vélos -> 40')
  })

  it('leaves addresses and links alone', () => {
    expect(tidy("o'neil@example.org?x=1!", 'fr', 'literal').text).toBe("o'neil@example.org?x=1!")
  })

  it('takes out emoji and says which, but keeps digits, © and letters', () => {
    expect(tidy('Chef 👩‍💻🇫🇷 de 3 projets © 1️⃣', 'fr')).toMatchObject({
      text: 'Chef de 3 projets ©',
      emoji: ['👩\u200d', '💻', '🇫', '🇷', '1️⃣'],
    })
  })

  it('takes out what turns the direction of reading or cannot be seen', () => {
    expect(tidy('abc\u202Edef\u0007', 'fr')).toMatchObject({ text: 'abcdef', invisible: ['U+202E', 'U+0007'] })
  })

  it('drops a bullet that was typed, since the page draws its own', () => {
    expect(fr('- Tenu la caisse')).toBe('Tenu la caisse')
    expect(fr('✓ Tenu la caisse')).toBe('Tenu la caisse')
  })
})

describe('coverage of the faces', () => {
  // fontkit keeps a glyph that it first met as a part of another (the y of ý) without its letter, and every later « y » of the
  // process then reads as something else. Faces without composite glyphs leave it nothing to meet.
  it('has no glyph made of other glyphs, so that no letter is ever read as another', () => {
    for (const { file } of FACES) {
      const face = fontkit.openSync(facePath(file)) as fontkit.Font
      const made = face.characterSet.filter((point) => {
        const glyph = face.glyphForCodePoint(point) as unknown as { _decode(): { numberOfContours: number } | null }
        return (glyph._decode()?.numberOfContours ?? 0) < 0
      })
      expect(made).toEqual([])
    }
  })

  it('draws the letters of the languages of Europe that are written in Latin', () => {
    const letters = 'éèêëàâçîïôöùûüÿœæŒÆñšłŁđžćčěřůőűąęįųģķļņăâîșțİığŞßøåÅ€’«»–—…•·°²½'
    expect(drawable(letters)).toEqual({ text: letters, replaced: [] })
  })

  it('writes plain letters in disguise plainly, and never lets a missing one pass in silence', () => {
    expect(drawable('2ᵉ 𝐂𝐕 ﬁn')).toEqual({ text: '2e CV fin', replaced: [] })
    expect(drawable('Nguyễn')).toEqual({ text: 'Nguyên', replaced: [{ character: 'ễ', by: 'ê' }] })
    expect(drawable('Привет 日本').text).toBe('?????? ??')
  })

  it('names the character and the line', () => {
    const { notices } = prepare(docOf({ ...SPARSE, volunteer: [{ position: 'Interprète', highlights: ['Traduit 日 en direct 🎉'] }] }))
    expect(notices).toEqual([
      { code: 'emoji_removed', path: 'volunteer/0/highlights/0', characters: ['🎉'] },
      { code: 'character_replaced', path: 'volunteer/0/highlights/0', characters: ['日'], replacement: '?' },
    ])
  })

  it('breaks only a word that is wider than its column, without a hyphen', () => {
    expect(breakLongWord('anticonstitutionnellement', 'Atkinson', 10, 160)).toEqual(['anticonstitutionnellement'])
    const address = 'https://example.org/'.padEnd(120, 'w')
    const pieces = breakLongWord(address, 'Atkinson', 10, 160)
    expect(pieces.join('')).toBe(address)
    expect(Math.max(...pieces.map((piece) => widthOf(piece, 'Atkinson', 10)))).toBeLessThan(50)
  })
})
