/** The student asks the program to do the work: a kind no, then a smaller question. */
export const REFUSE_LEADS: readonly string[] = [
  'Je ne l’écris pas à ta place : ce seraient mes mots.',
  'Je ne donne pas de réponse toute faite. On fait plus petit.',
  'Là, c’est toi qui tiens le stylo. Je t’aide par une question.',
  'Si j’écris, ça ne prouve rien sur toi. Un morceau à la fois.',
  'Je pose les questions, tu gardes les réponses. Commençons petit.',
]
export const REFUSE_QUOTED: readonly string[] = [
  '{q} : ça, je te le laisse. Plus petit, alors.',
  'Pour {q}, c’est toi qui tiens le stylo.',
  'Je lis {q}. Écrit par moi, ça ne prouve rien.',
  '{q}, non : ce seraient mes mots. Plus petit.',
]
