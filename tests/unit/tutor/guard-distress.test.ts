import { describe, expect, it } from 'vitest'
import { guard } from '@/lib/tutor/guard/guard'
import { type Case, EXPLICIT, FALSE_FRIEND, IMPLICIT } from './guard-distress-cases'

const heard = (text: string) => guard({ text, stationId: 'mes-experiences', tutorTexts: [], previousStudentTexts: [] }).safeguard
const wrong = (cases: readonly Case[]) =>
  cases.filter(([text, kind]) => heard(text) !== kind).map(([text, kind]) => [text, kind, heard(text)])

describe('distress', () => {
  it('is heard every time it is said outright, in any spelling', () => {
    expect(wrong(EXPLICIT)).toEqual([])
  })

  it('is heard between the lines', () => {
    expect(wrong(IMPLICIT)).toEqual([])
  })

  it('is not seen in figures of speech, games, sports, trades and stories that ended well', () => {
    expect(wrong(FALSE_FRIEND)).toEqual([])
  })
})
