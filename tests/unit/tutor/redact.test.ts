import { describe, expect, it } from 'vitest'
import { type Kind, KINDS } from '@/lib/tutor/redact/kinds'
import { redact } from '@/lib/tutor/redact/redact'
import { NEGATIVES, POSITIVES } from './redact-cases'

type Gold = { kind: Kind; value: string }
const lines = (table: string) => table.split('\n').filter((line) => line.trim() !== '')
const MARK = /<([a-z]+):([^>]+)>/g

function readCase(line: string): { text: string; golds: Gold[] } {
  const golds = [...line.matchAll(MARK)].map((m) => ({ kind: m[1] as Kind, value: m[2]! }))
  return { text: line.replace(MARK, '$2'), golds }
}

const positives = lines(POSITIVES).map(readCase)
const negatives = lines(NEGATIVES)

/** What of each kind is still readable after redaction, word by word. */
function missed(kinds: readonly Kind[]): { share: number; rows: string[] } {
  let total = 0
  const rows: string[] = []
  for (const { text, golds } of positives) {
    const [out] = redact([text]).texts
    for (const { value } of golds.filter((g) => kinds.includes(g.kind))) {
      total++
      const around = golds.reduce((rest, gold) => rest.replace(gold.value, ' '), text)
      const parts = value.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 2 && !around.includes(part))
      if (out!.includes(value) || parts.some((part) => new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'u').test(out!)))
        rows.push(out!)
    }
  }
  return { share: rows.length / total, rows }
}

describe('the labelled sentences', () => {
  it('are enough', () => {
    expect(positives.length + negatives.length).toBeGreaterThanOrEqual(150)
    expect(new Set(positives.flatMap((c) => c.golds.map((g) => g.kind)))).toEqual(new Set(KINDS))
  })

  it.each<[string, Kind[], number]>([
    ['e-mail, phone, social security, cards, accounts', ['email', 'phone', 'nir', 'card', 'account', 'link'], 0.03],
    ['postal addresses', ['address'], 0.1],
    ['surnames', ['name'], 0.1],
  ])('leave at most their share of %s', (_, kinds, atMost) => {
    const { share, rows } = missed(kinds)
    expect(share, rows.join('\n')).toBeLessThanOrEqual(atMost)
  })

  it('without anything to hide stay as they are, but for 3 %', () => {
    const touched = negatives.map((text) => redact([text]).texts[0]!).filter((out, i) => out !== negatives[i])
    expect(touched.length / negatives.length, touched.join('\n')).toBeLessThanOrEqual(0.03)
  })

  it('lose nothing around what is taken out, but for 3 %', () => {
    const eaten = positives.flatMap(({ text, golds }) => {
      const [out] = redact([text]).texts
      const rest = golds.reduce((t, g) => t.replace(g.value, ' '), text).match(/[\p{L}\p{N}]{2,}/gu) ?? []
      const lost = rest.filter((word) => !out!.includes(word))
      return lost.length > 0 ? [`${out} — ${lost.join(' ')}`] : []
    })
    expect(eaten.length / positives.length, eaten.join('\n')).toBeLessThanOrEqual(0.03)
  })
})

const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const PIECES = [
  ...[
    'Karim Benali',
    'lea dubois',
    'M. Petit',
    'mme nguyen',
    '@tom_93',
    'noe#1234',
    'a.b@c.fr',
    'www.site.fr/x',
    '06 12 34 56 78',
    '+33612345678',
  ],
  ...[
    '12 rue des Lilas',
    '93200 Saint-Denis',
    '[NOM1]',
    '[ nom 2 ]',
    '[TEL1]',
    '**[MAIL1]**',
    '[',
    ']',
    'NOM1',
    '$&',
    '$1',
    '\\',
    '😀',
    '\u0301',
    '\uFFFC',
    '\n',
  ],
  ...[
    'je',
    'suis',
    'insta : lea.93',
    '1 05 03 93 123 456 78',
    '4111 1111 1111 1111',
    ',',
    '.',
    '«',
    '»',
    '’',
    '12',
    '0',
    'Benali',
    'rue',
    '@',
    '#',
  ],
]

