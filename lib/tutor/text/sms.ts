import type { Mapped } from './fold'
import { readNumber, unglue } from './glued'
import { isShortForm, readShortForm } from './short-forms'
import { SMS } from './sms-table'
import { respell } from './spelling'

/** Words, and the signs that stand for words: « + de monde », « 12€ », « moi & elle ». */
const TOKEN = /[a-z0-9]+|€|(?<=^|\s)[+&](?=\s|\d)/g

type Typed = {
  readonly word: string
  readonly from: number
  readonly to: number
  readonly apostrophe: boolean
  readonly accented: boolean
  /** « jété » is « j’étais », « jeté » is thrown. */
  readonly jEte: boolean
  /** A capital inside a sentence: somebody's or something's name. */
  readonly isName: boolean
}

function readTyped(folded: Mapped, original: string): Typed[] {
  return [...folded.text.matchAll(TOKEN)].map((match) => {
    const word = match[0]
    const from = match.index
    const to = from + word.length
    const slice = original.slice(folded.starts[from], folded.ends[to - 1]).normalize('NFC')
    return {
      word,
      from,
      to,
      jEte: /^jé/i.test(slice),
      accented: /é/i.test(slice),
      isName: /^\p{Lu}\p{Ll}/u.test(slice) && /[a-z0-9,] *$/.test(folded.text.slice(0, from)),
      apostrophe: folded.text[to] === "'" || (folded.text[from - 1] === "'" && word.length < 3),
    }
  })
}

/** What a word stands for by itself, whatever stands around it. */
function readAlone({ word, apostrophe, isName, jEte }: Typed): string {
  const counted = readNumber(word)
  if (counted !== undefined) return counted
  if (!apostrophe && Object.hasOwn(SMS, word)) return SMS[word]!
  if (word === 'jete' && jEte) return 'j etais'
  if (isShortForm(word)) return word
  if (apostrophe && /^j[lmnst]$/.test(word)) return `je ${word[1]!}`
  if (apostrophe && word === 'k') return 'qu'
  if (apostrophe) return respell(word)
  const short = word.replace(/([a-z])\1{2,}/g, '$1')
  if (short !== word) return SMS[short] ?? respell(short)
  return unglue(word, isName) ?? (isName ? word : respell(word))
}

/**
 * Expands SMS spellings in a folded text: « g fé », « jsp », « okupé » → « j ai fait », « je sais pas », « occupe ».
 * `original` is the text as typed: its accents tell « jé » (j’ai) from « je ». First every word by itself, then the short forms
 * that need their neighbours. Every unit of an expanded word maps to the whole word as it was typed, so a quote can never cut it.
 */
export function expandSms(folded: Mapped, original = ''): Mapped {
  const typed = readTyped(folded, original)
  const alone = typed.map(readAlone)
  const expanded: string[] = []
  typed.forEach((item, i) => {
    const before = expanded
      .slice(-3)
      .join(' ')
      .split(' ')
      .filter((w) => w !== '')
    const after = alone
      .slice(i + 1, i + 3)
      .join(' ')
      .split(' ')
      .filter((w) => w !== '')
    const neighbours = {
      before: before.at(-1),
      beforeThat: before.at(-2),
      after: after[0],
      afterThat: after[1],
      accentedNext: typed[i + 1]?.accented ?? false,
      accented: item.accented,
      apostrophe: item.apostrophe,
    }
    expanded.push(readShortForm(alone[i]!, alone[i] === item.word ? neighbours : { ...neighbours, accented: false }) ?? alone[i]!)
  })
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let from = 0
  const keep = (to: number) => {
    for (; from < to; from++) {
      text += folded.text[from]
      starts.push(folded.starts[from]!)
      ends.push(folded.ends[from]!)
    }
  }
  typed.forEach((item, i) => {
    if (expanded[i] === item.word) return
    keep(item.from)
    for (const letter of expanded[i]!) {
      text += letter
      starts.push(folded.starts[item.from]!)
      ends.push(folded.ends[item.to - 1]!)
    }
    from = item.to
  })
  keep(folded.text.length)
  return { text, starts, ends }
}
