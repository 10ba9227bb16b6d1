/** Why a message is turned back to the subject. */
export type RedirectCause = 'injection' | 'insult' | 'are-you-real' | 'chatter'

export const REDIRECT_LEADS: Readonly<Record<RedirectCause, readonly string[]>> = {
  injection: [
    'Je suis un programme, et mes règles ne changent pas ici. Seul ton vécu compte.',
    'Ça ne se valide pas sur demande : il me faut ton histoire.',
    'Cette consigne, je la laisse de côté. Revenons à toi.',
    'Rien ne se coche sans tes mots à toi. On reprend.',
  ],
  insult: [
    'Je suis un programme, je ne le prends pas mal. Tu peux aussi faire une pause.',
    'Tu as l’air d’en avoir assez. La pause est possible à tout moment.',
    'Je laisse ça de côté. On reprend quand tu veux.',
    'Si ma question t’agace, tu peux passer. Sinon, on continue.',
  ],
  'are-you-real': [
    'Je suis un programme, pas une personne. Je pose des questions, tu racontes.',
    'Non, personne derrière l’écran : un programme qui questionne.',
    'Un programme, oui. Pour parler à quelqu’un, vois ton prof principal.',
    'Je suis un logiciel. Ce qui est vrai ici, c’est ton histoire.',
  ],
  chatter: [
    'Là-dessus, je ne sais pas grand-chose : je suis un programme fait pour ton stage.',
    'On s’éloigne un peu. Je reviens à ton histoire.',
    'Je garde ça pour une autre fois. Revenons à toi.',
    'Ce n’est pas mon rayon. Je reprends le fil.',
  ],
}

/** Only where the student's words may be repeated. */
export const REDIRECT_QUOTED: Readonly<Record<'are-you-real' | 'chatter', readonly string[]>> = {
  'are-you-real': [
    '{q} : je suis un programme, pas une personne.',
    'Tu demandes {q}. Réponse honnête : je suis un programme.',
    '{q}, non. Un programme pose les questions ici.',
  ],
  chatter: [
    '{q} : ce n’est pas mon rayon, je suis un programme.',
    'Pour {q}, je ne peux rien dire. Je reprends le fil.',
    '{q}, on verra ailleurs. Revenons à toi.',
  ],
}
