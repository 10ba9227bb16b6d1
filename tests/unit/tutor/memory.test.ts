import { describe, expect, it } from 'vitest'
import type { StationId } from '@/lib/journey/schema'
import { cosine, HASHED_DIMS, hashVector } from '@/lib/tutor/memory/hash-vector'
import { hashedStems } from '@/lib/tutor/memory/embedder'
import { reminderFor, sameStory } from '@/lib/tutor/memory/rules'
import { sayAge, sayMemory } from '@/lib/tutor/memory/say'
import type { RecalledMemory } from '@/lib/tutor/memory/schema'
import { MEMORY_OFFER, MEMORY_REFLECT, MEMORY_SAME_STORY } from '@/lib/tutor/speak/phrases/memory'
import { countWords } from '@/lib/tutor/speak/typeset'
import { similarity } from '@/lib/tutor/text/similarity'
import { HELD_OUT, type Pair, TUNING } from './memory.table'
import { GIVEAWAYS, SKILL_WORDS } from './speak-checks'

function memory(text: string, more: Partial<RecalledMemory> = {}): RecalledMemory {
  return { kind: 'recap', stationId: 'mes-experiences', experienceId: 'a', text, daysAgo: 12, similarity: 0, ...more }
}
const HERE: StationId = 'contribution'

describe('hashed vectors', () => {
  it('have 256 dimensions and length 1, and are the same for the same text', async () => {
    const text = 'J’ai repeint les volets de mon grand-père'
    const vector = hashVector(text)
    expect(vector).toHaveLength(HASHED_DIMS)
    expect(Math.hypot(...vector)).toBeCloseTo(1, 10)
    expect(await hashedStems.embed([text, 'x', text])).toEqual([vector, hashVector('x'), vector])
  })

  it('stay as they are from one version to the next: stored rows are compared with new ones', () => {
    const places = hashVector('J’ai repeint les volets').flatMap((value, at) => (value === 0 ? [] : [[at, Number(value.toFixed(4))]]))
    expect(places).toEqual(FROZEN)
  })

  it('see through spelling, accents, word forms and function words', () => {
    expect(cosine(hashVector('j’ai rangé des mangas'), hashVector('g ranger les manga'))).toBeCloseTo(1, 10)
  })

  it('know what neighbours say beyond the words', () => {
    const plain = hashVector('chien promené voisin')
    expect(cosine(plain, hashVector('chien promené le voisin'))).toBeGreaterThan(cosine(plain, hashVector('promené voisin chien')) + 0.05)
  })

  it('are zeros for a text without a word that carries meaning, and near to nothing', () => {
    expect(hashVector('euh ben oui').every((value) => value === 0)).toBe(true)
    expect(cosine(hashVector(''), hashVector('j’ai rangé'))).toBe(0)
  })
})

describe('the same story told again', () => {
  const noticed = (pair: Pair) => sameStory(pair.now, [memory(pair.then)]) !== null
  const wrong = (pairs: readonly Pair[]) => pairs.filter((pair) => noticed(pair) !== pair.same)

  it('is told from another one on every pair that the thresholds were set on', () => {
    expect(TUNING.length + HELD_OUT.length).toBeGreaterThanOrEqual(40)
    expect(wrong(TUNING)).toEqual([])
  })

  it('is told from another one on at least nine in ten pairs that nobody tuned on', () => {
    const missed = wrong(HELD_OUT)
    expect(1 - missed.length / HELD_OUT.length).toBeGreaterThanOrEqual(0.9)
  })

  it('is never seen in the story of another pair', () => {
    const all = [...TUNING, ...HELD_OUT]
    const taken = all.flatMap((a) => all.filter((b) => b.then !== a.then && sameStory(b.now, [memory(a.then)]) !== null))
    expect(taken).toEqual([])
  })

  it('is not seen in two words that happen to be shared, but in the very same few words it is', () => {
    expect(sameStory(['j’ai aidé ma mère'], [memory('j’ai aidé mon père')])).toBeNull()
    expect(sameStory(['J’ai aidé ma mère'], [memory('j’ai aidé ma mère')])).not.toBeNull()
  })

  it('is put together from the proofs of one experience, and the nearest of them comes back', () => {
    const proofs = ['j’ai poncé les volets', 'j’ai passé deux couches de peinture'].map((text) => memory(text, { kind: 'proof' }))
    const elsewhere = memory('j’ai rangé les mangas', { kind: 'proof', experienceId: 'b' })
    const now = ['j’ai poncé les volets', 'puis deux couches']
    expect(sameStory(now, [elsewhere, ...proofs])?.text).toBe('j’ai poncé les volets')
    expect(sameStory(now, [elsewhere, ...proofs.map((p, n) => ({ ...p, experienceId: `c${n}`, text: p.text.slice(0, 12) }))])).toBeNull()
    expect(sameStory(now, [])).toBeNull()
  })
})

