import type { CriterionKind } from '@/lib/journey/schema'
import type { ReasonCode } from '@/lib/tutor/schema'

/** What a criterion is about, as far as a doubt on it is concerned. */
export type Concern = 'scene' | 'doing' | 'outcome' | 'thinking' | 'fact'

export const CONCERN_OF: Readonly<Record<CriterionKind, Concern>> = {
  situation: 'scene',
  action: 'doing',
  skill: 'doing',
  result: 'outcome',
  reflection: 'thinking',
  choice: 'thinking',
  fact: 'fact',
}

type ConcernBank = Readonly<Record<Concern, readonly string[]>>
type Doubt = Exclude<ReasonCode, 'TOO_THIN' | 'ECHO' | 'PASTED' | 'STUFFED'>

const WE_ONLY: readonly string[] = [
  'Et toi, dans tout ça, tu as fait quoi ?',
  'Toi, tu t’occupais de quoi ?',
  'C’était quoi, ta part à toi ?',
  'Dans le groupe, quel était ton rôle ?',
  'Si tu dis « je » à la place de « on », ça donne quoi ?',
  'On t’avait confié quelle tâche, à toi ?',
  'Qu’est-ce que toi tu as fait, que les autres n’ont pas fait ?',
  'Si tu n’avais pas été là, il aurait manqué quoi ?',
]

