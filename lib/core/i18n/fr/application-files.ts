/** Words inside the files that leave the tracker, and what an imported file is told, line by line. */
export const applicationFiles = {
  calendarName: 'StageFlow AI, mes rappels',
  reminder: 'Reprendre contact : {name} ({city})',
  reminderWithAction: '{action} : {name} ({city})',
  yes: 'oui',
  no: 'non',
  states: {
    'to-contact': 'À contacter',
    contacted: 'Contacté',
    'followed-up': 'Relancé',
    interview: 'Entretien',
    accepted: 'Accepté',
    refused: 'Refusé',
    'no-answer': 'Sans réponse',
  },
  note: 'Note',
  channels: { mail: 'mail', phone: 'téléphone', visit: 'visite', form: 'formulaire', 'in-person': 'en personne' },
  lines: {
    broken: 'Cette ligne est coupée ou ses guillemets ne se ferment pas.',
    missing_name: 'Il manque le nom ou la ville.',
    bad_siret: 'Le SIRET doit avoir 14 chiffres.',
    unknown_company: 'Ce SIRET n’est pas dans nos données : écris aussi le nom et la ville.',
    too_long: 'Un texte de cette ligne est trop long : nom 120 caractères, ville 80, note 1 000, prochaine action 200.',
    bad_day: 'Le jour du rappel doit exister, entre l’an 2000 et dans un an, écrit comme 2027-01-15 ou 15/01/2027.',
    full: 'Ta liste a déjà 200 lieux.',
  },
}
