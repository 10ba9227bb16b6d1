import { getStation, kindOf } from '@/lib/journey/lines'
import type { CriterionId } from '@/lib/journey/schema'
import { CLOSE, CLOSE_DEFAULT } from './phrases/close'
import { PAUSE_KEPT, PAUSE_LEADS, PAUSE_TASK_DEFAULT, PAUSE_TASKS } from './phrases/pause'
import { RECAP_LAST, RECAP_LEADS, RECAP_QUESTIONS, RECAP_STEPS } from './phrases/recap'
import { pickFresh, rotate } from './pick'
import { chooseQuote } from './quote'
import type { SpeakInput } from './schema'
import { takeUp } from './take-up'
import { fill, inGuillemets, typeset } from './typeset'

/** Words of each quotation in a recap of three criteria; with four there is less room. */
const RECAP_WORDS = 9
const RECAP_WORDS_OF_FOUR = 8

/** What only leads in to a clause: left out of a recap. */
const LEAD_IN = /^(?:(?:bah|ben|euh|bon|ok|moi|et|donc|alors|du coup|en fait)[ ,]+)+(?=\p{L}+['’ ])/iu

/** Evidence cut to a few words, still verbatim; the start of it when no clause stands out. */
function shorten(quote: string, maxWords: number): string {
  const words = quote.trim().split(/\s+/)
  if (words.length <= maxWords && !/[?«»]/.test(quote))
    return quote
      .trim()
      .replace(LEAD_IN, '')
      .replace(/[\s.,;:!…]+$/u, '')
  const chosen = chooseQuote(quote, { min: Math.min(3, words.length), max: maxWords })
  return chosen ?? /^(?:[^\s?«»]+\s+){0,4}[^\s?«»]+/u.exec(quote.trim())?.[0].replace(/[.,;:!…]+$/u, '') ?? ''
}

/** The evidence of the story in hand, one quotation per criterion in the station's order; a slice that proves two is said once. */
function recapParts(input: SpeakInput): { words: string; proves: CriterionId }[] {
  const criteria = getStation(input.stationId).criteria
  const max = criteria.length > 3 ? RECAP_WORDS_OF_FOUR : RECAP_WORDS
  const parts: { words: string; proves: CriterionId }[] = []
  for (const proves of criteria) {
    const evidence = input.quotes.findLast((q) => q.criterionId === proves)
    const words = evidence === undefined ? '' : shorten(evidence.quote, max)
    if (words !== '' && !parts.some((p) => p.words.includes(words))) parts.push({ words, proves })
  }
  return parts
}

/** What was said, in the student's own words, in one sentence, and one question to confirm it. */
export function recap(input: SpeakInput): string {
  const parts = recapParts(input)
  const told = parts.map(({ words, proves }, i) => {
    const isLast = i === parts.length - 1 && i > 0
    const link = parts.length === 1 ? '' : isLast ? RECAP_LAST[proves] : RECAP_STEPS[i]!
    return [typeset(link), inGuillemets(words)].filter((part) => part !== '').join(' ')
  })
  const question = pickFresh([RECAP_QUESTIONS], [input.seed, 'recap', input.turn].join('|'), input.asked)
  return `${typeset(rotate(RECAP_LEADS, input.seed, input.turn))} ${told.join(', ')}. ${typeset(question)}`
}

/** What counts from now on. Asks nothing. */
export function close(input: SpeakInput): string {
  const sentence = typeset(rotate(CLOSE[input.stationId] ?? CLOSE_DEFAULT, input.seed, input.turn))
  const quote = takeUp(input)
  return quote === null ? sentence : `${fill('J’ai lu aussi {q}.', quote)} ${sentence}`
}

/** What is kept and a small thing to do away from the screen. Asks nothing. */
export function pause(input: SpeakInput): string {
  const { seed, turn, quotes, stationId } = input
  const missing = getStation(stationId).criteria.find((id) => !quotes.some((q) => q.criterionId === id))
  const task = rotate(missing === undefined ? PAUSE_TASK_DEFAULT : PAUSE_TASKS[kindOf(missing)], seed, turn)
  const last = quotes.at(-1)
  const words = last === undefined ? takeUp(input) : shorten(last.quote, RECAP_WORDS)
  const start = words === null || words === '' ? typeset(rotate(PAUSE_LEADS, seed, turn)) : fill(rotate(PAUSE_KEPT, seed, turn), words)
  return `${start} ${typeset(task)}`
}