/** Questions per doubt that the assessment raises, plainest first. They stand without what was said before them. */
export const CLARIFY: Readonly<Record<Doubt, ConcernBank>> = {
  WE_ONLY: {
    scene: WE_ONLY,
    doing: WE_ONLY,
    outcome: WE_ONLY,
    thinking: [
      'Et toi, tu en penses quoi ?',
      'Ton avis à toi, c’est quoi ?',
      'Si tu dis « je » à la place de « on », ça donne quoi ?',
      'Les autres ont leur idée. Quelle est la tienne ?',
      'Si ça ne dépendait que de toi, tu choisirais quoi ?',
      'De ton côté, tu retiens quoi ?',
    ],
    fact: [
      'Et toi, tu as appris quoi ?',
      'De ton côté, tu as noté quoi ?',
      'À toi, on t’a répondu quoi ?',
      'Laquelle de ces infos as-tu trouvée toi-même ?',
      'Qui te l’a dit ?',
      'Ta question à toi, c’était laquelle ?',
    ],
  },
  HEDGED: {
    scene: [
      'De quoi tu te souviens bien ?',
      'Quel détail te revient clairement ?',
      'C’était où, à peu près ?',
      'Qui était là, à coup sûr ?',
      'Ça remonte à quand, en gros ?',
      'Qui pourrait s’en souvenir avec toi ?',
    ],
    doing: [
      'De quoi tu te souviens bien ?',
      'En vrai, tu as fait quoi ?',
      'Quelle partie est sûre ?',
      'Quel geste te revient clairement ?',
      'Si quelqu’un était là, il raconterait quoi ?',
      'Qu’est-ce qui te fait hésiter ?',
    ],
    outcome: [
      'À quoi tu l’as vu ?',
      'Qu’est-ce qui te le fait croire ?',
      'Qui pourrait le confirmer ?',
      'On t’a dit quoi là-dessus ?',
      'Qu’est-ce qui a changé, à coup sûr ?',
      'Quel signe as-tu remarqué ?',
    ],
    thinking: [
      'Qu’est-ce qui te fait hésiter ?',
      'Qu’est-ce qui te fait pencher de ce côté ?',
      'Si tu devais choisir maintenant, tu dirais quoi ?',
      'Quelle partie est déjà sûre pour toi ?',
      'Tu y crois à combien sur dix ?',
      'D’où vient le doute ?',
    ],
    fact: [
      'Qui te l’a dit ?',
      'Comment pourrais-tu le vérifier ?',
      'Qu’est-ce qui est sûr là-dedans ?',
      'Où l’as-tu lu ?',
      'Qui pourrait te le confirmer ?',
      'Tu l’as entendu à quelle occasion ?',
    ],
  },
  GENERAL: {
    scene: [
      'Raconte-moi une seule fois : c’était quand ?',
      'La dernière fois, c’était où ?',
      'Quel jour précis te revient ?',
      'Pour toi, c’était à quelle occasion ?',
      'La première fois, ça s’est passé comment ?',
      'Un jour comme ça, il y avait qui avec toi ?',
    ],
    doing: [
      'Et toi, la dernière fois, tu as fait quoi ?',
      'Raconte-moi une seule fois : tu commences par quoi ?',
      'Ce jour-là, ta tâche à toi, c’était quoi ?',
      'Quel exemple précis te revient ?',
      'En vrai, ça s’est passé comment pour toi ?',
      'Quel jour précis as-tu en tête ?',
    ],
    outcome: [
      'Et cette fois-là, ça a donné quoi ?',
      'La dernière fois, ça s’est fini comment ?',
      'Qui l’a remarqué, ce jour-là ?',
      'Quel changement as-tu vu, toi ?',
      'On t’a dit quoi, à la fin ?',
      'Quel exemple précis te revient ?',
    ],
    thinking: [
      'Et pour toi, ça veut dire quoi ?',
      'Quel exemple as-tu en tête ?',
      'Dans ta vie, tu l’as vu où ?',
      'Qu’est-ce qui compte pour toi là-dedans ?',
      'Si tu dis « je », ça donne quoi ?',
      'Qu’est-ce qui te l’a appris ?',
    ],
    fact: [
      'Quelle info précise as-tu trouvée ?',
      'Qui te l’a appris ?',
      'Là-bas, c’est comment exactement ?',
      'Quel exemple réel connais-tu ?',
      'Sur quel site l’as-tu lu ?',
      'Cette personne t’a dit quoi, mot pour mot ?',
    ],
  },
  HYPOTHETICAL: {
    scene: [
      'Et dans le passé, tu as déjà vécu quoi de ce genre ?',
      'Raconte-moi un moment déjà arrivé : c’était où ?',
      'La dernière fois que tu as aidé quelqu’un, c’était quand ?',
      'L’an dernier, tu as participé à quoi ?',
      'Qu’est-ce qui est déjà prévu ?',
      'Qu’est-ce qui s’est passé pour de vrai ?',
    ],
    doing: [
      'Et jusqu’ici, tu as fait quoi ?',
      'Qu’est-ce que tu as déjà fait qui s’en rapproche ?',
      'La dernière fois, en vrai, ça s’est passé comment ?',
      'Qu’est-ce qui est déjà prêt ?',
      'Un jour où tu l’as fait pour de vrai, c’était quoi ?',
      'Tu as déjà commencé par quelle étape ?',
    ],
    outcome: [
      'Et pour l’instant, ça a donné quoi ?',
      'En vrai, ça s’est fini comment ?',
      'Qu’est-ce qui a déjà changé ?',
      'On t’a dit quoi, à la fin ?',
      'Qui l’a remarqué ?',
      'Tu as vu quel signe ?',
    ],
    thinking: [
      'Alors, tu décides quoi ?',
      'Pourquoi cette idée te plaît ?',
      'Aujourd’hui, tu en penses quoi ?',
      'Dans ce que tu as vécu, qu’est-ce qui va dans ce sens ?',
      'Quelle partie est déjà sûre pour toi ?',
      'Qu’est-ce qui te ferait dire oui ?',
    ],
    fact: [
      'Et en cherchant, tu as trouvé quoi ?',
      'On t’a dit quoi là-dessus ?',
      'Quelle info est déjà sûre ?',
      'Qui pourrait te répondre ?',
      'Tu l’as lu où ?',
      'Là-bas, ça se passe comment en vrai ?',
    ],
  },
  NEGATED: {
    scene: [
      'Quel autre moment te revient, même tout petit ?',
      'À la maison, tu aides à quoi ?',
      'Tu faisais quoi de ton temps, alors ?',
      'Avec tes amis, vous faites quoi d’habitude ?',
      'La dernière fois qu’on t’a dit merci, c’était où ?',
      'Cette semaine, tu as rendu service à qui ?',
    ],
    doing: [
      'Qu’est-ce que tu as fait quand même ?',
      'À la place, tu faisais quoi ?',
      'Même un petit geste compte : tu penses auquel ?',
      'Pendant ce temps-là, tu étais sur quelle tâche ?',
      'Tu as regardé quelqu’un travailler : il faisait quoi ?',
      'On t’a laissé essayer quoi ?',
    ],
    outcome: [
      'Et au final, ça s’est passé comment ?',
      'Qu’est-ce qui a changé quand même ?',
      'Qu’est-ce qui a bien marché, même un peu ?',
      'On t’a dit quoi, à la fin ?',
      'Qui était là pour le voir ?',
      'Il en est resté quoi ?',
    ],
    thinking: [
      'Alors, tu voudrais quoi ?',
      'Et à l’inverse, qu’est-ce qui te plaît ?',
      'Tu dis non pour quelle raison ?',
      'Qu’est-ce que tu préfères ?',
      'Tu en retiens quoi quand même ?',
      'Si ce n’est pas ça, ce serait quoi ?',
    ],
    fact: [
      'Tu as appris quoi d’autre ?',
      'Qui pourrait te répondre ?',
      'Tu pourrais chercher où ?',
      'Qu’est-ce que tu sais déjà ?',
      'On t’a montré quoi ?',
      'Quelle info as-tu quand même ?',
    ],
  },
  OTHER_SUBJECT: {
    scene: [
      'Et toi, tu étais où à ce moment-là ?',
      'Ça se passait quand ?',
      'Tu étais là avec qui ?',
      'C’était à quelle occasion ?',
      'Pour toi, ça a commencé comment ?',
      'Ce jour-là, pourquoi étais-tu là ?',
    ],
    doing: [
      'Et toi, pendant ce temps, tu faisais quoi ?',
      'Toi, tu as aidé à quoi ?',
      'Ton rôle à toi, c’était quoi ?',
      'Qu’est-ce qu’on t’a demandé, à toi ?',
      'De ton côté, tu t’occupais de quoi ?',
      'À côté, quel geste as-tu fait ?',
    ],
    outcome: [
      'Et grâce à toi, qu’est-ce qui a changé ?',
      'Ce que tu as fait, ça a servi à quoi ?',
      'Sans toi, il se serait passé quoi ?',
      'À toi, on t’a dit quoi ?',
      'Avant, c’était comment ?',
      'Qui a vu la différence ?',
    ],
    thinking: [
      'Et toi, tu en penses quoi ?',
      'Ton avis à toi, c’est quoi ?',
      'Pour toi, qu’est-ce que ça change ?',
      'Tu en retiens quoi, de ton côté ?',
      'À sa place, tu dirais quoi ?',
      'Si ça ne dépendait que de toi, tu choisirais quoi ?',
    ],
    fact: [
      'Et toi, tu as appris quoi ?',
      'On t’a répondu quoi, exactement ?',
      'Tu avais posé quelle question ?',
      'Sur ce métier, tu as retenu quoi de précis ?',
      'Qu’est-ce que tu as noté ?',
      'Quelle phrase as-tu entendue, mot pour mot ?',
    ],
  },
}

/** When the student corrects what was said before, or when no reason is given. */
export const PLAIN_DOUBT: readonly string[] = [
  'Comment ça s’est passé, en vrai ?',
  'Qu’est-ce que je dois changer ?',
  'C’est quoi, la bonne version ?',
  'Tu mettrais quoi à la place ?',
  'Quelle partie est à corriger ?',
  'Qu’est-ce que j’ai mal noté ?',
  'Tu le redirais comment, avec tes mots ?',
]
