import { describe, expect, it } from 'vitest'
import { guard } from '@/lib/tutor/guard/guard'
import { SafeguardKind } from '@/lib/tutor/schema'
import { type Case, EXPLICIT, FALSE_FRIEND, IMPLICIT } from './guard-distress-cases'
import { MORE_DISTRESS, MORE_FALSE_FRIENDS } from './guard-distress-more-cases'

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
    expect(wrong([...FALSE_FRIEND, ...MORE_FALSE_FRIENDS.map((text): Case => [text, null])])).toEqual([])
  })

  it('is heard in hundreds of other words', () => {
    const cases = SafeguardKind.options.flatMap((kind) => MORE_DISTRESS[kind].map((text): Case => [text, kind]))
    expect(cases.length).toBeGreaterThan(250)
    expect(wrong(cases)).toEqual([])
  })

  it('is heard through capitals, lost accents, stretched letters and invisible characters', () => {
    const twisted = EXPLICIT.slice(0, 40).flatMap(([text, kind]): Case[] => [
      [text.toUpperCase(), kind],
      [text.normalize('NFD').replace(/\p{Mn}/gu, ''), kind],
      [text.replace(/’/g, "'"), kind],
      [`${text} !!! 😭😭`, kind],
      [text.replace(/(\p{L})(?=\p{L})/u, '$1\u200B'), kind],
    ])
    expect(wrong(twisted)).toEqual([])
  })

  it('is heard inside a long message about something else', () => {
    const story = 'Samedi au club de hand j’ai tenu la buvette avec ma sœur, on a vendu des crêpes et on a bien rigolé.'
    expect(wrong(EXPLICIT.slice(0, 60).map(([text, kind]): Case => [`${story} ${text}. ${story}`, kind]))).toEqual([])
  })
})
