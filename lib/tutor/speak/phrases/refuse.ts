/** The student asks the program to do the work: a kind no, then a smaller question. */
export const REFUSE_LEADS: readonly string[] = [
  'Je ne l’écris pas à ta place. On va trouver quoi dire ensemble.',
  'Si je l’écris, ce ne sera pas toi. On y va petit à petit.',
  'Je n’ai pas de réponse toute faite. Une question simple, pour commencer.',
  'Ça, c’est à toi de le dire. Je t’aide avec une question.',
]
export const REFUSE_QUOTED: readonly string[] = [
  'Tu me demandes {q}. Ça, je ne le fais pas à ta place.',
  '{q} : ça, c’est à toi de le dire. On y va petit à petit.',
  'Je lis {q}. Si je le fais, ce ne sera pas toi.',
]
