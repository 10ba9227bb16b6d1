import { describe, expect, test } from 'vitest'
import { explain, ImportFailure, sayFailure } from '@/lib/companies/import/failure'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'

const withCode = (code: string) => Object.assign(new Error('something of the system'), { code })
const texts = { fr: dictionaryOf('fr').companiesImport, en: dictionaryOf('en').companiesImport }

describe('an import that cannot go on', () => {
  test.each([
    [withCode('ENOSPC'), /disque est plein/, /disk is full/],
    [withCode('53100'), /disque est plein/, /disk is full/],
    [new Error('write: no space left on device'), /disque est plein/, /disk is full/],
    [withCode('ENOENT'), /vérifie son chemin/, /check its path/],
    [
      new ImportFailure('columns', { file: 'a.csv', columns: 'siret' }),
      /^a\.csv n’est pas .+ il manque siret/,
      /^a\.csv is not .+ siret missing/,
    ],
    [new ImportFailure('quote', { file: 'a.csv', line: 12 }), /ligne 12/, /line 12/],
    [new ImportFailure('cut', { file: 'a.csv' }), /coupé avant sa fin/, /cut before its end/],
  ])('%s says what to do, in both languages', (error, french, english) => {
    const failure = explain(error)!
    expect(sayFailure(failure, texts.fr)).toMatch(french)
    expect(sayFailure(failure, texts.en)).toMatch(english)
    expect(sayFailure(failure, texts.fr)).not.toContain('{')
  })

  test('a failure that nobody knows is not explained away', () => {
    expect(explain(new Error('relation does not exist'))).toBeNull()
  })
})
