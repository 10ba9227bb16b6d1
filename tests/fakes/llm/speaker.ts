import { similarity } from '@/lib/tutor/text/similarity'
import { fill, typeset } from '@/lib/tutor/speak/typeset'
import type { FaultName } from './faults'
import { CHALLENGE, GENERIC, MEMORY_LEADS, PLAIN_LEADS, QUESTIONS, QUOTED_LEADS, SEEKING, SWITCH } from './phrases'
import type { SpeakerTask } from './prompt'
import { misspeak } from './misspeak'

/** From here on two questions say the same thing. */
const SAME = 0.6
const QUOTE_WORDS = 12
const SEEKS_WORDS = 8

/** A slice of the quote that can stand inside a sentence: no inner question, no guillemets, twelve words at most. */
function trimQuote(quote: string | null): string | null {
  const pieces = (quote ?? '').split(/[.?!…\n«»]+/).map((p) => p.trim())
  const best = pieces.reduce((a, b) => (b.length > a.length ? b : a), '')
  const words = new RegExp(`^\\S+(?:\\s+\\S+){0,${QUOTE_WORDS - 1}}`).exec(best)?.[0].replace(/[\s,;:]+$/, '') ?? ''
  return words.includes(' ') ? words : null
}

/** What the question is after, when it reads well inside a question put to the student. */
function trimSeeks(seeks: string): string | null {
  const plain = seeks.trim().replace(/[.\s]+$/, '')
  if (plain === '' || plain.split(/\s+/).length > SEEKS_WORDS || /[?!{}[\]«»:;]|\bou\b|l['’]élève|étudiant/i.test(plain)) return null
  return plain
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The questions to try, best first. */
function listQuestions(task: SpeakerTask): string[] {
  const tiers = QUESTIONS[task.about.replace(/-\d+$/, '')]
  const seeks = trimSeeks(task.seeks)
  const seeking = seeks === null ? [] : SEEKING.map((p) => capitalise(p.replace('{s}', () => seeks)))
  const own =
    tiers === undefined ? [...seeking, ...GENERIC] : task.hint > 0 ? [...tiers.narrow, ...tiers.open] : [...tiers.open, ...tiers.narrow]
  const first = task.move === 'challenge' ? CHALLENGE : task.move === 'switch-story' ? SWITCH : []
  return [...first, ...own, ...GENERIC, ...CHALLENGE].map(typeset)
}

/** The first question that says nothing already asked, else the one that is least like them. */
function chooseQuestion(task: SpeakerTask): string {
  const likeness = (question: string) => Math.max(0, ...task.asked.map((a) => similarity(a, question)))
  const questions = listQuestions(task)
  const fresh = questions.find((q) => likeness(q) < SAME)
  return fresh ?? questions.toSorted((a, b) => likeness(a) - likeness(b))[0]!
}

/** A place in a table of phrases that differs between messages and moves on through a conversation. */
function pickPhrase(phrases: readonly string[], task: SpeakerTask): string {
  let sum = task.asked.length
  for (const char of task.student) sum += char.codePointAt(0)!
  return phrases[sum % phrases.length]!
}

function sinceWhen(daysAgo: number): string {
  return daysAgo <= 0 ? 'tout à l’heure' : daysAgo === 1 ? 'hier' : `il y a ${daysAgo} jours`
}

/** A memory helps most when this story gives nothing more; else the student's last words come first. */
function chooseLead(task: SpeakerTask): string {
  const quote = trimQuote(task.quote)
  const told = trimQuote(task.memory?.quote ?? null)
  const wantsMemory = quote === null || task.move === 'encourage' || task.move === 'switch-story'
  if (told !== null && task.memory !== null && wantsMemory) {
    const phrase = pickPhrase(MEMORY_LEADS, task).replace('{d}', sinceWhen(task.memory.daysAgo))
    return capitalise(fill(phrase, told))
  }
  if (quote !== null) return capitalise(fill(pickPhrase(QUOTED_LEADS[task.move] ?? QUOTED_LEADS.probe!, task), quote))
  return typeset(pickPhrase(PLAIN_LEADS[task.move] ?? PLAIN_LEADS.probe!, task))
}

/** What the speaker says: at most one short sentence and one open question, or the fault of content that is asked. */
export function speak(task: SpeakerTask, prompt: string, fault: FaultName | null): string {
  const lead = chooseLead(task)
  return misspeak(fault, { lead, prompt, turn: task.asked.length }) ?? `${lead} ${chooseQuestion(task)}`
}
