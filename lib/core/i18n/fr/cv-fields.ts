/** What the CV’s editor asks field by field, and the limits that it states. `{…}` are filled by the components. */
export const cvFields = {
  limits: {
    said: 'Une ligne se lit d’un coup d’œil jusqu’à 20 mots. De 300 à 1 000 caractères, elle est gardée et on te le signale ; au-delà, elle ne peut pas être enregistrée. Rien n’est jamais coupé.',
    words: '{words} mots',
    word: '{words} mot',
    wordy: '{words} mots : au-delà de 20, on ne lit plus d’un coup d’œil.',
    long: '{over} caractères au-delà de 300. La ligne est gardée : raccourcis quand tu veux.',
    refused: '{over} caractères au-delà de 1 000 : ce CV ne peut pas s’enregistrer tant que cette ligne est si longue. Coupe-la en deux.',
    fieldOver: '{over} caractères de trop ({limit} au plus) : ce CV ne peut pas s’enregistrer ainsi.',
  },
  fluency: {
    choose: 'Choisis ce qui te ressemble',
    help: 'A1 à C2 : l’échelle des langues en Europe. Dans le doute, prends le niveau du dessous.',
    levels: {
      native: { label: 'Je la parle depuis toujours', stored: 'langue maternelle' },
      a1: { label: 'A1 : je connais quelques mots', stored: 'A1, notions' },
      a2: { label: 'A2 : je me débrouille', stored: 'A2, élémentaire' },
      b1: { label: 'B1 : je tiens une conversation simple', stored: 'B1, intermédiaire' },
      b2: { label: 'B2 : je suis à l’aise, même au téléphone', stored: 'B2, avancé' },
      c1: { label: 'C1 : je cherche rarement mes mots', stored: 'C1, courant' },
      c2: { label: 'C2 : comme ma première langue', stored: 'C2, bilingue' },
    },
  },
  ask: {
    languages: 'Quelle langue, même apprise ou parlée à la maison ?',
    interests: 'Qu’est-ce que tu aimes faire ? « Handball en club depuis 4 ans » dit plus que « sport ».',
    skills: 'Qu’est-ce que tu sais faire ?',
  },
  ownFields: {
    'interests/name': 'Ce que tu aimes faire',
    'skills/name': 'Compétence',
  },
  first: {
    title: 'Pour commencer',
    then: 'Ensuite',
    answer: 'Répondre',
    tell: 'Le raconter au tuteur',
  },
}

export type CvFieldTexts = typeof cvFields
