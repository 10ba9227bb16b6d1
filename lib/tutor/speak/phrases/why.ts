import type { ByKind } from '../schema'

/** One line on what each kind of question is for. */
export const WHY: ByKind = {
  situation: [
    'Un moment situé, ça se croit : un recruteur imagine la scène.',
    'Sans le décor, tout le monde pourrait dire la même chose.',
    'Le lieu rend ton histoire vérifiable.',
  ],
  action: [
    'Ce que tu as fait, c’est ta preuve : le reste décore.',
    'On embauche sur des gestes, pas sur des adjectifs.',
    'Ta part à toi, c’est ce que tu pourras dire en entretien.',
  ],
  result: [
    'La fin montre que ton geste a servi.',
    'Un effet, même petit, vaut mieux qu’une promesse.',
    'C’est ce qui reste quand on a tout oublié du reste.',
  ],
  skill: [
    'Mettre un nom dessus te servira sur ton CV.',
    'Un recruteur cherche ce que tu sais faire, il lui faut un mot.',
    'Nommer un savoir-faire permet de le retrouver ailleurs.',
  ],
  reflection: [
    'Ce que tu en tires montre comment tu avances.',
    'Le jury pose toujours cette question-là.',
    'Vivre un truc, c’est bien ; en tirer une idée, ça te sert après.',
  ],
  choice: [
    'Un choix avec sa raison se défend devant n’importe qui.',
    'Dire pourquoi évite de choisir au hasard.',
    'La raison t’aidera à trier les stages.',
  ],
  fact: [
    'Une information avec sa source, personne ne peut te la retirer.',
    'Vérifier évite de croire une légende.',
    'Savoir d’où ça vient, c’est ce que fait un pro.',
  ],
}
