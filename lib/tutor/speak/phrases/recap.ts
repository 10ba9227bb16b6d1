import type { CriterionId } from '@/lib/journey/schema'

export const RECAP_LEADS: readonly string[] = [
  'Je reprends tes mots.',
  'Voilà ce que tu as dit.',
  'Je résume avec tes mots.',
  'Tout y est.',
]

/** Two words at most before each quotation of the recap. */
export const RECAP_LABELS: Readonly<Record<CriterionId, string>> = {
  situation: 'La scène',
  action: 'Ta part',
  result: 'La suite',
  skill: 'Ton savoir-faire',
  reflection: 'Ton recul',
  fact: 'L’info',
  'choice-1': 'Ton choix',
  'choice-2': 'Ton plan B',
}

export const RECAP_QUESTIONS: readonly string[] = [
  'C’est bien ça ?',
  'J’ai bien lu ?',
  'Est-ce fidèle à ton histoire ?',
  'Tu confirmes ?',
  'On garde cette version ?',
  'Ça te ressemble ?',
]
