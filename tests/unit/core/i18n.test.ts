import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { STATUS } from '@/lib/core/errors'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import { chooseLocale, terminalLocale } from '@/lib/core/i18n/locale'
import { waitInWords } from '@/lib/core/i18n/wait'

const flatten = (value: unknown, path = ''): Map<string, string> =>
  typeof value === 'object' && value !== null
    ? new Map(Object.entries(value).flatMap(([key, inner]) => [...flatten(inner, path ? `${path}.${key}` : key)]))
    : new Map([[path, String(value)]])

const fr = flatten(dictionaryOf('fr'))
const en = flatten(dictionaryOf('en'))
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()

describe('the dictionaries', () => {
  test('hold the same keys in French and English', () => {
    expect([...en.keys()].sort()).toEqual([...fr.keys()].sort())
  })
  test('have no empty text', () => {
    expect([...fr, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
  })
  test('have the same places to fill in both languages', () => {
    const different = [...fr].filter(([key, text]) => places(text).join() !== places(en.get(key) ?? '').join()).map(([key]) => key)
    expect(different).toEqual([])
  })
  test('write French with curly apostrophes', () => {
    expect([...fr].filter(([, text]) => /[a-zà-ü]'[a-zà-ü]/i.test(text)).map(([key]) => key)).toEqual([])
  })
  test('explain every error code', () => {
    for (const locale of ['fr', 'en'] as const)
      expect(Object.keys(dictionaryOf(locale).errors.codes).sort()).toEqual(Object.keys(STATUS).sort())
  })
  test('are made of files that come in pairs', () => {
    const files = (locale: string) => readdirSync(path.join('lib/core/i18n', locale), { recursive: true }).sort()
    expect(files('en')).toEqual(files('fr'))
  })
})

describe('the language of a request', () => {
  test.each([
    [undefined, null, 'fr'],
    [undefined, 'de,en;q=0.8,fr;q=0.5', 'en'],
    ['fr', 'en', 'fr'],
    ['xx', 'en-GB', 'en'],
    [undefined, 'de', 'fr'],
  ] as const)('cookie %s and header %s give %s', (cookie, header, locale) => {
    expect(chooseLocale(cookie, header)).toBe(locale)
  })
  test.each([
    [{}, 'fr'],
    [{ LANG: 'C.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en' }, 'en'],
    [{ LANG: 'enm' }, 'fr'],
  ] as const)('of a terminal: %j gives %s', (env, locale) => {
    expect(terminalLocale(env)).toBe(locale)
  })
  test.each([
    [0, '1 seconde', '1 second'],
    [1, '1 seconde', '1 second'],
    [60, '60 secondes', '60 seconds'],
    [121, '3 minutes', '3 minutes'],
    [900, '15 minutes', '15 minutes'],
    [7_201, '3 heures', '3 hours'],
  ])('a wait of %i s is said as %s', (seconds, french, english) => {
    expect(waitInWords(seconds, dictionaryOf('fr').errors)).toBe(french)
    expect(waitInWords(seconds, dictionaryOf('en').errors)).toBe(english)
  })
  test('a place without a value stays visible', () => {
    expect(fill('{a} sur {b}', { a: 1 })).toBe('1 sur {b}')
  })
})

describe('French typography', () => {
  // Imprimerie nationale, Lexique des règles typographiques: a sign of two parts never starts a line.
  test('no ordinary space stands before ? ! ; : or inside « »', () => {
    expect([...fr].filter(([, text]) => / [?!;:»]|« /.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
  })
})
