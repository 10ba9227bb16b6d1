import { kindOf } from '@/lib/journey/lines'
import type { ReasonCode } from '@/lib/tutor/schema'
import { ACKNOWLEDGE, ACKNOWLEDGE_QUOTED, ACKNOWLEDGE_SEVERAL_QUOTED } from './phrases/acknowledge'
import { CHALLENGE_LEADS, CHALLENGE_QUOTED } from './phrases/challenge'
import {
  CORRECTION_LEADS,
  CORRECTION_QUOTED,
  ENCOURAGE_LEADS,
  ENCOURAGE_QUOTED,
  PLAIN_LEADS,
  QUOTED_CLARIFY_LEADS,
  QUOTED_DOUBT_LEADS,
  QUOTED_LEADS,
} from './phrases/leads'
import { LANGUAGE_LEADS, LANGUAGE_QUOTED } from './phrases/language'
import { REDIRECT_LEADS, REDIRECT_QUOTED, type RedirectCause } from './phrases/redirect'
import { REFUSE_LEADS, REFUSE_QUOTED } from './phrases/refuse'
import { SWITCH_LEADS, SWITCH_QUOTED } from './phrases/switch-story'
import { WHY } from './phrases/why'
import type { AskingMove, SpeakInput } from './schema'
import { saysNothing } from './take-up'

/** What may stand before a question: with the student's words in the place of {q}, and without. */
export type Leads = { readonly quoted: readonly string[]; readonly plain: readonly string[] }

type NotOwnWords = Extract<ReasonCode, 'PASTED' | 'ECHO' | 'STUFFED'>

/** Whether a doubt is that the words are not the student's own. */
export function isNotOwnWords(reason: ReasonCode | undefined): reason is NotOwnWords {
  return reason === 'PASTED' || reason === 'ECHO' || reason === 'STUFFED'
}

function isCause(cause: string | undefined): cause is RedirectCause {
  return cause !== undefined && Object.hasOwn(REDIRECT_LEADS, cause)
}

function redirectLeads(cause: string | undefined): Leads {
  const known = isCause(cause) ? cause : 'injection'
  const quoted = known === 'are-you-real' || known === 'chatter' ? REDIRECT_QUOTED[known] : []
  return { quoted, plain: REDIRECT_LEADS[known] }
}

/** What has just been established is said first, whatever is asked next: one sentence, and only one. */
function establishedLeads({ newlyMet }: SpeakInput): Leads {
  const kind = kindOf(newlyMet[0]!)
  return { quoted: newlyMet.length > 1 ? ACKNOWLEDGE_SEVERAL_QUOTED : ACKNOWLEDGE_QUOTED[kind], plain: ACKNOWLEDGE[kind] }
}

function clarifyLeads(reason: ReasonCode | undefined, text: string): Leads {
  if (isNotOwnWords(reason)) return { quoted: CHALLENGE_QUOTED[reason], plain: CHALLENGE_LEADS[reason] }
  if (reason === undefined) return { quoted: CORRECTION_QUOTED, plain: CORRECTION_LEADS }
  if (saysNothing(text)) return { quoted: [], plain: ENCOURAGE_LEADS }
  // Too little on what was asked is often something good on another point.
  if (reason === 'TOO_THIN') return { quoted: QUOTED_LEADS, plain: [] }
  return { quoted: QUOTED_DOUBT_LEADS[reason] ?? QUOTED_CLARIFY_LEADS, plain: [] }
}

/** The ways to begin a reply that ends with a question. */
export function leadsFor(move: AskingMove, input: SpeakInput): Leads {
  if ((move.kind === 'probe' || move.kind === 'clarify') && input.newlyMet.length > 0) return establishedLeads(input)
  switch (move.kind) {
    case 'redirect':
      return redirectLeads(move.cause)
    case 'refuse':
      return { quoted: REFUSE_QUOTED, plain: REFUSE_LEADS }
    case 'why':
      return { quoted: [], plain: WHY[kindOf(move.criterionId)] }
    case 'language':
      return { quoted: LANGUAGE_QUOTED, plain: LANGUAGE_LEADS }
    case 'encourage':
      return { quoted: ENCOURAGE_QUOTED, plain: ENCOURAGE_LEADS }
    case 'switch-story':
      return { quoted: SWITCH_QUOTED, plain: SWITCH_LEADS }
    case 'challenge': {
      const reason = isNotOwnWords(move.reason) ? move.reason : 'PASTED'
      return { quoted: CHALLENGE_QUOTED[reason], plain: CHALLENGE_LEADS[reason] }
    }
    case 'clarify':
      return clarifyLeads(move.reason, input.text)
    case 'probe':
      return { quoted: QUOTED_LEADS, plain: PLAIN_LEADS }
  }
}
