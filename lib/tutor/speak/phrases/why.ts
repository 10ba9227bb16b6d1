import type { ByKind } from '../schema'

/** One line on what each kind of question is for. */
export const WHY: ByKind = {
  situation: [
    'Ça aide celui qui te lit à imaginer la scène.',
    'Un moment précis, on y croit plus qu’à une phrase générale.',
    'Sans le lieu et le moment, n’importe qui pourrait dire la même chose.',
  ],
  action: [
    'Ce que tu as fait, c’est ta preuve.',
    'Un recruteur veut savoir ce que tu as fait, toi.',
    'C’est ce que tu pourras raconter en entretien.',
  ],
  result: [
    'Le résultat montre que ce que tu as fait a servi.',
    'Même petit, un résultat donne confiance à celui qui te lit.',
    'Sans la fin, on ne sait pas si ça a marché.',
  ],
  skill: [
    'Si tu sais le nommer, tu pourras le mettre sur ton CV.',
    'Un recruteur cherche ce que tu sais faire : il lui faut un mot.',
    'Ce que tu sais faire ici peut te servir ailleurs.',
  ],
  reflection: [
    'Ce que tu en retiens montre que tu avances.',
    'En entretien, on te demandera souvent ce que tu as appris.',
    'Ton avis compte autant que ce qui s’est passé.',
  ],
  choice: [
    'Quand on sait pourquoi on choisit, on choisit mieux.',
    'On te demandera ta raison en entretien, autant y penser ici.',
    'Ta raison t’aidera à trier les stages.',
  ],
  fact: [
    'Une info vérifiée, personne ne peut te dire qu’elle est fausse.',
    'Savoir d’où vient une info, ça évite les rumeurs.',
    'Une info précise te servira en entretien.',
  ],
}
