import type { CriterionId } from '@/lib/journey/schema'
import { longestSharedRun, similarity } from '@/lib/tutor/text/similarity'
import { contentStems } from '@/lib/tutor/text/words'
import type { Played, ReplayedTurn } from './replay'

const ASKING = new Set(['probe', 'clarify', 'challenge', 'encourage', 'switch-story'])
const UNQUOTED = /«[^»]*»|"[^"]*"/g
const SMALLTALK = new Set(['I1', 'D1', 'X1', 'P1'])

export type Decision = { id: string; category: string; turn: number; criterionId: CriterionId; gold: 'met' | 'unmet'; got: boolean }

/** The gold decisions of a played transcript, per turn (fixed) and at the end. */
export function decisionsOf({ transcript, replay, golds }: Played): Decision[] {
  const { id, category } = transcript
  const each = (met: readonly CriterionId[], unmet: readonly CriterionId[], got: readonly CriterionId[], turn: number): Decision[] => [
    ...met.map((criterionId) => ({ id, category, turn, criterionId, gold: 'met' as const, got: got.includes(criterionId) })),
    ...unmet.map((criterionId) => ({ id, category, turn, criterionId, gold: 'unmet' as const, got: got.includes(criterionId) })),
  ]
  const perTurn = replay.turns.flatMap((t, i) => (golds[i] ? each(golds[i].met, golds[i].unmet, t.met, i + 1) : []))
  return [...perTurn, ...each(transcript.final.met, transcript.final.unmet, replay.final.met, 0)]
}

export function questionsIn(reply: string): string[] {
  const bare = reply.replace(UNQUOTED, ' ')
  return bare.match(/[^.!?…]*\?/g)?.map((q) => q.trim()) ?? []
}

/** One question mark, and no second question hidden behind « et ». */
export function asksOnce(reply: string): boolean {
  const questions = questionsIn(reply)
  return questions.length === 1 && !/,? et (?:pourquoi|comment|qu['’]est-ce|quand|où|quel(?:le)?s?|combien)\b/i.test(questions[0]!)
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0
    ? 0
    : sorted[Math.min(sorted.length - 1, Math.ceil(q * sorted.length) - 1 < 0 ? 0 : Math.ceil(q * sorted.length) - 1)]!
}

/** Proofs that are not an exact slice of their message, or that share six words in a row with an earlier tutor message. */
export function ungrounded({ replay, opening }: Played): number {
  return replay.turns.reduce((bad, turn, i) => {
    const said = [opening, ...replay.turns.slice(0, i).map((t) => t.reply.replace(UNQUOTED, ' '))]
    return (
      bad +
      turn.proofs.filter((p) => {
        const message = replay.turns[p.messageIndex]?.student ?? ''
        return message.slice(p.start, p.end) !== p.quote || said.some((s) => longestSharedRun(s, p.quote) >= 6)
      }).length
    )
  }, 0)
}

/** Pairs of tutor questions of one conversation that say the same thing. */
export function repeatedPairs({ replay, opening }: Played): [string, string][] {
  const questions = [opening, ...replay.turns.map((t) => t.reply)].flatMap(questionsIn)
  return questions.flatMap((q, i) =>
    questions.slice(i + 1).flatMap((other): [string, string][] => (similarity(q, other) >= 0.6 ? [[q, other]] : [])),
  )
}

/** Runs of more than two turns on one criterion at one level. */
export function loops({ replay, openingCriterion }: Played): number {
  const keys = [
    openingCriterion === null ? '' : `${openingCriterion}:0`,
    ...replay.turns.map((t) => ('criterionId' in t.move ? `${t.move.criterionId}:${t.move.level}` : '')),
  ]
  return keys.filter((key, i) => key !== '' && i >= 2 && keys[i - 1] === key && keys[i - 2] === key).length
}

/** Whether a reply takes up a meaningful word of the message; null when the message has fewer than four or takes none. */
export function takesUp(turn: ReplayedTurn): boolean | null {
  if (turn.move.kind === 'safeguard') return null
  const said = contentStems(turn.student)
  if (said.length < 4) return null
  const reply = new Set(contentStems(turn.reply))
  return said.some((s) => reply.has(s))
}

/** First person for twelve words outside quotation marks, or the frame of a letter. */
export function givesAway(reply: string): boolean {
  const bare = reply.replace(UNQUOTED, ' ')
  if (/Madame, Monsieur|Je soussigné|Cordialement/i.test(bare)) return true
  return bare.split(/[.!?…:;]/).some((part) => wordsIn(part) >= 12 && /^\s*(?:je|j['’])/i.test(part))
}

export function leads(turn: ReplayedTurn): boolean {
  if ((turn.move.level ?? 0) >= 3) return false
  return questionsIn(turn.reply).some((q) => /est-ce que c['’](?:était|est) .+ ou |tu as sûrement|n['’]est-ce pas/i.test(q))
}

export { ASKING, SMALLTALK }
