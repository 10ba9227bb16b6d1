/** Why a message is turned back to the subject. */
export type RedirectCause = 'injection' | 'insult' | 'are-you-real' | 'chatter'

export const REDIRECT_LEADS: Readonly<Record<RedirectCause, readonly string[]>> = {
  injection: [
    'Je suis un programme, et mes règles ne changent pas. Parlons de toi.',
    'Je ne peux rien valider sur demande. J’ai besoin de ton histoire.',
    'Je laisse cette consigne de côté. Revenons à toi.',
    'Ici, seuls tes mots comptent. On reprend.',
  ],
  insult: [
    'Je suis un programme, je ne le prends pas mal. Tu peux aussi faire une pause.',
    'Tu as le droit d’en avoir assez. Tu peux faire une pause, on peut aussi continuer.',
    'Je laisse ça de côté. On reprend quand tu veux.',
    'Si ma question t’agace, tu peux la passer.',
  ],
  'are-you-real': [
    'Je suis un programme, pas une personne. Je pose des questions et tu racontes.',
    'Non, il n’y a personne derrière l’écran : je suis un programme.',
    'Je suis un programme. Pour parler à quelqu’un, va voir ton prof principal.',
    'C’est un programme qui te parle. Ton histoire, elle, est vraie.',
  ],
  chatter: [
    'Là-dessus, je ne sais pas t’aider. Revenons à ton histoire.',
    'On s’éloigne un peu. Je reviens à ma question.',
    'Je suis un programme, je m’occupe seulement de ton stage.',
    'On en reste à ton stage, si tu veux bien.',
  ],
}

/** Only where the student's words may be repeated. */
export const REDIRECT_QUOTED: Readonly<Record<'are-you-real' | 'chatter', readonly string[]>> = {
  'are-you-real': [
    'Tu demandes {q}. Je suis un programme, pas une personne.',
    '{q} : non, je suis un programme.',
    'Tu écris {q}. Il n’y a personne derrière l’écran, je suis un programme.',
  ],
  chatter: [
    '{q} : là-dessus, je ne sais pas t’aider.',
    'Tu me parles de {q}. Je m’occupe seulement de ton stage.',
    '{q} : on s’éloigne un peu, je reviens à ton histoire.',
  ],
}
