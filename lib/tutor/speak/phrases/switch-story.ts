/** Another story, asked for or proposed: nothing of the first is lost. */
export const SWITCH_LEADS: readonly string[] = [
  'D’accord, on prend autre chose.',
  'On change d’histoire. Ce que tu as écrit est gardé.',
  'On laisse ça de côté pour l’instant.',
  'Essayons avec autre chose.',
]
export const SWITCH_QUOTED: readonly string[] = [
  'Je garde {q} pour plus tard.',
  'D’accord, on laisse {q} de côté.',
  '{q} reste noté, on prend autre chose.',
]

/** Each can begin a story from nothing. */
export const SWITCH_QUESTIONS: readonly string[] = [
  'La dernière fois qu’on t’a dit merci, c’était pour quoi ?',
  'À la maison, tu t’occupes de quoi ?',
  'Quel autre moment te revient, même tout petit ?',
  'Qu’est-ce que tu as déjà réparé, cuisiné, rangé pour quelqu’un ?',
  'Tu as déjà appris quelque chose à quelqu’un : c’était quoi ?',
  'Quel jour as-tu réglé une galère ?',
  'Sur quoi tes amis peuvent compter avec toi ?',
  'Dans ton club, dans ton quartier, tu as aidé à quoi ?',
  'Dimanche dernier, tu as fait quoi ?',
  'Pendant ta dernière sortie, il s’est passé quoi ?',
]
