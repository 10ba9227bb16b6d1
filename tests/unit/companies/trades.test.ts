import { describe, expect, test } from 'vitest'
import { readTrade, TERMS } from '@/lib/companies/trades/trades'

/** What students write, and the division (first two digits of NAF rev. 2) that they mean. */
const GOLDEN: readonly (readonly [string, string])[] = [
  ['coiffure', '96'],
  ['jeux vidéo', '58'],
  ['véto', '75'],
  ['banque', '64'],
  ['mairie', '84'],
  ['mécano', '45'],
  ['boulangerie', '10'],
  ['foot', '93'],
  ['crèche', '88'],
  ['avocat', '69'],
  ['infirmière', '86'],
  ['graphiste', '74'],
  ['architecte', '71'],
  ['resto', '56'],
  ['dans un garage auto', '45'],
  ['hotel', '55'],
  ['je veux faire un stage dans la mode', '47'],
  ['pharmacie', '47'],
  ['plombier', '43'],
  ['éléctricien', '43'],
  ['informatik', '62'],
  ['développeur web', '62'],
  ['maison de retraite', '87'],
  ['ehpad', '87'],
  ['police', '84'],
  ['pompiers', '84'],
  ['journaliste', '58'],
  ['cinema', '59'],
  ['agence imobilière', '68'],
  ['comptable', '69'],
  ['kiné', '86'],
  ['dentiste', '86'],
  ['vetérinaires', '75'],
  ['école maternelle', '85'],
  ['salle de sport', '93'],
  ['esthéticienne', '96'],
  ['photographe', '74'],
  ['fleuriste', '47'],
  ['avions', '30'],
  ['menuisier', '43'],
  ['espaces verts', '81'],
  ['musée', '91'],
  ['théatre', '90'],
  ['agence de voyages', '79'],
  ['logistique', '52'],
  ['bibliotheque', '91'],
  ['ferme', '01'],
  ['cyber sécurité', '62'],
  ['pub et communication', '73'],
  ['patisserie', '10'],
]

const division = (naf: string) => naf.slice(0, 2)

describe('words for a trade', () => {
  test('reach the right division within the first three codes in 90 of 100 wordings', () => {
    const missed = GOLDEN.filter(([text, wanted]) => !readTrade(text).nafs.slice(0, 3).map(division).includes(wanted))
    const reached = (GOLDEN.length - missed.length) / GOLDEN.length
    console.info(
      `${GOLDEN.length} wordings: ${Math.round(reached * 100)} % reach their division; missed: ${missed.map(([text]) => text).join(', ') || 'none'}`,
    )
    expect(GOLDEN).toHaveLength(50)
    expect(reached).toBeGreaterThanOrEqual(0.9)
  })
  test('are at least 400, over at least 70 divisions, and lead to codes of the nomenclature’s form', () => {
    const codes = [...TERMS.values()].flat()
    expect(TERMS.size).toBeGreaterThanOrEqual(400)
    expect(new Set(codes.map(division)).size).toBeGreaterThanOrEqual(70)
    expect(codes.filter((code) => !/^\d\d\.\d\d[A-Z]$/.test(code))).toEqual([])
  })
  test.each([
    ['10.71C', { nafs: ['10.71C'], words: '' }],
    ['1071c', { nafs: ['10.71C'], words: '' }],
    ['62', { nafs: ['62'], words: '' }],
    ['Zébrolumic Industries', { nafs: [], words: 'zebrolumic industries' }],
    ['😀', { nafs: [], words: '' }],
    ["'; drop table x; --", { nafs: [], words: 'drop table x' }],
  ])('%s is read for what it is', (text, trade) => {
    expect(readTrade(text)).toEqual(trade)
  })
  test('three letters are never taken for a slip', () => {
    expect(readTrade('bax').nafs).toEqual([])
  })
})
