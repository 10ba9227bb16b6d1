import { describe, expect, test } from 'vitest'
import { decideTurn, openConversation, readTurn } from '@/lib/tutor/engine'
import { locateQuote } from '@/lib/tutor/verify/locate'
import type { ModelFinding } from '@/lib/tutor/verify/merge'

describe('locating a quote', () => {
  const text = 'Samedi, j’ai  rangé les cartons du stand, et c’était ok.'
  test.each([
    ['exactly', 'j’ai  rangé les cartons', 'j’ai  rangé les cartons'],
    ['whatever the accents, the case and the spaces', "J'AI RANGE les cartons", 'j’ai  rangé les cartons'],
    ['between guillemets', '« rangé les cartons »', 'rangé les cartons'],
    ['with a letter mended', 'j’ai rangés les cartons du stand', 'j’ai  rangé les cartons du stand'],
  ])('finds it %s, and hands out the student’s own letters', (_how, quote, found) => {
    const place = locateQuote(text, quote)!
    expect(text.slice(place.start, place.end).replace(/[,.]$/, '')).toBe(found)
  })
  test.each(['j’ai rangé les chaises du hall', 'j’ai dirigé une équipe', '', '…', 'x'.repeat(500)])('does not find « %s »', (quote) => {
    expect(locateQuote(text, quote)).toBeNull()
  })
  test('cuts no character in two', () => {
    const astral = 'hier 👩‍🚀 j’ai rangé 🧹 le local'
    const place = locateQuote(astral, 'j’ai range 🧹 le local')!
    expect(astral.slice(place.start, place.end)).toBe('j’ai rangé 🧹 le local')
  })
})

const finding = (change: Partial<ModelFinding>): ModelFinding => ({
  criterionId: 'action',
  verdict: 'met',
  quote: null,
  subject: 'self',
  polarity: 'done',
  ...change,
})

function decide(text: string, heard: ModelFinding[]) {
  const context = { stationId: 'mes-experiences', level: null, seed: 's' } as const
  const opened = openConversation(context)
  const reading = readTurn(context, opened.state, { messageId: 'm', text }, [{ id: 't', role: 'tutor', text: opened.reply }])
  return decideTurn(context, reading, { heard })
}

describe('what a model hears', () => {
  // The rules do not take these by themselves: the question they were asked is another.
  const BARE = 'dans le garage de mon oncle : servir les clients, ranger les pneus et tenir la caisse'

  test('helps the rules to hear: an act that the question did not ask for', () => {
    expect(decide(BARE, []).met).not.toContain('action')
    const { met, proofs } = decide(BARE, [finding({ quote: 'servir les clients, ranger les pneus et tenir la caisse' })])
    expect(met).toContain('action')
    for (const { start, end, quote } of proofs) expect(BARE.slice(start, end)).toBe(quote)
  })

  test.each([
    ['a quote that the student never wrote', finding({ quote: 'j’ai doublé les ventes' })],
    ['no quote', finding({ quote: null })],
    ['somebody else’s act', finding({ quote: BARE, subject: 'other' })],
    ['the group’s act', finding({ quote: BARE, subject: 'we' })],
    ['what did not happen', finding({ quote: BARE, polarity: 'negated' })],
    ['a wish', finding({ quote: BARE, polarity: 'hypothetical' })],
    ['a half verdict', finding({ quote: BARE, verdict: 'partial' })],
  ])('counts for nothing with %s', (_what, heard) => {
    expect(decide(BARE, [heard]).met).not.toContain('action')
  })

  test.each([
    'j’ai pas rangé les cartons du stand',
    'l’année prochaine je vais ranger les cartons du stand',
    'mon cousin a rangé les cartons du stand',
    'on a rangé les cartons du stand',
    'il faut toujours ranger les cartons du stand',
  ])('proves nothing that the necessary condition denies: %s', (text) => {
    expect(decide(text, [finding({ quote: text })]).met).not.toContain('action')
  })

  test('cannot take away what the rules hold', () => {
    const text = 'Samedi au club de hand j’ai rangé tous les cartons du stand.'
    const alone = decide(text, [])
    expect(alone.met).toContain('action')
    expect(decide(text, [finding({ verdict: 'unmet' })]).met).toEqual(alone.met)
  })

  test('changes no plan when it hears what the rules hear', () => {
    const text = 'Samedi au club de hand j’ai rangé tous les cartons du stand.'
    const alone = decide(text, [])
    const heard = alone.proofs.map(({ criterionId, quote }) => finding({ criterionId, quote }))
    expect(decide(text, heard)).toEqual(alone)
  })
})