describe('restore', () => {
  it('gives back 4,000 random texts exactly, several in one call', { timeout: 90_000 }, () => {
    const next = random(7)
    const text = () =>
      Array.from(
        { length: 1 + Math.floor(next() * 14) },
        () => PIECES[Math.floor(next() * PIECES.length)]! + (next() < 0.8 ? ' ' : ''),
      ).join('')
    for (let i = 0; i < 2000; i++) {
      const texts = [text(), text()]
      const redacted = redact(texts)
      expect(redacted.texts.map(redacted.restore)).toEqual(texts)
      expect(redacted.texts.some(redacted.hasUnknown)).toBe(false)
    }
  })

  it('leaves no digit of 2,000 phone numbers written in any way', { timeout: 90_000 }, () => {
    const next = random(11)
    for (let i = 0; i < 2000; i++) {
      const gaps = ['', ' ', '.', '-', '\u00A0', ' - ']
      const gap = gaps[Math.floor(next() * gaps.length)]!
      const pair = () => String(Math.floor(next() * 100)).padStart(2, '0')
      const head = ['0', '+33', '0033', '+33 ', '0033 '][Math.floor(next() * 5)]! + (1 + Math.floor(next() * 9))
      const number = [head, pair(), pair(), pair(), pair()].join(gap)
      const [out] = redact([`appelle moi au ${number} stp`]).texts
      expect(out, number).toBe('appelle moi au [TEL1] stp')
    }
  })

  it('knows a placeholder whatever the model made of it', () => {
    const { texts, restore } = redact(['avec Karim Benali et Léa Dubois, tel 06 12 34 56 78'])
    expect(texts).toEqual(['avec Karim [NOM1] et Léa [NOM2], tel [TEL1]'])
    expect(restore('[ nom 1 ], **[NOM2]**, [Tel 1], [**NOM1**], [nom\u00A02]')).toBe('Benali, **Dubois**, 06 12 34 56 78, Benali, Dubois')
  })

  it('leaves and reports a placeholder that nobody handed out', () => {
    const { restore, hasUnknown } = redact(['avec Karim Benali'])
    expect(restore('[NOM2] et [NOM1]')).toBe('[NOM2] et Benali')
    expect(hasUnknown('[NOM2]')).toBe(true)
    expect(hasUnknown('[NOM1]')).toBe(false)
  })

  it('never gives somebody else’s value to a student who types a placeholder', () => {
    const { texts, restore } = redact(['mon ami Karim Benali', 'écris [NOM1] ou [ nom 1 ]'])
    expect(texts[1]).not.toContain('[NOM1]')
    expect(texts.map(restore)).toEqual(['mon ami Karim Benali', 'écris [NOM1] ou [ nom 1 ]'])
  })

  it('numbers the same value the same over all texts of a call, and counts the places', () => {
    const { texts, found } = redact(['Karim Benali m’a aidé', 'Benali est mon pote', 'écris à a@b.fr', 'oui a@b.fr'])
    expect(texts).toEqual(['Karim [NOM1] m’a aidé', '[NOM1] est mon pote', 'écris à [MAIL1]', 'oui [MAIL1]'])
    expect(found).toEqual({ name: 2, phone: 0, email: 2, address: 0, account: 0, nir: 0, link: 0, card: 0 })
  })

  it('takes a message of the greatest length in a fraction of a second, also one made to be slow', () => {
    const slow = [
      'a'.repeat(4000),
      'a.'.repeat(2000),
      '0 '.repeat(2000),
      '12 rue '.repeat(571),
      'Jean de '.repeat(500),
      '1-'.repeat(2000),
      'é'.repeat(4000),
      '+'.repeat(4000),
    ]
    for (const text of [...slow, 'Karim Benali, 06 12 34 56 78. '.repeat(130)]) {
      const from = performance.now()
      redact([text])
      expect(performance.now() - from, text.slice(0, 20)).toBeLessThan(1500)
    }
  })
})
