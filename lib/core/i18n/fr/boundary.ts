/** The words of the error boundary: a file of their own, because the browser carries them. */
export const boundary = {
  title: 'Quelque chose a cassé',
  text: 'C’est chez nous, pas chez toi. Ce que tu as enregistré est en sécurité.',
  retry: 'Réessayer',
  toMap: 'Retour à la carte',
}
