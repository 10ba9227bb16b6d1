import { foldText } from '@/lib/tutor/text/fold'
import { expandSms } from '@/lib/tutor/text/sms'
import { soundOf } from './sound'

/** A message in the forms that the checks read. */
export type Reading = {
  /** As sent, without invisible characters. */
  readonly plain: string
  /** Lower case, no diacritics, short forms expanded, words joined by single spaces, « . » between sentences. */
  readonly words: string
  /** The same words as `sound:word`, for patterns that must stand any spelling. Begins and ends with a space. */
  readonly sounds: string
  /** Number of words. */
  readonly count: number
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/gu
const TOKEN = /[a-z0-9]+|[.!?;\n]+/g
/** An object or reflexive pronoun glued to its verb: « minsulte », « sfoutent ». */
const GLUED =
  /^([ms])(?=(?:insult|arcel|harcel|agres|envoi|envoy|attend|emmerd|embet|enferm|etrangl|attach|oblig|humili|ignor|exclu|embrass|evit|fou[ts]|moqu|mok|frap|tabass|traite|taper?$|tape))(.+)$/
/** « s.u.i.c.i.d.e », « m o u r i r ». */
const SPACED_OUT = /(?<![a-z0-9])(?:[a-z][ .*_-]){3,}[a-z](?![a-z0-9])/g
const DIGIT_WORDS: Readonly<Record<string, string>> = { '2': 'de', '1': 'un', '7': 'cette' }
/** Letters lent by digits and signs inside a word: « su1c1de », « m0urir », « tu3r ». */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }

function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, (c) => (c === '\n' || c === '\t' || c === '\r' ? c : ''))
}

function unmask(folded: string): string {
  return folded
    .replace(/(?<=[a-z])[013457@$](?=[a-z])/g, (c) => LEET[c] ?? c)
    .replace(/(?<=[a-z])[*_](?=[a-z])/g, '')
    .replace(SPACED_OUT, (spread) => spread.replace(/[ .*_-]/g, ''))
}

function tokenise(plain: string): string[] {
  const folded = foldText(plain)
  const text = unmask(folded.text)
  // Where a mask was taken off the offsets are lost, and of no use: what the guard finds is never quoted.
  const nowhere = new Array<number>(text.length).fill(0)
  const expanded = (text === folded.text ? expandSms(folded, plain) : expandSms({ text, starts: nowhere, ends: nowhere })).text
  return [...expanded.matchAll(TOKEN)].flatMap(([token]) => {
    if (/^[.!?;\n]/.test(token)) return ['.']
    const word = DIGIT_WORDS[token] ?? token
    const glued = GLUED.exec(word)
    return glued ? [glued[1]!, glued[2]!] : [word]
  })
}

/** Reads a message for the guard: raw text in, comparable forms out. Pure. */
export function readMessage(text: string): Reading {
  const plain = stripInvisible(text)
  const tokens = tokenise(plain)
  const words = tokens.join(' ')
  return {
    plain,
    words,
    sounds: ` ${tokens.map((t) => (t === '.' ? '.' : `${soundOf(t)}:${t}`)).join(' ')} . `,
    count: tokens.filter((t) => t !== '.').length,
  }
}
