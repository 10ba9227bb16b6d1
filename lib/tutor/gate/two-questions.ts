import { fold } from '../text/fold'
import type { Check } from './schema'

/** Heads of a question that can follow « et » or a comma only to ask a second one. */
const HEAD = String.raw`(?:pourquoi|comment|combien|qu['’](?:est|as|avais|etait)|est-ce qu|quels?(?![a-z])|quelles?(?![a-z])|laquelle|lequel|avec qui|a qui|de qui|pour qui|chez qui|c['’]est quoi|c['’]etait quoi|tu (?:as|en as) (?:fait|dit|pense|retenu|appris) quoi)`
/** « et où », « et quand » also carry a subordinate clause on: they count only after a question word. */
const SOFT_HEAD = String.raw`(?:ou(?![a-z])|quand(?![a-z])|qui(?![a-z])|quoi(?![a-z]))`
const ADVERB = String.raw`(?:surtout |aussi |alors |du coup |ensuite |puis |enfin |donc )?`
const ASKS =
  /(?<![a-z])(?:quoi|comment|pourquoi|combien|quels?|quelles?|laquelle|lequel|est-ce|qu['’]est|avec qui|a qui|[a-z]+-tu|^qui)(?![a-z])/
const AND_HEAD = new RegExp(String.raw`(?:,? \(?(?:et|puis|ou|ou bien)) ${ADVERB}(?:${HEAD})`)
const AND_SOFT = new RegExp(String.raw`,? (?:et|puis|ou) ${ADVERB}${SOFT_HEAD}`)
const COMMA_HEAD = new RegExp(String.raw`[,;:] ?${ADVERB}(?:${HEAD}|(?:ou|quand) ?\?)`)
/** Where, written with its accent, is lost by folding: « où » and « ou » are told apart before. */
const WHERE = /où/giu

const TAG =
  /(?:^|[\s,.…:;–-])(?:(?<!(?:dit|dire|dis|repond[a-z]*) )(?:non|oui)|hein|d['’]accord|ok|okay|pas vrai|n['’]est-ce pas|c['’]est ca|c['’]est bien ca|tu vois|tu es d['’]accord|ca te va|tu comprends)[\s\u00A0\u202F]*\?/

/** A second question hidden in a sentence that asks: « … et pourquoi ? », « … quoi, avec qui ? », « …, non ? ». */
export const asksTwice: Check = ({ bare, asks }) => {
  if (!asks) return false
  const folded = fold(bare.replace(WHERE, 'ou_')).replace(/\s+/g, ' ').trim()
  if (TAG.test(folded) && folded.split(' ').length > 2) return true
  const text = folded.replace(/ou_/g, 'ou')
  const and = AND_HEAD.exec(text)
  if (and !== null && text.slice(0, and.index).split(' ').length >= 3) return true
  for (const pattern of [AND_SOFT, COMMA_HEAD]) {
    const second = pattern.exec(
      pattern === AND_SOFT ? folded.replace(/(?<![a-z])ou (?!ou_|quand|qui|quoi)/g, 'o ').replace(/ou_/g, 'ou') : text,
    )
    if (second !== null && ASKS.test(text.slice(0, second.index))) return true
    if (
      second !== null &&
      /(?<![a-z])ou(?![a-z])/.test(text.slice(0, second.index)) &&
      /(?:et|puis) (?:quand|comment|avec qui)/.test(second[0])
    )
      return true
  }
  return false
}
