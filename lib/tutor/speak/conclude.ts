import { getStation, kindOf } from '@/lib/journey/lines'
import { CLOSE, CLOSE_DEFAULT } from './phrases/close'
import { PAUSE_KEPT, PAUSE_LEADS, PAUSE_TASK_DEFAULT, PAUSE_TASKS } from './phrases/pause'
import { RECAP_LABELS, RECAP_LEADS, RECAP_QUESTIONS } from './phrases/recap'
import { pickFresh, rotate } from './pick'
import { chooseQuote } from './quote'
import type { SpeakInput } from './schema'
import { takeUp } from './take-up'
import { inGuillemets, typeset } from './typeset'

/** Words of each quotation in a recap of three criteria; with four there is less room. */
const RECAP_WORDS = 6
const RECAP_WORDS_OF_FOUR = 5

/** Evidence cut to a few words, still verbatim; the start of it when no clause stands out. */
function shorten(quote: string, maxWords: number): string {
  const words = quote.trim().split(/\s+/)
  if (words.length <= maxWords && !/[?«»]/.test(quote)) return quote.trim().replace(/[\s.,;:!…]+$/u, '')
  const chosen = chooseQuote(quote, { min: Math.min(3, words.length), max: maxWords })
  return chosen ?? /^(?:[^\s?«»]+\s+){0,4}[^\s?«»]+/u.exec(quote.trim())?.[0].replace(/[.,;:!…]+$/u, '') ?? ''
}

/** The evidence of the story in hand, one quotation per criterion in the station's order; criteria that share one share its line. */
function recapLines(input: SpeakInput): string[] {
  const criteria = getStation(input.stationId).criteria
  const max = criteria.length > 3 ? RECAP_WORDS_OF_FOUR : RECAP_WORDS
  const labels = new Map<string, string[]>()
  for (const id of criteria) {
    const evidence = input.quotes.findLast((q) => q.criterionId === id)
    const words = evidence === undefined ? '' : shorten(evidence.quote, max)
    if (words !== '') labels.set(words, [...(labels.get(words) ?? []), RECAP_LABELS[id]])
  }
  return [...labels].map(([words, [first = '', ...others]]) => {
    const label = [first, ...others.map((l) => l.charAt(0).toLowerCase() + l.slice(1))].join(' et ')
    return `${typeset(`${label} :`)} ${inGuillemets(words)}.`
  })
}

/** What was said, in the student's own words, and one question to confirm it. */
export function recap(input: SpeakInput): string {
  const question = pickFresh([RECAP_QUESTIONS], [input.seed, 'recap', input.turn].join('|'), input.asked)
  return [typeset(rotate(RECAP_LEADS, input.seed, input.turn)), ...recapLines(input), typeset(question)].join(' ')
}

/** What counts from now on. Asks nothing. */
export function close(input: SpeakInput): string {
  const sentence = typeset(rotate(CLOSE[input.stationId] ?? CLOSE_DEFAULT, input.seed, input.turn))
  const quote = takeUp(input)
  return quote === null ? sentence : `${typeset('Je garde aussi')} ${inGuillemets(quote)}. ${sentence}`
}

/** What is kept and a small thing to do away from the screen. Asks nothing. */
export function pause(input: SpeakInput): string {
  const { seed, turn, quotes, stationId } = input
  const missing = getStation(stationId).criteria.find((id) => !quotes.some((q) => q.criterionId === id))
  const task = rotate(missing === undefined ? PAUSE_TASK_DEFAULT : PAUSE_TASKS[kindOf(missing)], seed, turn)
  const last = quotes.at(-1)
  const words = last === undefined ? takeUp(input) : shorten(last.quote, RECAP_WORDS)
  const kept = words === null || words === '' ? [] : [typeset(rotate(PAUSE_KEPT, seed, turn)).replace('{q}', () => inGuillemets(words))]
  return [typeset(rotate(PAUSE_LEADS, seed, turn)), ...kept, typeset(task)].join(' ')
}
