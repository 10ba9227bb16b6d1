import { foldText } from './fold'
import { spellEnding } from './endings'
import { expandSms } from './sms'
import type { Word } from './words'

/**
 * A clause as it is read. `norm` is its folded, SMS-expanded words joined by single spaces; `words[i]` gives the place of each.
 * `opener` is the conjunction that introduces it (kept in `norm`), `sentence` numbers the sentences of the message from 0,
 * `asks` tells that its sentence ends with a question mark, `afterComma` that only a comma or « et » parts it from the one before.
 */
export type Clause = {
  readonly words: readonly Word[]
  readonly norm: string
  readonly opener: string | null
  readonly sentence: number
  readonly asks: boolean
  readonly afterComma: boolean
  readonly start: number
  readonly end: number
}

const TOKEN = /[a-z0-9]+(?:[.,]\d+)?|[.!?;\n]+|[,:()/*•]|(?<=\s)-+(?=\s)/g
const IS_WORD = /^[a-z0-9]/

const CONJUNCTIONS =
  /^(?:mais|donc|car|puis|ensuite|parce que|vu que|du coup|sauf que|alors que|pendant que|quand|lorsque|si|comme|puisque|sinon|grace|afin|au final|a la fin|finalement|resultat)\b/
const SUBJECT_PRONOUN = /^(?:j|je|tu|il|elle|ils|elles|on)$/
/** After these a subject pronoun opens an embedded clause that must stay with its head. */
const HOLDS_SUBJECT =
  /^(?:que|qu|quand|lorsque|si|comme|ou|dont|quoi|puisque|lorsqu|puisqu|et|mais|car|donc|alors|moi|avec|pour|sans|chez|de|d|a|entre|apres|sur|par|sinon|puis|aussi|quel|quelle|combien|comment|pourquoi|c|ce|n)$/
/** « Combien d’heures il fait »: the pronoun belongs to the indirect question. */
const INDIRECT = /^(?:combien|quel|quelle|quels|quelles|comment|pourquoi)$/
const VERB_OF_CA =
  /^(?:m|me|s|se|va|marche|marchait|a|fait|faisait|etait|leur|lui|nous|y|l|n|ne|aide|sert|veut|donne|change|avait|plait|prend|prenait)$/
const OPENS_AFTER_ET =
  /^(?:j|je|tu|il|elle|ils|elles|on|nous|ca|c|apres|puis|du|donc|moi|ensuite|a|au|surtout|quand|maintenant|finalement|depuis|la|le|les|mon|ma|mes|l|meme|aussi|tout|parfois)$/
const SPLITS_BEFORE = /^(?:mais|donc|car|puis|ensuite|sinon|sauf|puisque|lorsque|quand|finalement|resultat)$/
const HAS_VERB_HINT =
  /(?:^| )(?:ai|as|a|ont|avons|est|suis|etait|etais|avait|avais|sont|c|y|\w{2,}(?:ais|ait|aient|er|ez|ons))(?: |$)|(?:^| )(?:j|je|il|elle|on|ils|elles) (?:\w+ )*\w+/

type Token = { norm: string; start: number; end: number }

function tokenise(text: string): Token[] {
  const mapped = expandSms(foldText(text), text)
  const tokens = [...mapped.text.matchAll(TOKEN)].map((m) => ({
    norm: m[0],
    start: mapped.starts[m.index]!,
    end: mapped.ends[m.index + m[0].length - 1]!,
  }))
  const words: string[] = []
  for (const [i, token] of tokens.entries()) {
    const accented = /é(?:e?s?)?$/i.test(text.slice(token.start, token.end).normalize('NFC'))
    words.push(spellEnding(token.norm, { before: words, after: tokens[i + 1]?.norm ?? '', accented }))
  }
  return tokens.map((token, i) => ({ ...token, norm: words[i]! }))
}

/** Whether a new clause opens at word `i` of `tokens`, given the words already in the clause. */
function opensHere(tokens: readonly Token[], i: number, current: readonly Token[]): boolean {
  const last = current.at(-1)?.norm
  if (last === undefined) return false
  const word = tokens[i]!.norm
  const next = tokens[i + 1]?.norm ?? ''
  const so = current.map((t) => t.norm).join(' ')
  const second = `${word} ${next}`
  if (word === 'car' && /^(?:le|un|du|au|mon|en|ce|les|des)$/.test(last)) return false
  if (SPLITS_BEFORE.test(word)) return !/^(?:et|mais|ou|que|qu|depuis|jusqu|c)$/.test(last)
  if (/^(?:parce qu|vu qu|du coup|au final|alors qu|pendant qu|afin d|grace a|pour qu)/.test(second)) return last !== 'c' && last !== 'est'
  if (second === 'a la' && tokens[i + 2]?.norm === 'fin') return HAS_VERB_HINT.test(so)
  if (/^(?:depuis|maintenant|desormais)$/.test(word)) return HAS_VERB_HINT.test(so) && opensWithWhatCame(tokens, i)
  if (word === 'si' && /^(?:j|je|on|tu|il|elle|ils|elles|c|ca|un|une|le|la|les|mon|ma|jamais)$/.test(next))
    return !/^(?:meme|comme|sais|savoir|demande|demander|voir|vois|voit|voyais|regarde|regarder|verifier|comprendre|pas)$/.test(last)
  if (word === 'et' || word === 'ou') return OPENS_AFTER_ET.test(next) && HAS_VERB_HINT.test(so) && opensAfterEt(tokens, i)
  if (SUBJECT_PRONOUN.test(word) && current.slice(-4).some((t) => INDIRECT.test(t.norm))) return false
  if (SUBJECT_PRONOUN.test(word)) return !HOLDS_SUBJECT.test(last) && HAS_VERB_HINT.test(so) && !isObjectPronoun(word, next, last)
  if (word === 'c' && /^(?:est|etait)$/.test(next)) return !HOLDS_SUBJECT.test(last) && HAS_VERB_HINT.test(so)
  if (word === 'ca') return VERB_OF_CA.test(next) && !HOLDS_SUBJECT.test(last) && HAS_VERB_HINT.test(so)
  if (word === 'moi') return /^(?:j|je|c)$/.test(next) && !HOLDS_SUBJECT.test(last)
  return false
}

const FINITE =
  /^(?:a|ont|est|sont|m|s|dit|disent|fait|font|va|vont|veut|veulent|peut|peuvent|perd|prend|met|sait|(?:utilis|gard|demand|march|arriv|appell|trouv|retrouv|gagn|pass|mang|vienn|revienn|laiss)(?:e|ent))$|(?:ait|aient)$/

/** « … depuis l’animatrice dit que », « … maintenant ils viennent »: what came of it; not « depuis la rentrée ». */
function opensWithWhatCame(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.norm ?? ''
  if (/^(?:il|elle|on|ils|elles|ca|y|c|plus)$/.test(next)) return true
  if (!/^(?:l|le|la|les|mon|ma|mes|tout|notre)$/.test(next)) return false
  return tokens.slice(i + 3, i + 6).some((t) => FINITE.test(t.norm))
}

/** « et la caisse » goes on with a list; « et la dame m’a remercié » is a clause: some verb must follow a noun group. */
function opensAfterEt(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]!.norm
  if (!/^(?:la|le|les|mon|ma|mes|l|au|a|du|tout|aussi|surtout|meme)$/.test(next)) return true
  const ahead = tokens.slice(i + 2, i + 6).map((t) => t.norm)
  const stop = ahead.findIndex((w) => !IS_WORD.test(w) || /^(?:et|ou|de|d|pour)$/.test(w))
  const near = stop === -1 ? ahead : ahead.slice(0, stop)
  return (
    near
      .slice(1)
      .some((w) => /^(?:a|m|ont|est|etait|sont|avait|fin|final|coup|s|se|me|j|je|on|il|elle)$/.test(w) || /(?:ait|aient)$/.test(w)) ||
    /^(?:fin|final|coup)$/.test(near[0] ?? '')
  )
}

