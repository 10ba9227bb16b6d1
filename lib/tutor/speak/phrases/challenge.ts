import type { CriterionKind } from '@/lib/journey/schema'

type NotOwnWords = 'PASTED' | 'ECHO' | 'STUFFED'

/** Said before the question when a text does not sound like the student's own telling. */
export const CHALLENGE_LEADS: Readonly<Record<NotOwnWords, readonly string[]>> = {
  PASTED: [
    'On dirait un texte tout prêt. Tes mots à toi me suffisent, même maladroits.',
    'C’est bien écrit, mais je ne t’entends pas dedans.',
    'Je ne peux pas compter un texte copié. Raconte-le comme à un ami.',
    'Oublie les belles phrases, parle comme d’habitude.',
  ],
  ECHO: [
    'Là, ce sont mes mots. J’ai besoin des tiens.',
    'C’était juste un exemple. Parle-moi de toi.',
    'Tu reprends ma phrase. Dis-le à ta façon.',
    'Ça, c’est ma question. Raconte-moi plutôt ton histoire.',
  ],
  STUFFED: [
    'Ces mots, tout le monde peut les dire. Un petit moment vrai me suffit.',
    'Je préfère un vrai moment à une liste de qualités.',
    'Une liste de mots ne me dit pas encore ce que tu as vécu.',
    'On laisse les grands mots de côté.',
  ],
}

/** With a quotation of the student's message in the place of {q}. */
export const CHALLENGE_QUOTED: Readonly<Record<NotOwnWords, readonly string[]>> = {
  PASTED: [
    '{q} : on dirait un texte tout prêt.',
    'Tu écris {q}. Dis-le comme à un ami.',
    'Je lis {q}, mais j’ai besoin de tes mots à toi.',
    '{q} : c’est bien écrit, mais je ne t’entends pas dedans.',
  ],
  ECHO: ['{q} : là, ce sont mes mots.', 'Je retrouve ma phrase dans {q}.', '{q} : ça, c’était juste un exemple.'],
  STUFFED: [
    '{q} : tout le monde peut dire ça.',
    'Tu écris {q}. Un vrai moment m’en dirait plus.',
    'Je lis {q}. Il me manque un vrai moment.',
    'Derrière {q}, il y a peut-être une histoire.',
  ],
}

export type Telling = 'doing' | 'thinking' | 'fact'

export const TELLING_OF: Readonly<Record<CriterionKind, Telling>> = {
  situation: 'doing',
  action: 'doing',
  result: 'doing',
  skill: 'doing',
  reflection: 'thinking',
  choice: 'thinking',
  fact: 'fact',
}

/** Questions that only somebody who was there can answer, plainest first. */
export const CHALLENGE: Readonly<Record<Telling, readonly string[]>> = {
  doing: [
    'Un moment précis dont tu te souviens, c’est lequel ?',
    'À un ami, tu raconterais ça comment ?',
    'Quel jour as-tu montré ça pour de vrai ?',
    'Raconte-moi une seule fois : tu étais où ?',
    'Il y avait qui avec toi ?',
    'Quel petit détail te revient ?',
    'Qu’est-ce qui a failli rater ?',
    'Ce jour-là, tu as vu quoi ?',
    'Tu te rappelles quel bruit ?',
  ],
  thinking: [
    'Avec des mots tout simples, tu dirais quoi ?',
    'À un ami, tu le dirais comment ?',
    'Et toi, vraiment, tu en penses quoi ?',
    'Quel souvenir te fait dire ça ?',
    'Pourquoi c’est vrai pour toi ?',
    'En une phrase courte, ça donne quoi ?',
    'Cette idée, elle t’est venue quand ?',
  ],
  fact: [
    'Qu’est-ce que tu as appris toi-même ?',
    'Qui te l’a dit ?',
    'Avec tes mots, ça veut dire quoi ?',
    'Tu l’as lu sur quel site ?',
    'Qu’est-ce qui t’étonne là-dedans ?',
    'Quelle partie saurais-tu m’expliquer ?',
    'Dans quelles circonstances l’as-tu découvert ?',
  ],
}