describe('a reminder', () => {
  const hand = memory('Samedi au club de hand\nj’ai fait le planning des matchs\ntout a commencé à l’heure')
  const market = memory('j’ai pesé les légumes au marché', { kind: 'proof', experienceId: 'b', daysAgo: 3 })
  const said = 'Là j’ai fait un planning pour les matchs de mon frère'

  it('takes up the words that are near, with their age', () => {
    expect(reminderFor(said, [market, hand], HERE)).toEqual({ quote: 'j’ai fait le planning des matchs', daysAgo: 12 })
  })

  it('comes from another station and another day', () => {
    expect(reminderFor(said, [hand], 'mes-experiences')).toBeNull()
    expect(reminderFor(said, [{ ...hand, daysAgo: 0 }], HERE)).toBeNull()
    expect(reminderFor(said, [{ ...hand, daysAgo: 1 }], HERE)?.daysAgo).toBe(1)
  })

  it('stays away when nothing is near', () => {
    expect(reminderFor('J’ai réparé la console avec un tuto', [hand, market], HERE)).toBeNull()
    expect(reminderFor(said, [], HERE)).toBeNull()
  })

  it('is the last finished story for a student who has nothing to say', () => {
    const older = memory('j’ai gardé mes cousins', { daysAgo: 40, experienceId: 'c' })
    for (const nothing of ['jsp', 'rien', '…', '']) {
      expect(reminderFor(nothing, [older, market, hand], HERE)?.daysAgo).toBe(12)
      expect(reminderFor(nothing, [market], HERE)).toBeNull()
    }
  })

  it('quotes one line only, word for word, in eight words or fewer', () => {
    for (const { then } of [...TUNING, ...HELD_OUT]) {
      const reminder = reminderFor('jsp', [memory(then)], HERE)
      if (reminder === null) continue
      expect(then.split('\n').some((line) => line.includes(reminder.quote))).toBe(true)
      expect(reminder.quote.split(/\s+/).length).toBeLessThanOrEqual(8)
    }
    expect([...TUNING, ...HELD_OUT].every(({ then }) => reminderFor('jsp', [memory(then)], HERE) !== null)).toBe(true)
  })

  it('says nothing back that could be an address or a number to call', () => {
    expect(reminderFor('jsp', [memory('lina.m@exemple.fr')], HERE)).toBeNull()
    expect(reminderFor('jsp', [memory('mon numéro 06 12 34 56 78')], HERE)?.quote ?? '').not.toMatch(/\d/)
  })
})

describe('what is said of a memory', () => {
  const lists = [MEMORY_REFLECT, MEMORY_OFFER, MEMORY_SAME_STORY]
  const quote = 'j’ai fait le planning de tous les matchs'
  const moves = ['reflect', 'offer', 'same-story'] as const
  const said = (daysAgo: number) =>
    moves.flatMap((move, at) => lists[at]!.map((_, turn) => sayMemory(move, { quote, daysAgo }, 'graine', turn)))

  it('has at least six ways of each, none nearly like another', () => {
    for (const list of lists) {
      expect(new Set(list).size).toBeGreaterThanOrEqual(6)
      const pairs = list.flatMap((a, i) => list.slice(i + 1).map((b) => similarity(a, b)))
      expect(Math.max(...pairs)).toBeLessThan(0.6)
    }
  })

  it('is one statement of at most 20 words with an eight-word quotation, in French typography', () => {
    expect(countWords(quote)).toBe(8)
    for (const sentence of [1, 12, 44, 90, 365, 800].flatMap(said)) {
      expect(sentence).toContain(`«\u00A0${quote}\u00A0»`)
      expect(sentence).not.toMatch(/[?!{}'"]| :|\.\.|^[a-zà-ÿ]/)
      expect(sentence!.match(/[.]/g)).toHaveLength(1)
      expect(countWords(sentence!)).toBeLessThanOrEqual(20)
    }
  })

  it('names no skill and writes no letter', () => {
    expect(lists.flat().filter((p) => SKILL_WORDS.test(p) || GIVEAWAYS.some((g) => g.test(p)))).toEqual([])
  })

  it('says yesterday for one day, and comes back to nothing of today', () => {
    expect([0, 1, 2, 12, 60, 365, 500].map(sayAge)).toEqual([
      null,
      'hier',
      'il y a 2 jours',
      'il y a 12 jours',
      'il y a 2 mois',
      'il y a un an',
      'il y a plus d’un an',
    ])
    expect(MEMORY_REFLECT.every((phrase) => phrase.includes('{days}'))).toBe(true)
    expect(sayMemory('reflect', { quote, daysAgo: 0 }, 'graine', 0)).toBeNull()
    expect(sayMemory('offer', { quote, daysAgo: 0 }, 'graine', 0)).toContain(quote)
  })

  it('leaves the student’s words as they are, whatever they hold', () => {
    expect(sayMemory('offer', { quote: 'j’ai écrit {days} et $& {q}', daysAgo: 3 }, 'graine', 0)).toContain('j’ai écrit {days} et $& {q}')
  })
})

/** Place and value of what « J’ai repeint les volets » gives; another hash or another stemmer needs another model name. */
const FROZEN: readonly (readonly [number, number])[] = [
  [91, -0.6667],
  [152, 0.3333],
  [208, 0.6667],
]