function isObjectPronoun(word: string, next: string, last: string): boolean {
  if (word !== 'elle' && word !== 'elles') return false
  return next === '' || /^(?:et|aussi|meme|seule)$/.test(next) || /^(?:quel|quelle)$/.test(last)
}

/** Splits a message into clauses, with or without punctuation. */
export function splitClauses(text: string): Clause[] {
  const tokens = tokenise(text)
  const clauses: (Clause & { asks: boolean })[] = []
  let current: Token[] = []
  let sentence = 0
  let first = 0
  let afterComma = false
  const flush = (joined: boolean) => {
    if (current.length > 0) {
      const norm = current.map((t) => t.norm).join(' ')
      const opener = CONJUNCTIONS.exec(norm.replace(/^(?:et|ou) /, ''))?.[0] ?? null
      clauses.push({ words: current, norm, opener, sentence, asks: false, afterComma, start: current[0]!.start, end: current.at(-1)!.end })
      afterComma = joined
    }
    current = []
  }
  tokens.forEach((token, i) => {
    if (IS_WORD.test(token.norm)) {
      if (opensHere(tokens, i, current)) flush(true)
      current.push(token)
      return
    }
    const ends = /^[.!?;\n]/.test(token.norm)
    flush(!ends)
    if (!ends) return
    afterComma = false
    if (token.norm.includes('?')) for (let c = first; c < clauses.length; c++) clauses[c]!.asks = true
    first = clauses.length
    sentence++
  })
  flush(false)
  return clauses
}
