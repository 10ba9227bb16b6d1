import type { StationId } from '@/lib/journey/schema'

/** What now counts, once the student has confirmed the recap. No question. */
export const CLOSE: Partial<Record<StationId, readonly string[]>> = {
  'ce-qui-m-anime': [
    'C’est noté. Tu sais dire ce que tu aimes, pourquoi, et donner un exemple. Ça t’aidera à choisir un stage.',
    'C’est gardé, avec tes mots. Cette station est finie, merci d’avoir raconté.',
  ],
  'mes-experiences': [
    'C’est gardé : un vrai moment, ce que tu as fait, ce que ça a donné. Tu peux en raconter un autre quand tu veux.',
    'Merci d’avoir raconté. Cette histoire est gardée, avec tes mots, et tu pourras t’en servir pour ton CV.',
  ],
  'premieres-preuves': [
    'Tu as maintenant une preuve : ce que tu sais faire, et le moment qui le montre. Elle peut aller sur ton CV.',
    'C’est gardé. Ce que tu sais faire s’appuie sur un vrai moment, et tu peux le raconter à un recruteur.',
  ],
  'casser-un-cliche': [
    'C’est noté. Tu as vérifié au lieu de croire, et ça marche pour tous les métiers.',
    'C’est gardé : ce que tu croyais, ce que tu as trouvé, ce que tu en penses. Cette station est finie.',
  ],
  'parler-a-un-pro': [
    'C’est gardé. Pense à dire merci à cette personne, elle t’a donné de son temps.',
    'C’est noté. Tu pourras parler de cette rencontre en entretien.',
  ],
  'mon-cap': [
    'C’est noté : un choix, une raison, un plan B. Tu peux changer d’avis quand tu veux.',
    'Ton cap est gardé, avec tes raisons. La carte te montre la suite.',
  ],
  'a-l-oral': [
    'C’est noté. Tu as répété pour de vrai et tu sais quoi améliorer.',
    'C’est gardé. Relis cette page juste avant ta prochaine présentation.',
  ],
  rebondir: [
    'C’est noté. Tu sais ce que tu changes, et ta prochaine demande sera meilleure.',
    'C’est gardé. Un refus, tout le monde en reçoit ; toi, tu en as tiré quelque chose.',
  ],
  entretien: ['C’est gardé. Relis ces lignes la veille du prochain entretien.', 'C’est noté. Tu sais déjà quoi refaire et quoi changer.'],
  'jour-1': [
    'C’est noté. Ces détails te serviront pour ton rapport.',
    'Ton premier jour est gardé. Demain, deux lignes dans le journal suffiront.',
  ],
  'interview-tuteur': [
    'C’est gardé. Tu as déjà de quoi écrire une page de ton rapport.',
    'L’interview est notée, avec ton avis. Elle servira au rapport.',
  ],
  contribution: [
    'C’est noté : le besoin, ce que tu as fait, ce que ça a changé. Ton tuteur pourra le confirmer.',
    'C’est gardé. Tu as été utile là-bas, et tu peux le montrer.',
  ],
  rapport: [
    'C’est gardé. Tu as de quoi écrire une page : où c’était, ta mission, le résultat, ton avis.',
    'C’est noté, avec tes mots. Il te reste à rédiger, tranquillement.',
  ],
  oral: [
    'C’est noté. Tu as répété, tu as eu un retour, et tu sais quoi ajuster.',
    'C’est gardé. Relis cette page la veille, puis dors bien.',
  ],
}

export const CLOSE_DEFAULT: readonly string[] = [
  'C’est noté, avec tes mots. Cette station est finie.',
  'C’est gardé. La carte te montre la suite.',
]
