import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINES } from '@/lib/journey/lines'
import { LINE_ON_MAP } from '@/lib/journey/map-data'
import { contrast, deltaE, VISIONS } from './map-colour'
import { pairs } from './map-strokes'

const css = readFileSync(new URL('../../../app/theme.css', import.meta.url), 'utf8')

/** The custom properties of the first rule that starts with this selector. */
function tokensOf(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]))
}

const THEMES = { light: tokensOf(':root'), dark: tokensOf("[data-theme='dark']") }
const letters = LINES.map((line) => line.letter.toLowerCase())

describe('themes', () => {
  it('gives the same dark theme to the device’s wish and to the reader’s choice', () => {
    expect(tokensOf(":root:not([data-theme='light'])")).toEqual(THEMES.dark)
    expect(Object.keys(THEMES.dark).length).toBeGreaterThan(30)
  })

  it('gives every token a value in both themes', () => {
    expect(Object.keys(THEMES.dark)).toEqual(Object.keys(THEMES.light))
  })
})

describe.each(Object.entries(THEMES))('colours of the %s theme', (_, token) => {
  const color = (name: string) => {
    expect(token[name], name).toMatch(/^#[0-9a-f]{6}$/)
    return token[name]!
  }

  it.each(letters)('draws line %s at 3:1 on the page', (letter) => {
    expect(contrast(color(`line-${letter}`), color('page'))).toBeGreaterThanOrEqual(3)
  })

  it.each(letters)('writes on line %s at 4.5:1', (letter) => {
    expect(contrast(color(`line-${letter}-core`), color(`line-${letter}-on`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['ink', 'quiet', 'success', 'warning', 'danger'])('writes %s at 4.5:1 on page and platform', (name) => {
    expect(contrast(color(name), color('page'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color(name), color('platform'))).toBeGreaterThanOrEqual(4.5)
  })

  it('outlines controls at 3:1 on page and platform, and writes on danger at 4.5:1', () => {
    expect(contrast(color('edge'), color('page'))).toBeGreaterThanOrEqual(3)
    expect(contrast(color('edge'), color('platform'))).toBeGreaterThanOrEqual(3)
    expect(contrast(color('danger'), color('danger-on'))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(Object.entries(VISIONS))('keeps any two lines 12 ΔE apart in %s', (_name, vision) => {
    for (const [a, b] of pairs(letters))
      expect(deltaE(color(`line-${a}`), color(`line-${b}`), vision), `${a}/${b}`).toBeGreaterThanOrEqual(12)
  })
})

it('gives a lighter core, in the light theme, to the lines that the map says have one and to no other', () => {
  const withCore = LINES.filter(
    ({ letter }) => THEMES.light[`line-${letter.toLowerCase()}-core`] !== THEMES.light[`line-${letter.toLowerCase()}`],
  )
  expect(withCore.map((line) => line.id)).toEqual(LINES.filter((line) => LINE_ON_MAP[line.id].hasCore).map((line) => line.id))
})
