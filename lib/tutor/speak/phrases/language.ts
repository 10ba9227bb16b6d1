/** The student writes in another language: plain French, no fault found. */
export const LANGUAGE_LEADS: readonly string[] = [
  'Ici, on écrit en français. Les fautes ne comptent pas.',
  'Essaie en français, même avec trois mots.',
  'En français simple, c’est mieux pour la suite. Un mot d’une autre langue, ça va aussi.',
  'Je lis surtout le français. Fais des phrases courtes.',
]
export const LANGUAGE_QUOTED: readonly string[] = [
  'J’ai lu {q}. Continue en français, même avec des fautes.',
  '{q} : essaie de le dire en français simple.',
  'Je lis {q}. Ici, on écrit en français, les fautes ne comptent pas.',
]
