import type { ReasonCode } from '@/lib/tutor/schema'

/** Before a question: takes up the student's words, in the place of {q}. */
export const QUOTED_LEADS: readonly string[] = [
  'D’accord, {q}.',
  'Je retiens {q}.',
  '{q} : d’accord.',
  'Je vois, {q}.',
  'Je note {q}.',
  '{q} : je garde ça en tête.',
]

/** Before a question that comes back on what was said. */
export const QUOTED_CLARIFY_LEADS: readonly string[] = ['Tu écris {q}.', 'Tu me dis {q}.', 'Je reviens sur {q}.', 'Je lis {q}.']

/** Where the doubt itself can be said in plain words. */
export const QUOTED_DOUBT_LEADS: Partial<Readonly<Record<ReasonCode, readonly string[]>>> = {
  WE_ONLY: ['{q} : là, vous étiez plusieurs.', 'Je vois ce que vous avez fait ensemble : {q}.', 'Tu parles du groupe : {q}.'],
  HYPOTHETICAL: ['{q} : pour l’instant, c’est une idée.', 'Là, c’est encore une idée : {q}.', 'Je garde l’idée : {q}.'],
}

/** When the student takes back or corrects something. */
export const CORRECTION_QUOTED: readonly string[] = [
  'D’accord, je reprends avec {q}.',
  'J’entends {q}, on corrige.',
  'Tu corriges avec {q}.',
]
export const CORRECTION_LEADS: readonly string[] = ['D’accord, on corrige.', 'Pas de souci, je reprends.']

/** When there is nothing to take up. */
export const PLAIN_LEADS: readonly string[] = ['D’accord.', 'Entendu.', 'Je vois.']

/** After two misses or on an empty answer: takes the weight off. */
export const ENCOURAGE_LEADS: readonly string[] = [
  'Prends ton temps.',
  'Je demande autrement.',
  'Même un petit truc compte.',
  'Trois mots suffisent.',
  'Pas besoin d’une belle phrase.',
]

export const ENCOURAGE_QUOTED: readonly string[] = [
  'Tu dis {q}, je l’entends.',
  '{q} : d’accord, je demande autrement.',
  'J’ai lu {q}, et même un petit truc compte.',
  '{q} : prends ton temps.',
]
