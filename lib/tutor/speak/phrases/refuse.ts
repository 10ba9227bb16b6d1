/** The student asks the program to do the work: a kind no, then a smaller question. */
export const REFUSE_LEADS: readonly string[] = [
  'Ça, je ne l’écris pas à ta place : ce serait mes mots, pas les tiens.',
  'Je ne donne pas de réponse toute faite. On fait plus petit.',
  'Là, c’est à toi de tenir le stylo. Je t’aide par une question.',
  'Si j’écris, ça ne prouve rien sur toi. Un morceau à la fois.',
  'Je pose les questions, tu gardes les réponses. Commençons petit.',
]
export const REFUSE_QUOTED: readonly string[] = [
  '{q} : ça, je te le laisse. On fait plus petit.',
  'Pour {q}, c’est toi qui tiens le stylo. Un morceau à la fois.',
  'Je lis {q}. Écrit par moi, ça ne prouverait rien sur toi.',
  '{q}, non : ce serait mes mots. Commençons petit.',
]
