import type { CriterionId } from '@/lib/journey/schema'

/** Before the quotations of a recap; a colon and the student's words follow. */
export const RECAP_LEADS: readonly string[] = [
  'Si je résume avec tes mots :',
  'Je reprends tes mots :',
  'Voilà ce que tu m’as dit, avec tes mots :',
  'Je résume ce que tu as raconté :',
]

/** Before each quotation of a recap but the last, in order; a recap of one or two begins further on. */
export const RECAP_STEPS: readonly string[] = ['d’abord', 'puis', 'ensuite']

/** Before the last quotation, by the criterion that it proves. */
export const RECAP_LAST: Readonly<Record<CriterionId, string>> = {
  situation: 'et puis',
  action: 'et puis',
  skill: 'et puis',
  result: 'et à la fin',
  reflection: 'et tu en dis',
  fact: 'et puis',
  'choice-1': 'et pour la suite',
  'choice-2': 'et au cas où',
}

/** Each can be answered by yes. */
export const RECAP_QUESTIONS: readonly string[] = [
  'C’est bien ça ?',
  'J’ai bien compris ?',
  'Ça te va comme ça ?',
  'On garde cette version ?',
  'Est-ce que c’est juste ?',
]
