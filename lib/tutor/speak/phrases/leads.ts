/** Before a question: takes up the student's words, in the place of {q}. */
export const QUOTED_LEADS: readonly string[] = [
  'Je note {q}.',
  'Je retiens {q}.',
  '{q} : d’accord.',
  'Tu écris {q}.',
  'Je m’arrête sur {q}.',
  'Je pars de {q}.',
  '{q}, je vois.',
  'Restons sur {q}.',
  'J’ai bien lu {q}.',
  'Tu dis {q}.',
  '{q} : je garde ça.',
  'Partons de {q}.',
]

/** Before a question that comes back on what was said. */
export const QUOTED_CLARIFY_LEADS: readonly string[] = [
  'Reprenons {q}.',
  'Je reviens à {q}.',
  'Je relis {q}.',
  'Un mot sur {q}.',
  'Attends, {q}.',
  'Dans {q}, il manque un bout.',
  '{q} : creusons ça.',
]

/** When there is nothing to take up. */
export const PLAIN_LEADS: readonly string[] = ['D’accord.', 'Bien.', 'Je te suis.', 'On avance.', 'Entendu.', 'Ça marche.']

/** After two misses or on an empty answer: takes the weight off. */
export const ENCOURAGE_LEADS: readonly string[] = [
  'Pas grave si rien ne vient tout de suite.',
  'Même un petit truc compte.',
  'On prend le temps.',
  'Réponds en trois mots si tu veux.',
  'Je la pose autrement.',
  'Une phrase bancale me va très bien.',
  'Il n’y a pas de bonne réponse ici.',
  'Essaie sans chercher la belle phrase.',
]

export const ENCOURAGE_QUOTED: readonly string[] = [
  'Tu dis {q}. On prend le temps.',
  '{q} : je vois. Même un petit truc compte.',
  'Je lis {q}. Je la pose autrement.',
  '{q}, d’accord. Une phrase bancale me va.',
]
