type Tiers = { readonly open: readonly string[]; readonly narrow: readonly string[] }

/** Questions of the stand-in's speaker: open ones for hint 0, narrowed in time for a hint of 1 and over. Plain spaces: `typeset` sets the others. */
export const QUESTIONS: Readonly<Record<string, Tiers>> = {
  situation: {
    open: [
      'Ça se passait à quel endroit, exactement ?',
      'C’était à quel moment de l’année ?',
      'Qui était là avec toi ?',
      'Comment cette histoire a-t-elle commencé ?',
      'Qui t’avait proposé d’y aller ?',
      'Quel jour te revient en premier ?',
      'De quoi fallait-il s’occuper là-bas ?',
      'Pour un inconnu, tu décrirais comment le décor ?',
      'Qu’est-ce qui t’avait amené dans ce lieu ?',
    ],
    narrow: [
      'Ce matin-là, en arrivant, que vois-tu ?',
      'La toute première heure, elle ressemblait à quoi ?',
      'La dernière fois que c’est arrivé, c’était quand ?',
      'Juste avant que ça démarre, que se passait-il ?',
      'Combien de personnes comptait le groupe ce jour-là ?',
      'Si tu fermes les yeux, quelle image revient ?',
      'Pendant combien de temps cela a-t-il duré ?',
      'Prends une seule journée : laquelle choisis-tu ?',
    ],
  },
  action: {
    open: [
      'Et toi, dans tout ça, qu’as-tu fait ?',
      'Quelle a été ta part dans tout ça ?',
      'Par quoi as-tu commencé ?',
      'Quelle tâche te revenait ?',
      'Comment as-tu procédé ?',
      'Quelle étape as-tu menée sans aide ?',
      'Qu’est-ce que tu as décidé par toi-même ?',
      'Concrètement, ton rôle consistait en quoi ?',
      'Qu’est-ce qui n’aurait pas avancé sans toi ?',
    ],
    narrow: [
      'Ce jour-là, quel a été ton premier geste ?',
      'Juste après, tu as enchaîné avec quoi ?',
      'Au milieu de la journée, sur quoi étais-tu ?',
      'Devant la première difficulté, quelle a été ta réaction ?',
      'La dernière fois, combien de temps y as-tu passé ?',
      'Quel outil avais-tu entre les mains ?',
      'À qui as-tu parlé en premier ?',
      'Pour finir, qu’as-tu vérifié avant de partir ?',
    ],
  },
  result: {
    open: [
      'Qu’est-ce que ça a donné à la fin ?',
      'Qu’est-ce qui a changé grâce à toi ?',
      'Comment les gens ont-ils réagi ?',
      'À quoi as-tu vu que ça marchait ?',
      'Quel retour as-tu reçu ?',
      'Quel chiffre peut montrer la différence ?',
      'Une fois le travail terminé, que s’est-il passé ?',
      'Pour qui ton passage a-t-il été utile ?',
      'Quelle trace en reste-t-il aujourd’hui ?',
    ],
    narrow: [
      'Entre le début et la fin, quel écart vois-tu ?',
      'Le soir même, les choses en étaient à quel point ?',
      'Le lendemain, qu’est-ce qui était plus simple ?',
      'Quelle phrase t’a-t-on dite au moment du départ ?',
      'Combien de personnes en ont profité ?',
      'Au moment de ranger, qu’est-ce qui était prêt ?',
      'Une semaine plus tard, tu constatais quoi ?',
      'Sans ton aide, ça aurait tourné comment ?',
    ],
  },
  skill: {
    open: [
      'Qu’est-ce que tu sais faire maintenant ?',
      'Qu’arrives-tu à réussir sans qu’on t’explique ?',
      'Depuis, dans quoi te sens-tu à l’aise ?',
      'Qu’est-ce qu’on peut te confier les yeux fermés ?',
      'Quel geste est devenu facile pour toi ?',
      'Que pourrais-tu montrer à un débutant ?',
      'Pour quelle tâche viendrait-on te chercher ?',
      'Avec tes mots, tu es capable de quoi ?',
      'Quelle difficulté ne te fait plus peur ?',
    ],
    narrow: [
      'Par rapport au premier jour, qu’est-ce qui va plus vite ?',
      'La dernière fois, qu’as-tu réussi du premier coup ?',
      'Face à un nouveau, tu expliquerais quoi d’abord ?',
      'Au tout début, qu’est-ce qui coinçait ?',
      'À quel moment as-tu senti que tu y arrivais ?',
      'Combien d’essais t’a-t-il fallu ?',
      'Demain, devant la même tâche, par où commences-tu ?',
      'Quelle astuce utilises-tu désormais ?',
    ],
  },
  reflection: {
    open: [
      'Qu’est-ce que tu retiens de ce moment ?',
      'Qu’as-tu compris sur toi ?',
      'Quelle a été ta plus grande surprise ?',
      'Que changerais-tu la prochaine fois ?',
      'Qu’est-ce qui t’a vraiment plu ?',
      'Pourquoi ce souvenir compte-t-il pour toi ?',
      'Quel conseil donnerais-tu à quelqu’un qui commence ?',
      'Qu’est-ce que cette expérience dit de tes envies ?',
      'En quoi ton regard a-t-il évolué ?',
    ],
    narrow: [
      'Juste après, à quoi as-tu pensé ?',
      'Avant d’y aller, tu imaginais ça comment ?',
      'À quel instant as-tu eu envie de continuer ?',
      'Le passage le plus dur, que t’a-t-il appris ?',
      'Si c’était à refaire demain, tu garderais quoi ?',
      'En rentrant ce soir-là, tu te disais quoi ?',
      'Quelle minute aimerais-tu revivre ?',
      'Aujourd’hui, que fais-tu autrement ?',
    ],
  },
}

