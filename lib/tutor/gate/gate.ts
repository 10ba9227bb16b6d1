import { isBanned } from './banned'
import { asksQuestion, cleanSentence, withoutQuotes } from './clean'
import { isFormatted } from './format'
import { givesAway } from './giveaway'
import { isNotFrench } from './language'
import { leadsOn } from './leading'
import { isLeak } from './leak'
import { isTooLong, mayBeTooLong } from './length'
import { inventsQuote } from './quote'
import { isFormal } from './register'
import { repeats } from './repeat'
import type { Check, GateContext, GateFault, GateState, Sentence } from './schema'
import { firstSentenceEnd } from './sentences'
import { asksTwice } from './two-questions'

export type Gate = {
  /** Takes the next piece of the stream; gives the sentences that may be shown now. Joined without anything between, they are the reply. */
  readonly push: (delta: string) => readonly string[]
  /** The stream is over. `stop` and `length` release a last whole sentence; an unfinished one is dropped. */
  readonly end: (finishReason: string) => readonly string[]
  readonly state: GateState
}

/** In this order; the first that holds is the fault. Length comes before, because it also stops a sentence without end. */
const CHECKS: readonly (readonly [GateFault, Check])[] = [
  ['leak', isLeak],
  ['banned', isBanned],
  ['format', isFormatted],
  ['language', isNotFrench],
  ['register', isFormal],
  ['giveaway', givesAway],
  ['two-questions', asksTwice],
  ['leading', leadsOn],
  ['invented-quote', inventsQuote],
  ['repeat', repeats],
]

/** The first fault of one sentence, or null. */
export function faultOf(sentence: Sentence, context: GateContext): GateFault | null {
  if (isTooLong(sentence.text, sentence.before)) return 'too-long'
  return CHECKS.find(([, check]) => check(sentence, context))?.[0] ?? null
}

/**
 * Holds a streamed reply back sentence by sentence: a sentence is handed out once it is whole and has passed every check. The
 * first one that ends with a question closes the gate (`complete`): the caller stops the model, and nothing after it shows. The
 * same text gives the same sentences and the same state in whatever pieces it comes.
 */
export function openGate(context: GateContext): Gate {
  let pending = ''
  let state: GateState = { kind: 'open' }
  const released: string[] = []

  const fail = (fault: GateFault): void => {
    state = { kind: 'fault', fault }
    pending = ''
  }

  /** Checks one whole sentence; gives what to show, or nothing. */
  const admit = (raw: string): string | null => {
    const text = cleanSentence(raw)
    if (!/[\p{L}\p{N}]/u.test(text)) return null
    const asks = asksQuestion(text)
    const fault = faultOf({ raw, text, bare: withoutQuotes(text), asks, before: [...released] }, context)
    if (fault !== null) {
      fail(fault)
      return null
    }
    const shown = released.length === 0 ? text : ` ${text}`
    released.push(text)
    if (asks) {
      state = { kind: 'complete' }
      pending = ''
    }
    return shown
  }

  const isOpen = (): boolean => state.kind === 'open'

  return {
    push(delta) {
      if (!isOpen()) return []
      pending += delta
      const shown: string[] = []
      for (let end = firstSentenceEnd(pending); end !== null && isOpen(); end = isOpen() ? firstSentenceEnd(pending) : null) {
        const raw = pending.slice(0, end)
        pending = pending.slice(end)
        const text = admit(raw)
        if (text !== null) shown.push(text)
      }
      if (isOpen() && mayBeTooLong(pending, released) && isTooLong(cleanSentence(pending), released)) fail('too-long')
      return shown
    },
    end(finishReason) {
      if (!isOpen()) return []
      const last = pending
      pending = ''
      const isWhole = /[.!?…][)"”’'*_»\]\s]*$/.test(last) && (finishReason === 'stop' || finishReason === 'length')
      const text = isWhole ? admit(last) : null
      if (isOpen()) fail('no-question')
      return text === null ? [] : [text]
    },
    get state() {
      return state
    },
  }
}
