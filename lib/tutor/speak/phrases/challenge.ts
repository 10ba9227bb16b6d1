import type { Concern } from './clarify'

/** Said before the question when a text does not sound like the student's own telling. */
export const CHALLENGE_LEADS: Readonly<Record<'PASTED' | 'ECHO' | 'STUFFED', readonly string[]>> = {
  PASTED: [
    'Ce texte ressemble à une copie. Je ne compte que tes mots à toi.',
    'Là, on dirait un document. Raconte-le comme à un pote.',
    'C’est bien écrit, mais je ne t’entends pas. Redis-le simplement.',
    'Je mets ce bloc de côté. Tes mots, même maladroits, valent plus.',
  ],
  ECHO: [
    'Là, tu reprends mes mots. Ce sont les tiens qui comptent.',
    'Ça vient de ma question. Mets-y ton histoire.',
    'Mon exemple n’est pas ta vie. Raconte la tienne.',
    'Je me relis moi-même. À toi de parler.',
  ],
  STUFFED: [
    'Ce sont de grands mots. Une petite scène me suffit.',
    'Une liste de mots ne raconte rien encore. Prends-en un.',
    'Ces mots vont à tout le monde. Cherche ce qui n’est qu’à toi.',
    'Je préfère un moment vrai à dix qualités.',
  ],
}

/** With a quotation of the student's message in the place of {q}. */
export const CHALLENGE_QUOTED: Readonly<Record<'PASTED' | 'ECHO' | 'STUFFED', readonly string[]>> = {
  PASTED: [
    '{q}, ça sonne comme un document. Dis-le comme à un pote.',
    'Pour {q}, oublie les belles phrases.',
    'Je lis {q}. On dirait une copie : tes mots suffisent.',
    'Une phrase comme {q}, personne ne la dit à la cantine.',
  ],
  ECHO: [
    '{q}, ça vient de moi. Ce sont tes mots qui comptent.',
    'Je retrouve ma phrase dans {q}.',
    'Avec {q}, tu reprends mon exemple. Prends le tien.',
  ],
  STUFFED: [
    '{q} : ces mots vont à tout le monde.',
    'Je lis {q}. Une scène dirait plus.',
    'Dans {q}, prends un seul mot.',
    '{q}, d’accord, mais je ne vois rien encore.',
  ],
}

/** Questions that only somebody who was there can answer. */
export const CHALLENGE: Readonly<Record<Concern, readonly string[]>> = {
  doing: [
    'Le moment précis, c’était quoi ?',
    'Quel détail seul quelqu’un de présent peut connaître ?',
    'Ce jour-là, qu’est-ce que tu avais sous les yeux ?',
    'À voix haute, à un ami, tu raconterais ça de quelle manière ?',
    'Qu’est-ce qui a failli rater ?',
    'Le bruit, la lumière, l’odeur : que te rappelles-tu ?',
    'Une minute de cette histoire, seconde par seconde : tu fais quoi ?',
    'Quelle anecdote n’est écrite nulle part ?',
  ],
  thinking: [
    'Avec tes mots de tous les jours, tu penses quoi ?',
    'À la récré, tu le dirais comment ?',
    'Quel souvenir à toi se cache derrière cette phrase ?',
    'Si ton meilleur ami te demandait pourquoi, tu répondrais quoi ?',
    'En huit mots à toi, ça donne quoi ?',
    'Cette idée, à quel instant t’est-elle venue ?',
    'Quel détail n’appartient qu’à toi là-dedans ?',
  ],
  fact: [
    'De tout ça, qu’as-tu découvert toi-même ?',
    'Dans quelles circonstances l’as-tu appris ?',
    'Quelle phrase as-tu entendue de tes propres oreilles ?',
    'Sur quel site, à quelle page, l’as-tu trouvé ?',
    'Quel détail t’étonne dans ce texte ?',
    'Redis l’information en huit mots : ça donne quoi ?',
    'Parmi ces lignes, laquelle sais-tu expliquer ?',
  ],
}
