import { describe, expect, test } from 'vitest'
import { assemble, cutAtClauses } from '@/lib/cv/assemble'
import { textAt } from '@/lib/cv/paths'
import { openQuestions, restsOnProof } from '@/lib/cv/rules'
import { checkResumeText } from '@/lib/cv/validate'
import type { Proof } from '@/lib/skills/rules'

let made = 0
const proof = (of: Partial<Proof>): Proof => {
  made += 1
  const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
  return {
    id,
    quote: 'J’ai rangé le stock',
    messageId: id,
    start: 0,
    end: 19,
    strength: 'raconte',
    experienceId: 'a',
    stationId: 'mes-experiences',
    criterionId: 'action',
    skillIds: [],
    createdAt: '2026-11-01T00:00:00Z',
    ...of,
  }
}
const from = (proofs: Proof[], more: Partial<Parameters<typeof assemble>[0]> = {}) =>
  assemble({ locale: 'fr', level: 'Classe de troisième', stage: { name: 'Stage d’observation' }, proofs, skillName: (id) => id, ...more })

describe('a first CV', () => {
  const situation = proof({ criterionId: 'situation', quote: 'l’été chez ma tante au marché' })
  const result = proof({
    criterionId: 'result',
    quote: 'elle m’a redemandé de venir',
    skillIds: ['avoir-le-sens-du-service', 'gerer-son-stress'],
  })
  const action = proof({
    quote: 'j’ai servi les clients',
    skillIds: ['avoir-le-sens-du-service', 'gerer-son-stress', 'traduire-ses-experiences'],
  })
  const later = proof({ experienceId: 'b', createdAt: '2026-11-20T00:00:00Z', quote: 'j’ai entraîné les petits au foot' })
  const likes = proof({ experienceId: 'c', stationId: 'ce-qui-m-anime', criterionId: 'choice-1', quote: 'dessiner des mangas' })
  const oral = proof({ experienceId: 'd', stationId: 'oral', quote: 'j’ai présenté mon rapport' })
  const proofs = [situation, result, action, later, likes, oral]
  const resume = from(proofs)

  test('has an experience a story, the latest first, in the student’s words, and leaves its title to them', () => {
    expect(resume.work).toEqual([
      { position: '', highlights: ['j’ai entraîné les petits au foot'] },
      { position: '', highlights: ['j’ai servi les clients', 'elle m’a redemandé de venir'] },
    ])
    expect(openQuestions(resume).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'name basics/name',
      'contact basics/email',
      'title work/0/position',
      'title work/1/position',
      'school education/0/institution',
      'languages languages/0/language',
    ])
  })

  test('of somebody who told nothing yet asks for a name, a way to answer, then something they did', () => {
    expect(openQuestions(from([])).map(({ code }) => code)).toEqual(['name', 'contact', 'experience', 'school', 'languages'])
    for (const section of ['work', 'volunteer', 'projects'] as const)
      expect(openQuestions({ [section]: [{ name: 'x' }] }).map(({ code }) => code)).not.toContain('experience')
  })

  test('links every line to its proof, and each is a slice of it', () => {
    const lines = Object.entries(resume.meta!.stageflow!.lines!)
    expect(lines.length).toBe(5)
    const quoteOf = new Map(proofs.map(({ id, quote }) => [id, quote]))
    for (const [path, mark] of lines) {
      expect(mark.origin).toBe('proof')
      if (!path.startsWith('skills/')) expect(quoteOf.get(mark.proofId!)).toContain(textAt(resume, path))
    }
    expect(restsOnProof(resume, new Set([action.id]))).toBe(true)
    expect(restsOnProof(resume, new Set([oral.id]))).toBe(false)
  })

  test('names the skills that a whole experience proves, without those of telling it and the intimate ones', () => {
    expect(resume.skills).toEqual([{ name: 'avoir-le-sens-du-service' }])
    expect(resume.interests).toEqual([{ name: 'dessiner des mangas' }])
  })

  test('holds no photo, age, address or contact, and follows the official schema', () => {
    expect(resume.basics).toEqual({ name: '', label: 'Stage d’observation' })
    for (const cv of [resume, from([]), from([], { level: null, stage: { name: null, start: '2026-06-08', end: '2026-06-12' } })])
      expect(checkResumeText(JSON.stringify(cv))).toMatchObject({ ok: true, notices: [] })
  })
})

describe('a long quote', () => {
  const text = 'j’ai rangé tout le stock de la boutique, puis j’ai servi les clients, et ensuite j’ai fait la caisse toute seule'
  test('is cut where a clause begins, and nothing is rewritten', () => {
    expect(cutAtClauses(text, 80)).toEqual([
      'j’ai rangé tout le stock de la boutique, puis j’ai servi les clients',
      'et ensuite j’ai fait la caisse toute seule',
    ])
    expect(cutAtClauses(text, 300)).toEqual([text])
  })
  test('without clauses is cut between words, and one without spaces anywhere', () => {
    expect(cutAtClauses('mot '.repeat(20), 22)).toEqual(Array(4).fill('mot mot mot mot mot'))
    expect(cutAtClauses('x'.repeat(25), 10).map((piece) => piece.length)).toEqual([10, 10, 5])
  })
})