/** For the other kinds: around what the question is after, in the place of {s}, then without it. */
export const SEEKING: readonly string[] = [
  '{s} : tu en dirais quoi ?',
  '{s} : qu’est-ce qui te vient en premier ?',
  'Quel exemple as-tu en tête pour ça : {s} ?',
]
export const GENERIC: readonly string[] = [
  'Quel exemple précis te vient en tête ?',
  'Peux-tu donner un détail de plus ?',
  'Qu’est-ce qui te fait dire ça ?',
  'Là-dedans, qu’est-ce qui compte le plus pour toi ?',
  'À un ami, tu l’expliquerais comment ?',
  'D’où te vient cette idée ?',
  'Qu’as-tu remarqué de tes propres yeux ?',
  'Depuis quand penses-tu cela ?',
  'Quelle question te poses-tu encore ?',
  'Qu’est-ce qui pourrait te faire changer d’avis ?',
]

/** Questions that only somebody who was there can answer. */
export const CHALLENGE: readonly string[] = [
  'Quel petit détail n’était pas prévu ?',
  'Qu’est-ce qui a failli rater ?',
  'Qu’entendais-tu autour de toi ?',
  'Avec tes mots de tous les jours, ça donne quoi ?',
  'À quelle heure est-ce arrivé ?',
  'Qui se tenait à côté de toi ?',
  'Quelle erreur as-tu vue ce jour-là ?',
  'Comment raconterais-tu cette scène à un copain ?',
]

/** Questions that open another story. */
export const SWITCH: readonly string[] = [
  'Quel autre moment te revient ?',
  'À la maison, pour quoi compte-t-on sur toi ?',
  'En dehors des cours, qu’est-ce qui t’occupe ?',
  'Quand as-tu donné un coup de main à quelqu’un ?',
  'Pendant les dernières vacances, qu’as-tu fait d’utile ?',
  'Avec tes amis, quel projet as-tu monté ?',
  'En classe, quel travail de groupe te revient ?',
  'De quelle journée parles-tu volontiers ?',
]

/** What may stand before the question, with the student's words in the place of {q}. */
export const QUOTED_LEADS: Readonly<Record<string, readonly string[]>> = {
  probe: [
    '{q} : c’est clair.',
    'Tu racontes ça simplement : {q}.',
    '{q}, c’est concret.',
    'On voit bien la scène avec {q}.',
    '{q} : ça compte.',
    'Merci pour ce détail : {q}.',
    'Ça donne envie d’en savoir plus : {q}.',
    '{q} : voilà qui est parlant.',
  ],
  clarify: [
    '{q} : il manque encore un petit bout.',
    'On s’arrête un instant sur {q}.',
    '{q}, c’est un bon début.',
    'Tu dis {q}, et on peut aller plus loin.',
  ],
  encourage: ['{q} : même un petit bout suffit.', 'Tu as dit {q}, c’est déjà un début.', '{q} : pas besoin de faire plus long.'],
  'switch-story': ['On garde {q} pour plus tard.', '{q} : c’est noté, on passe à autre chose.', 'On laisse de côté {q}.'],
  challenge: ['{q} : ça reste un peu général.', 'Derrière {q}, il y a une vraie journée.', '{q} : tes mots de tous les jours suffisent.'],
}

/** The same with no words to take up. */
export const PLAIN_LEADS: Readonly<Record<string, readonly string[]>> = {
  probe: ['D’accord.', 'Merci, c’est noté.', 'Bien reçu.', 'On avance.'],
  clarify: ['On précise un peu.', 'Encore un petit détail.', 'On y est presque.'],
  challenge: ['Ces mots-là, tout le monde peut les dire.', 'Un petit moment vrai suffit.'],
  encourage: [
    'Pas besoin d’une grande histoire.',
    'Même un petit moment compte.',
    'Prends ton temps, rien ne presse.',
    'Il n’y a pas de mauvaise réponse.',
  ],
  'switch-story': ['On laisse cette histoire de côté.', 'On change de moment.', 'On prend un autre souvenir.'],
}

/** With something told at another station: {q} its words, {d} how long ago. */
export const MEMORY_LEADS: readonly string[] = [
  '{d}, tu avais parlé de {q}.',
  'Tu avais déjà raconté {q}, {d}.',
  '{d}, il y avait aussi {q}.',
]
