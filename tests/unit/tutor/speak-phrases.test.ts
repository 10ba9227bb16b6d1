import { describe, expect, it } from 'vitest'
import { kindOf, STATIONS } from '@/lib/journey/lines'
import { CriterionKind } from '@/lib/journey/schema'
import { CHALLENGE } from '@/lib/tutor/speak/phrases/challenge'
import { CLARIFY, PLAIN_DOUBT } from '@/lib/tutor/speak/phrases/clarify'
import { CUES } from '@/lib/tutor/speak/phrases/cues'
import { OPTIONS } from '@/lib/tutor/speak/phrases/options'
import { RECAP_QUESTIONS } from '@/lib/tutor/speak/phrases/recap'
import { SWITCH_QUESTIONS } from '@/lib/tutor/speak/phrases/switch-story'
import { TOO_THIN } from '@/lib/tutor/speak/phrases/thin-answer'
import { QUESTIONS } from '@/lib/tutor/speak/questions'
import { countWords } from '@/lib/tutor/speak/typeset'
import { similarity } from '@/lib/tutor/text/similarity'
import { GIVEAWAYS, HIDDEN_DOUBLE, LEADING, questionMarks, SKILL_WORDS, TAG } from './speak-checks'

const dialogue = STATIONS.filter((s) => s.kind === 'dialogue')
const criteria = dialogue.flatMap((s) => s.criteria.map((criterionId) => ({ stationId: s.id, criterionId })))
const stationQuestions = criteria.flatMap(({ stationId, criterionId }) => QUESTIONS[stationId]?.[criterionId]?.flat() ?? [])
const reasonQuestions = Object.values(CLARIFY).flatMap((byConcern) => Object.values(byConcern).flat())
const beforeOptions = [
  ...stationQuestions,
  ...Object.values(CUES).flat(),
  ...Object.values(TOO_THIN).flat(),
  ...reasonQuestions,
  ...PLAIN_DOUBT,
  ...Object.values(CHALLENGE).flat(),
  ...SWITCH_QUESTIONS,
]
const options = Object.values(OPTIONS).flatMap((hints) => hints.map((h) => h.text))
const all = [...beforeOptions, ...options, ...RECAP_QUESTIONS]

function tooAlike(phrases: readonly string[]): [string, string, number][] {
  return phrases.flatMap((a, i) =>
    phrases.slice(i + 1).flatMap((b): [string, string, number][] => {
      const alike = similarity(a, b)
      return alike >= 0.6 ? [[a, b, alike]] : []
    }),
  )
}

describe('phrases', () => {
  it('holds at least six open and six narrow questions for every criterion of every dialogue station', () => {
    const short = criteria.filter(({ stationId, criterionId }) => {
      const [open = [], narrow = []] = QUESTIONS[stationId]?.[criterionId] ?? []
      return new Set(open).size < 6 || new Set(narrow).size < 6
    })
    expect(dialogue).toHaveLength(14)
    expect(short).toEqual([])
  })

  it('holds at least six cues, six options and six questions on thin answers for every kind', () => {
    const short = CriterionKind.options.filter((k) => CUES[k].length < 6 || OPTIONS[k].length < 6 || TOO_THIN[k].length < 6)
    expect(short).toEqual([])
  })

  it('asks exactly one question in each phrase', () => {
    expect(all.filter((p) => questionMarks(p) !== 1)).toEqual([])
  })

  it('hides no second question and no tag', () => {
    expect(all.filter((p) => HIDDEN_DOUBLE.test(p) || TAG.test(p))).toEqual([])
  })

  it('never proposes an answer before the options', () => {
    expect(beforeOptions.filter((p) => LEADING.test(p.replace(/«[^»]*»/g, '')))).toEqual([])
  })

  it('names no skill and writes no letter', () => {
    expect(all.filter((p) => SKILL_WORDS.test(p) || GIVEAWAYS.some((g) => g.test(p)))).toEqual([])
  })

  it('stays short: 18 words for a question, 24 with options', () => {
    expect(beforeOptions.filter((p) => countWords(p) > 18)).toEqual([])
    expect(options.filter((p) => countWords(p) > 24)).toEqual([])
  })

  it('never says nearly the same thing twice about one criterion', () => {
    const alike = criteria.flatMap(({ stationId, criterionId }) => tooAlike(QUESTIONS[stationId]?.[criterionId]?.flat() ?? []))
    expect(alike).toEqual([])
  })

  it('never says nearly the same thing twice in one list of hints or doubts', () => {
    const lists = [
      ...Object.values(CUES),
      ...Object.values(OPTIONS).map((hints) => hints.map((h) => h.text)),
      ...Object.values(TOO_THIN),
      ...Object.values(CLARIFY).flatMap((c) => Object.values(c)),
      ...Object.values(CHALLENGE),
      PLAIN_DOUBT,
      SWITCH_QUESTIONS,
    ]
    expect(lists.flatMap((list) => tooAlike(list))).toEqual([])
  })

  it('says tu, in plain typography', () => {
    expect(
      all.filter((p) =>
        /(?<!\p{L})(?:votre|vos|avez|êtes|pouvez|voulez)(?!\p{L})/iu.test(
          p.replace(/«[^»]*»|de votre échange|avez-vous|êtes-vous|Vous avez/g, ''),
        ),
      ),
    ).toEqual([])
    expect(all.filter((p) => /['"!\u00A0\u202F]|\.\.\.|\p{Extended_Pictographic}/u.test(p))).toEqual([])
  })

  it('asks a skill question only where a station has that criterion', () => {
    expect(criteria.filter((c) => kindOf(c.criterionId) === 'skill').map((c) => c.stationId)).toEqual(['premieres-preuves'])
  })
})
