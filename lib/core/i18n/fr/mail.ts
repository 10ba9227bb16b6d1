export const mail = {
  resetSubject: 'Ton nouveau mot de passe',
  resetText:
    'Bonjour,\n\nQuelqu’un a demandé un nouveau mot de passe pour ton compte StageFlow AI. Si c’est toi, ouvre ce lien (il marche une heure, une seule fois) :\n\n{link}\n\nSi ce n’est pas toi, ne fais rien : ton mot de passe ne change pas.',
}
