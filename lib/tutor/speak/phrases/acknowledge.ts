import type { CriterionKind } from '@/lib/journey/schema'

/** What has just been established, in plain words, by kind of criterion. */
export const ACKNOWLEDGE: Readonly<Record<CriterionKind, readonly string[]>> = {
  situation: ['La situation est posée.', 'On voit la scène.', 'Le décor est là.', 'On sait où on est.'],
  action: ['Ta part est claire.', 'On voit ce que tu as fait.', 'Ton geste est là.', 'Ce que tu as fait compte.'],
  result: ['On voit ce que ça a donné.', 'La fin est claire.', 'L’effet est dit.', 'On sait comment ça finit.'],
  skill: ['Le savoir-faire est nommé.', 'Ce que tu sais faire est dit.', 'C’est relié à ton geste.'],
  reflection: ['Ton recul est là.', 'Ce que tu en tires est clair.', 'L’idée est à toi.', 'Ta leçon est dite.'],
  choice: ['Ton choix est dit.', 'La raison est là.', 'On sait ce que tu vises.', 'C’est tranché.'],
  fact: ['L’information est notée.', 'C’est une vraie info.', 'Le fait est posé.', 'Voilà du concret.'],
}

/** When one message has settled several criteria. */
export const ACKNOWLEDGE_SEVERAL: readonly string[] = [
  'Deux choses sont posées d’un coup.',
  'Tu viens de répondre à plusieurs questions.',
  'Ça règle plusieurs points.',
  'Voilà plusieurs points réglés.',
]
