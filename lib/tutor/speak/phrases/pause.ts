import type { CriterionKind } from '@/lib/journey/schema'

/** When something of the student's words can be said to be kept, in the place of {q}. */
export const PAUSE_KEPT: readonly string[] = [
  'On fait une pause. Je garde {q}, et tu reprends quand tu veux.',
  'D’accord, on s’arrête là. {q} reste noté.',
  'Pas de souci, on reprendra plus tard. J’ai gardé {q}.',
]

/** When there is nothing to quote. */
export const PAUSE_LEADS: readonly string[] = [
  'On fait une pause. Tu reprends quand tu veux.',
  'D’accord, on s’arrête là pour l’instant.',
  'Pas de souci, on reprendra plus tard.',
]

/** A small thing to do away from the screen, by the kind that is still missing. */
export const PAUSE_TASKS: Readonly<Record<CriterionKind, readonly string[]>> = {
  situation: ['D’ici là, regarde tes photos : une seule peut te donner une idée.', 'D’ici là, essaie de te rappeler le lieu et la date.'],
  action: [
    'D’ici là, repense à ce que tu as fait, dans l’ordre.',
    'D’ici là, raconte ce moment à quelqu’un : ce que tu as fait va te revenir.',
  ],
  result: [
    'D’ici là, demande à quelqu’un qui était là comment ça s’est fini.',
    'D’ici là, cherche une trace : un message, une photo, un chiffre.',
  ],
  skill: ['D’ici là, demande à un proche ce qu’il te confierait.', 'D’ici là, cherche un verbe qui va avec ton histoire.'],
  reflection: ['D’ici là, demande-toi ce que tu referais pareil.', 'D’ici là, laisse passer une nuit : les idées viennent souvent après.'],
  choice: ['D’ici là, écris trois idées sur un papier et raye-en une.', 'D’ici là, remarque ce qui te plaît dans ta journée.'],
  fact: ['D’ici là, pose une question à quelqu’un du métier.', 'D’ici là, ouvre une fiche métier et note une ligne.'],
}

/** When every criterion has something, or the station has none. */
export const PAUSE_TASK_DEFAULT: readonly string[] = ['D’ici là, relis ton histoire une fois.', 'D’ici là, tu n’as rien à préparer.']
