import { describe, expect, it } from 'vitest'
import { reluOffer } from '@/app/(student)/station/[stationId]/relu-offer'
import { holds, takeOver } from '@/components/worksheet/take-over'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import type { CvView } from '@/lib/cv/schema'
import { LIMITS } from '@/lib/cv/schema'
import { WORKSHEETS } from '@/lib/journey/worksheets'

describe('words that are taken over into an answer', () => {
  it('fill an empty one, and follow what the student typed without changing it', () => {
    expect(takeOver('', '  Combien d’équipes ? ', 100)).toEqual({ text: 'Combien d’équipes ?', outcome: 'taken' })
    expect(takeOver('Elle aime le début.', 'Combien d’équipes ?', 100).text).toBe('Elle aime le début.\nCombien d’équipes ?')
  })
  it('are not put there twice, however their accents are written', () => {
    expect(takeOver('Il dit : precise\u0301 la date', 'precisé la date', 100)).toMatchObject({ outcome: 'there' })
    expect(holds('rien', 'autre')).toBe(false)
  })
  it('leave the answer as it is when there is no room, and are never cut', () => {
    expect(takeOver('a'.repeat(95), 'bbbbbb', 100)).toEqual({ text: 'a'.repeat(95), outcome: 'full' })
    expect(takeOver('a'.repeat(93), 'bbbbbb', 100).outcome).toBe('taken')
  })
  it('fit in « Sa remarque », whatever a reader may have left', () => {
    const remark = WORKSHEETS.relu.find(({ id }) => id === 'remark')
    expect(remark).toMatchObject({ type: 'long-text' })
    expect(remark && 'maxLength' in remark && remark.maxLength).toBeGreaterThanOrEqual(LIMITS.remark)
  })
})

describe('what « Relu » offers', () => {
  const cv = { title: 'Mon CV', resume: { work: [{ position: 'Vente', highlights: ['Vendu 120 gâteaux'] }] } } as unknown as CvView
  const remark = { id: '1', path: 'work/0/highlights/0', body: 'À qui ?', firstName: 'Nora', createdAt: '2026-11-20T10:00:00Z' }
  const reader = { texts: dictionaryOf('fr'), locale: 'fr' as const }
  it('says who wrote, when, about which line of which CV', () => {
    expect(reluOffer([{ cv, remarks: [remark] }], reader)).toMatchObject({
      fieldId: 'remark',
      items: [
        {
          words: 'À qui ?',
          about: expect.stringContaining('Vendu 120 gâteaux'),
          from: expect.stringMatching(/^Nora, le 20 novembre 2026.* · Mon CV$/),
        },
      ],
    })
  })
  it('is nothing without a remark', () => {
    expect(reluOffer([], reader)).toBeUndefined()
  })
})
