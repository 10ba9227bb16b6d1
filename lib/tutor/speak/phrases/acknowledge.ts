import type { ByKind } from '../schema'

/** What has just been established, said with the student's words in the place of {q}: one sentence, nothing after it. */
export const ACKNOWLEDGE_QUOTED: ByKind = {
  situation: ['Je vois la scène : {q}.', 'On part de là : {q}.', '{q} : je vois le moment.', 'D’accord, je vois : {q}.'],
  action: ['{q} : ça, c’est toi.', 'Je retiens ce que tu as fait : {q}.', '{q} : ton rôle est clair.', 'Donc toi, {q}.'],
  result: ['Donc, à la fin, {q}.', '{q} : voilà ce que ça a donné.', 'Je note ce que ça a donné : {q}.', '{q} : ça, c’est un résultat.'],
  skill: ['Je note ce que tu sais faire : {q}.', '{q} : c’est dit avec tes mots.', '{q} : on peut compter là-dessus.'],
  reflection: [
    'Je retiens ton idée : {q}.',
    '{q} : ça, c’est ton regard à toi.',
    'Je garde ce que tu en dis : {q}.',
    'Tu le dis bien : {q}.',
  ],
  choice: ['C’est clair : {q}.', 'Je garde ton idée : {q}.', '{q} : c’est noté.', 'Tu me dis {q}, c’est clair.'],
  fact: ['Je note l’info : {q}.', '{q} : ça, c’est précis.', 'Voilà une vraie info : {q}.', '{q} : on peut s’appuyer là-dessus.'],
}

/** When one message has settled several criteria. */
export const ACKNOWLEDGE_SEVERAL_QUOTED: readonly string[] = [
  'Tu en dis déjà beaucoup : {q}.',
  '{q} : c’est clair et précis.',
  'Je vois bien : {q}.',
  'Tu réponds à plusieurs questions d’un coup avec {q}.',
]

/** The same when no words of the message are fit to be quoted. */
export const ACKNOWLEDGE: ByKind = {
  situation: ['Je vois la scène.', 'D’accord, je vois le moment.'],
  action: ['Ça, c’est toi qui l’as fait.', 'D’accord, ton rôle est clair.'],
  result: ['D’accord, je vois ce que ça a donné.', 'C’est noté.'],
  skill: ['C’est dit avec tes mots.', 'D’accord, je vois ce que tu sais faire.'],
  reflection: ['Je retiens ton idée.', 'D’accord, ça vient de toi.'],
  choice: ['C’est clair.', 'D’accord, je garde ton idée.'],
  fact: ['Je note l’info.', 'D’accord, c’est précis.'],
}
