import { describe, expect, test } from 'vitest'
import { decodeFile, fromCsv, toCsv } from '@/lib/applications/csv-rules'
import { readLine } from '@/lib/applications/import-rules'

const EMPTY = {
  siret: '',
  name: '',
  city: '',
  postcode: '',
  naf: '',
  note: '',
  outsideCircle: '',
  nextAction: '',
  remindOn: '',
  state: '',
  log: '',
}
const TODAY = '2026-11-29'

describe('a file that is written', () => {
  test('starts with a byte order mark and French headers, separated by semicolons', () => {
    expect(toCsv([])).toBe('\uFEFFSIRET;Nom;Ville;Code postal;NAF;Note;Hors de mon cercle;Prochaine action;Rappel le;État;Journal\r\n')
  })

  test.each(['=1+1', '+33', '-x', '@SUM(A1)', '\t=1', '\r=1'])('makes text of what a spreadsheet would run: %j', (note) => {
    const csv = toCsv([{ ...EMPTY, name: 'Garage', city: 'Ville', note }])
    expect(csv).toContain(`'${note}`)
    expect(fromCsv(csv)?.lines[0]?.cells.note).toBe(note)
    expect(csv).not.toMatch(/(^|;|")[=+@-]/)
  })

  test('is read back as it was', () => {
    const row = { ...EMPTY, name: 'Garage ; "Exemple"', city: '=Ville', note: 'ligne 1\nligne 2', nextAction: '-appeler' }
    expect(fromCsv(toCsv([row]))?.lines[0]?.cells).toEqual(row)
  })
})

describe('a file that is read', () => {
  test.each([
    ['semicolons', 'Nom;Ville\nGarage, Exemple;Ville'],
    ['commas', 'nom,ville\n"Garage, Exemple",Ville'],
    ['tabs', 'NAME\tCity\nGarage, Exemple\tVille'],
  ])('may be separated by %s', (_name, text) => {
    expect(fromCsv(text)).toEqual({ lines: [{ line: 2, cells: { name: 'Garage, Exemple', city: 'Ville' } }], broken: [] })
  })

  test.each([[''], ['Nom;Adresse\nGarage;Rue'], ['Garage;Ville-Exemple'], ['{"a":1}']])('without the columns is refused: %j', (text) => {
    expect(fromCsv(text)).toBeNull()
  })

  test('keeps its good lines when it is cut in the middle of a cell', () => {
    const file = fromCsv('Nom;Ville;Note\nGarage;Ville;ok\n\nMairie;Ville;"coupé au mil')
    expect(file?.lines.map(({ cells }) => cells.name)).toEqual(['Garage'])
    expect(file?.broken).toEqual([4])
  })

  test('may be UTF-8, Windows-1252 or UTF-16', () => {
    const text = 'Crèche – l’Étoile'
    const windows = Uint8Array.from([0x43, 0x72, 0xe8, 0x63, 0x68, 0x65, 0x20, 0x96, 0x20, 0x6c, 0x92, 0xc9, 0x74, 0x6f, 0x69, 0x6c, 0x65])
    expect(decodeFile(new TextEncoder().encode(text))).toBe(text)
    expect(decodeFile(windows)).toBe(text)
    expect(decodeFile(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toBe(text)
  })
})

describe('a line', () => {
  const read = (cells: object) => readLine({ line: 2, cells }, TODAY)
  const place = { name: 'Garage', city: 'Ville' }

  test('is a place', () => {
    expect(read({ ...place, siret: '123 456 789 00011', outsideCircle: 'Oui', remindOn: '15/01/2027' })).toEqual({
      siret: '12345678900011',
      name: 'Garage',
      city: 'Ville',
      postcode: null,
      naf: null,
      note: '',
      nextAction: '',
      outsideCircle: true,
      remindOn: '2027-01-15',
    })
  })

  test.each([
    [{ name: 'Garage' }, 'missing_name'],
    [{ city: 'Ville' }, 'missing_name'],
    [{ ...place, siret: '123' }, 'bad_siret'],
    [{ ...place, name: 'x'.repeat(121) }, 'too_long'],
    [{ ...place, note: 'x'.repeat(1001) }, 'too_long'],
    [{ ...place, remindOn: '2027-02-31' }, 'bad_day'],
    [{ ...place, remindOn: '1999-12-31' }, 'bad_day'],
    [{ ...place, remindOn: '2027-11-30' }, 'bad_day'],
    [{ ...place, remindOn: 'demain' }, 'bad_day'],
  ])('%o is %s', (cells, problem) => {
    expect(read(cells)).toBe(problem)
  })
})
