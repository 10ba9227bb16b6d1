import type { StationId } from '@/lib/journey/schema'

/** What now counts, once the student has confirmed the recap. No question. */
export const CLOSE: Partial<Record<StationId, readonly string[]>> = {
  'ce-qui-m-anime': [
    'C’est noté : tu sais dire ce qui te porte, un moment à l’appui. Ça t’aidera à choisir un stage.',
    'Cette station est faite. Ce que tu aimes a maintenant une raison, la tienne.',
  ],
  'mes-experiences': [
    'Cette histoire compte : une scène, ta part, un effet. Tu peux en raconter une autre quand tu veux.',
    'C’est gardé, avec tes mots. Deux autres histoires peuvent rejoindre celle-ci, sans obligation.',
  ],
  'premieres-preuves': [
    'Te voilà avec une preuve : un geste, un nom, un effet. Elle pourra aller sur ton CV.',
    'C’est relié : ce que tu sais faire s’appuie sur ce que tu as fait.',
  ],
  'casser-un-cliche': [
    'Un avant, une source, un après : ton cliché ne tient plus debout. C’est noté.',
    'C’est fait : tu as vérifié au lieu de croire. La méthode marche pour tous les métiers.',
  ],
  'parler-a-un-pro': [
    'Cette rencontre compte : qui, quoi, et ce que tu en gardes. Pense à dire merci à cette personne.',
    'C’est gardé. Tes notes pourront ressortir en entretien.',
  ],
  'mon-cap': [
    'Ton cap est posé, avec une raison et une issue de secours. Tu peux en changer plus tard.',
    'C’est noté : une cible, une raison, un plan B. La carte te propose la suite.',
  ],
  'a-l-oral': [
    'Tu as répété pour de vrai, et tu sais quoi retoucher. C’est noté.',
    'Cette station est faite : un essai, un retour, une idée pour la prochaine fois.',
  ],
  rebondir: [
    'Ce refus compte comme un pas : tu l’as lu, et tu changes une chose.',
    'C’est noté. Ta prochaine demande partira mieux armée.',
  ],
  entretien: [
    'Cet entretien est raconté : le cadre, ce que tu as fait, ce que tu en tires.',
    'C’est gardé. Relis ces lignes la veille du prochain.',
  ],
  'jour-1': [
    'Ton premier jour est noté : les gens, les règles, ton regard. Ça nourrira ton rapport.',
    'C’est fait. Demain, deux lignes dans le journal suffiront.',
  ],
  'interview-tuteur': [
    'L’interview est au sec : qui, quoi, ce que tu en penses. Elle servira au rapport.',
    'C’est gardé. Voilà déjà une page pour ton rapport.',
  ],
  contribution: [
    'Ce que tu as apporté est établi : le besoin, ton geste, l’effet.',
    'C’est noté, et ça pourra être confirmé par ton tuteur.',
  ],
  rapport: [
    'Tu tiens le plan d’une partie : la scène, ta mission, l’effet, ton recul. À toi de rédiger.',
    'C’est gardé. Ces quatre morceaux peuvent porter une page.',
  ],
  oral: [
    'Ton oral tient debout : répété, écouté, repensé. C’est noté.',
    'Cette station est faite. Dors bien la veille, tes mots sont prêts.',
  ],
}

export const CLOSE_DEFAULT: readonly string[] = [
  'C’est noté, avec tes mots. Cette station est faite.',
  'Voilà qui compte. La carte te propose la suite.',
]
