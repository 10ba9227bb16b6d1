import { describe, expect, test } from 'vitest'
import { questionsAbout } from '@/lib/cv/coach'
import { countWords } from '@/lib/cv/line-length'

describe('the tutor asks about a line', () => {
  test.each([
    ['Vendu 120 gâteaux à la kermesse du collège', []],
    ['Garde de trois enfants tous les mercredis', []],
    ['Accueilli les clients et encaissé, sans erreur de caisse', []],
    ['Sold 40 tickets for the school play', []],
    ['Animer un atelier de dessin pour dix enfants', []],
    ['Mon stage à la boulangerie', ['verb', 'result', 'first-person']],
    ['J’ai rangé le stock', ['result', 'first-person']],
    ['Je m’occupe de mes deux petits frères', ['first-person']],
    ['Réparé plusieurs vélos', ['result', 'vague']],
    ['Très motivé et dynamique', ['verb', 'result', 'vague']],
    ['', []],
  ])('« %s »: %j', (text, questions) => {
    expect(questionsAbout(text)).toEqual(questions)
  })

  test('about its length beyond twenty words, not at twenty', () => {
    const line = (words: number) => ['Vendu', '3', ...Array<string>(words - 2).fill('mot')].join(' ')
    expect([questionsAbout(line(20)), questionsAbout(line(21))]).toEqual([[], ['long']])
  })

  test('first whether a model’s proposal is the student’s own', () => {
    expect(questionsAbout('Vendu 120 gâteaux', { isProposal: true })).toEqual(['proposal'])
  })
})

test('words are counted as they are read', () => {
  expect([countWords('L’accueil, c’est-à-dire 3 rendez-vous.'), countWords(' – ')]).toEqual([4, 0])
})
