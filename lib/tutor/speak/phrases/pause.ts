import type { CriterionKind } from '@/lib/journey/schema'

export const PAUSE_LEADS: readonly string[] = [
  'On fait une pause. Tout ce que tu as écrit est gardé.',
  'On s’arrête là pour l’instant, rien n’est perdu.',
  'Pause. Tu reprendras ici quand tu veux.',
]

/** With what is kept, in the place of {q}. */
export const PAUSE_KEPT: readonly string[] = ['Gardé : {q}.', 'Je garde {q}.', 'Déjà noté : {q}.']

/** A small thing to do away from the screen, by the kind that is still missing. */
export const PAUSE_TASKS: Readonly<Record<CriterionKind, readonly string[]>> = {
  situation: ['D’ici là, regarde tes photos de l’été : une seule peut suffire.', 'En attendant, demande chez toi un moment où tu as aidé.'],
  action: ['D’ici là, repense à tes gestes, dans l’ordre.', 'En attendant, raconte la scène à quelqu’un : tu entendras ce que tu as fait.'],
  result: [
    'D’ici là, demande à quelqu’un qui était là comment ça a fini.',
    'En attendant, cherche une trace : un message, une photo, un chiffre.',
  ],
  skill: ['D’ici là, demande à un proche ce qu’il te confierait.', 'En attendant, note un verbe qui va avec ton histoire.'],
  reflection: ['D’ici là, finis dans ta tête « la prochaine fois, je… ».', 'En attendant, dors dessus : le recul vient souvent après.'],
  choice: ['D’ici là, écris trois idées sur un papier, raye-en une.', 'En attendant, remarque ce qui te plaît dans ta journée.'],
  fact: ['D’ici là, pose une question à quelqu’un du métier.', 'En attendant, ouvre une fiche métier et note une ligne.'],
}

/** When every criterion has something, or the station has none. */
export const PAUSE_TASK_DEFAULT: readonly string[] = [
  'D’ici là, relis ton histoire à voix haute une fois.',
  'En attendant, laisse reposer.',
]
