import type { MessageAnswers, MessageKind } from './message-schema'

/** What a reader looks for in a message (domain research, « Letter / message »): who, what is asked, why here, a proof, when, how to answer. */
export const CHECKS = ['who', 'ask', 'why', 'offer', 'dates', 'contact'] as const
export type Check = (typeof CHECKS)[number]

/** Says who writes. The same words stand in private.is_done_mon_message; a test holds that both agree. */
export const SAYS_WHO = `(j.? ?m.{0,2}app?el|je me (nomme|pr.sente)|je suis |moi,? c.est|mon (pr.)?nom|my name|i am |i.m )`

const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december'
const ASKS = /\b(?:stages?|pfmp|periodes? de formation|observations?|alternance|placements?|internships?|work experience)\b/
const WHEN = new RegExp(
  String.raw`\b(?:${MONTH})\b|\b\d{1,2}(?:er)? ?(?:/|au\b|-|to\b) ?\d{1,2}\b|\bsemaines? (?:du|de|d|prochaine|\d)|\bvacances\b|\bweek of\b`,
)
const REACH = /\S@\S+\.\p{L}{2}|(?:\d[ .-]?){9,}\d|\brepon(?:dre|dez|se) (?:a|par|sur) (?:ce|cette|mon|mail|message)|\breply to this\b/u
const ADDRESSED = /\b(?:vous|votre|vos|your?)\b/
const REASON =
  /\b(?:parce qu|car|puisqu|interess|j'? ?aim|attire|envie|passion|curieu|choisi|decouvrir|comprendre|voir comment|because|curious|interest|i (?:like|love|want)|discover)/
// « J'ai rangé », « je me suis occupée »: something done. « J'ai 15 ans », « j'ai vu votre vitrine » prove nothing.
const DONE = /\b(?:j'? ?ai|je me suis|i(?: have|'ve)?) (?:deja |souvent |toujours |aussi |already |often )?(\p{L}{3,})/gu
const PROVES_NOTHING =
  /^(?:envie|hate|besoin|choisi\w*|trouve\w*|vu|decouvert\w*|entendu|pense|decide\w*|lu|quinze|seize|treize|quatorze|dix|une?|des|les?|mon|mes|want|need|saw|found|chose|like|love|would|have|am|can|think)$/
const PARTICIPLE = /(?:e|ee|es|i|ie|is|it|u|ue|us|ait|ert|ed|ught|ade|an)$/
/** A quote counts as told from this many characters of it on. */
const QUOTE_CHARACTERS = 12

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Whether the text quotes one of the student's own proofs, at least a good part of it. */
function quotesProof(text: string, quotes: readonly string[]): boolean {
  return quotes.map(plain).some((quote) => {
    const enough = quote.length <= QUOTE_CHARACTERS * 2 ? quote : quote.slice(0, Math.max(QUOTE_CHARACTERS, Math.floor(quote.length / 2)))
    return enough.trim().length >= QUOTE_CHARACTERS && text.includes(enough.trim())
  })
}

/**
 * What a text says already, and what somebody who reads it would still ask. A hint for whoever writes: it reads words, not sense,
 * and nothing is refused because of it.
 * @param quotes the student's own proofs, verbatim
 */
export function checkMessage(body: string, quotes: readonly string[] = []): Readonly<Record<Check, boolean>> {
  const text = plain(body)
  const deeds = [...text.matchAll(DONE)].map(([, word]) => word ?? '')
  return {
    who: saysWho(body),
    ask: ASKS.test(text),
    why: ADDRESSED.test(text) && REASON.test(text),
    offer: deeds.some((word) => PARTICIPLE.test(word) && !PROVES_NOTHING.test(word)) || quotesProof(text, quotes),
    dates: WHEN.test(text),
    contact: REACH.test(text),
  }
}

const saysWho = (body: string) => new RegExp(SAYS_WHO, 'iu').test(body.replace(/\s+/g, ' '))

/**
 * Whether « Mon message » is closed by this text: a message in the student's own words that says who asks, or a phone script
 * whose who, why and dates are answered.
 */
export function closesStation({ kind, body, answers }: { kind: MessageKind; body: string; answers: MessageAnswers }): boolean {
  if (kind === 'message') return body.trim() !== '' && saysWho(body)
  return [answers.who, answers.why, answers.dates].every((answer) => answer.trim() !== '')
}

const HOME_ADDRESS =
  /\b\d{1,4} ?(?:bis|ter)?,? (?:rue|avenue|av\.?|boulevard|bd\.?|chemin|impasse|allees?|place|route|square|quai|cours|lotissement|residence|hameau)\b|\bj'? ?habite (?:au|a|dans) \d|\b\d{1,4} [a-z]+ (?:street|road|avenue|lane)\b/

/** Whether a street address stands in the text: under 15, the page says that nobody needs it. */
export function holdsHomeAddress(text: string): boolean {
  return HOME_ADDRESS.test(plain(text))
}
