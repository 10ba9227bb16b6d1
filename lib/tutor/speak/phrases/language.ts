/** The student writes in another language: plain French, no fault found. */
export const LANGUAGE_LEADS: readonly string[] = [
  'Ici, on parle français. Les fautes ne comptent pas.',
  'Écris en français simple. Un mot d’une autre langue, ça va aussi.',
  'Je lis surtout le français. Fais des phrases courtes.',
  'Essaie en français, même avec trois mots.',
]
export const LANGUAGE_QUOTED: readonly string[] = [
  'Je lis {q}. Essaie en français, avec des fautes.',
  '{q} : dis-le en français simple.',
  'Tu écris {q}. Ici, c’est en français simple.',
]
