import { expect, it } from 'vitest'
import { extractText, findFields } from '@/lib/cv/render/extract'
import { renderPdf } from '@/lib/cv/render/pdf'
import { PAGE } from '@/lib/cv/render/density'
import { TemplateId, type Resume } from '@/lib/cv/schema'
import { docOf } from '@/tests/fixtures/cv/docs'

const COUNT = 200

/** The same numbers each time (a linear congruential generator), so that a failure comes back. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const WORDS =
  'accueilli œuvre façon señor šťastný Łódź élèves maïs Noël où à l’étang garçon cœur Zürich smørrebrød préparé trente vélos tournoi planning bénévoles réparé expliqué stock caisse'.split(
    ' ',
  )
const NAMES = [
  'Zoé',
  'Jean-Baptiste',
  'Łukasz Wiśniewski',
  'Nuño Peñarrubia',
  'Šárka Dvořáková-Žižková',
  'Œdipe Bœuf',
  'X'.repeat(60),
  'Marie Anne Élisabeth Joséphine de la Tour du Bois-Guérin Saint-Hilaire',
]

function resumeOf(seed: number): Resume {
  const below = numbersFrom(seed * 7_919 + 1)
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
  const items = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
  const isLong = below(5) === 0
  return {
    basics: {
      name: pick(NAMES),
      ...(below(3) && { label: `Stage ${words(1 + below(9))}` }),
      ...(below(4) && { email: `${'a'.repeat(1 + below(50))}@example.org` }),
      ...(below(2) && { phone: '06 39 98 00 00' }),
      ...(below(3) === 0 && { url: `https://example.org/${'chemin'.repeat(below(25))}` }),
      ...(below(2) && { location: { city: 'L’Haÿ-les-Roses' } }),
      ...(below(2) && { summary: words(isLong ? 120 : 25) }),
    },
    education: items(below(4), (i) => ({
      institution: `Lycée ${i} ${words(2)}`,
      area: words(1 + below(4)),
      startDate: `20${10 + i}-09`,
      courses: items(below(3), () => words(6)),
    })),
    work: items(below(7), (i) => ({
      name: `Maison ${i}`,
      position: words(1 + below(8)),
      startDate: `20${10 + i}-0${1 + below(9)}`,
      ...(below(2) && { endDate: `20${11 + i}` }),
      highlights: items(below(isLong ? 8 : 4), () => (below(9) === 0 ? 'w'.repeat(200) : words(4 + below(isLong ? 40 : 14)))),
    })),
    volunteer: items(below(3), (i) => ({ organization: `Club ${i}`, position: words(3), highlights: items(below(3), () => words(9)) })),
    projects: isLong ? items(4, (i) => ({ name: `Projet ${i}`, description: words(60), keywords: ['C++', 'W'.repeat(40)] })) : [],
    skills: items(below(5), () => ({ name: words(2), keywords: items(below(4), () => pick(WORDS)) })),
    languages: items(below(4), () => ({ language: pick(WORDS), fluency: 'B1' })),
    interests: items(below(4), () => ({ name: below(8) === 0 ? 'I'.repeat(90) : words(2) })),
  }
}

it(`draws ${COUNT} CVs of every kind: none fails, no field is lost, no letter leaves its page`, { timeout: 600_000 }, async () => {
  const lost: unknown[] = []
  const outside: unknown[] = []
  const densities = new Set<string>()
  for (let seed = 0; seed < COUNT; seed += 1) {
    const template = TemplateId.options[seed % 3]!
    const doc = docOf(resumeOf(seed), seed % 4 === 0 ? 'en' : 'fr')
    const { pdf, notices, density } = await renderPdf(doc, template)
    densities.add(density)
    const read = await extractText(pdf)
    expect(notices).toEqual([])
    const missing = findFields(doc, read.text, template).filter(({ inOrder }) => !inOrder && template !== 'deux-colonnes')
    const gone = findFields(doc, read.text, template).filter(({ found }) => !found && read.pages === 1)
    lost.push(...[...missing, ...gone].map((field) => ({ seed, ...field })))
    const over = read.order.filter(({ x, y, width }) => x < 20 || y < 15 || x + width > PAGE.width - 20 || y > PAGE.height - 15)
    outside.push(...over.map((piece) => ({ seed, template, ...piece })))
    expect(read.fonts.every(({ embedded }) => embedded)).toBe(true)
  }
  expect(lost).toEqual([])
  expect(outside).toEqual([])
  expect(densities.size).toBeGreaterThan(4)
})
