/** The dated French rules by class, in French. Keys are the ids of the rules' table; `{name}` places are filled from it. */
export const levelRules = {
  heading: 'Les règles de ta classe',
  toConfirm: 'à confirmer avec ton établissement',
  sourceRead: 'Source : {label}, lue en {date}',
  sourcePublished: 'Source : {label} ({date})',
  rest: 'Pour le reste, c’est ton établissement qui sait. Son formulaire et ses dates passent avant ce qui est écrit ici.',
  topics: {
    duration: 'Durée',
    period: 'Période',
    money: 'Argent',
    signatures: 'Qui signe',
    hours: 'Horaires',
    safety: 'Sécurité',
    insurance: 'Assurance',
    host: 'Qui peut accueillir',
  },
  signatories: {
    student: 'Toi',
    representative: 'Ton représentant légal, si tu as moins de 18 ans',
    host: 'Le lieu qui t’accueille',
    school: 'Ton établissement',
    teacher: 'L’enseignant ou l’enseignante qui te suit',
    tutor: 'Ton tuteur ou ta tutrice sur place',
  },
  facts: {
    'length-4e': 'Le stage d’observation est facultatif en 4e, une semaine au plus.',
    'length-3e': 'Le stage d’observation est obligatoire : 5 jours, à la suite ou non.',
    'length-2de': 'Le stage d’observation est obligatoire depuis 2024 : 2 semaines, dans un seul lieu ou une semaine dans deux lieux.',
    'mini-stage': 'Pendant les vacances, un mini-stage est possible : 5 jours de présence au plus.',
    'period-3e': 'Ton établissement choisit les dates, souvent entre décembre et février.',
    'period-2de': 'Fin juin : du {start} au {end}.',
    'no-host-2de': 'Si personne ne t’accueille, un programme t’attend dans ton établissement pendant ces deux semaines.',
    'unpaid-observation': 'Ce stage n’est pas payé.',
    'unpaid-3e': 'Ce stage n’est pas payé. Le lieu peut te donner une somme s’il le souhaite, mais tu ne peux pas l’exiger.',
    'sign-observation': 'Quatre signatures : toi, ton représentant légal, le lieu qui t’accueille et ton établissement.',
    'hours-observation':
      '7 heures par jour et 35 heures par semaine au plus, 14 heures de repos entre deux journées, 2 jours de repos par semaine, et 30 minutes de pause dès 4 h 30 de présence.',
    'early-late-3e': 'Pas de présence avant 6 h ni après 21 h.',
    'no-machines': 'Tu observes : on ne te fait utiliser ni machine ni produit, et on ne te confie pas de travaux, même légers.',
    'under-14': 'Avant 14 ans, toute entreprise peut t’accueillir pour ce stage depuis 2019.',
    'insurance-observation': 'Tes parents prennent une assurance de responsabilité civile pour toi, et ton établissement s’assure aussi.',
    'length-cap': 'De 12 à 14 semaines de période en entreprise (PFMP) pendant le CAP.',
    'length-bac-pro': 'De 18 à 22 semaines de période en entreprise (PFMP) en trois ans, selon ta spécialité.',
    'allowance-cap': 'L’État verse une allocation : 50 € par semaine la première année, 75 € la deuxième.',
    'allowance-bac-pro':
      'L’État verse une allocation selon ta présence : 50 € par semaine en 2de, 75 € en 1re, 100 € en terminale. Ton représentant légal autorise le versement sur un compte.',
    'gratification-farming': 'Dans l’enseignement agricole, une gratification est due au-delà de 3 mois, soit 66 jours ou 462 heures.',
    'sign-pfmp':
      'En général quatre signatures, comme au collège et en 2de : toi, ton représentant légal si tu as moins de 18 ans, le lieu qui t’accueille et ton établissement.',
    'length-bts': 'De 8 à 16 semaines de stage en tout.',
    'length-but': 'De 22 à 26 semaines de stage en tout.',
    'length-licence': 'De 12 à 16 semaines en licence professionnelle. Pour une autre licence, ta formation te dit si un stage est prévu.',
    'length-master': 'Jusqu’à une trentaine de semaines selon le master.',
    'six-months':
      '6 mois au plus dans le même lieu par année d’études, soit 924 heures. 7 heures comptent pour un jour, 22 jours pour un mois.',
    gratification:
      'Une gratification est due au-delà de 2 mois dans la même année, soit plus de 44 jours ou dès la 309e heure. Elle est d’au moins {rate} par heure en {year}, versée chaque mois et comptée dès le premier jour.',
    'sign-higher-ed':
      'Cinq signatures : toi, le lieu qui t’accueille, ton tuteur ou ta tutrice, l’enseignant ou l’enseignante qui te suit et ton établissement.',
    'host-limits':
      'Un stage ne peut pas remplacer un emploi ni servir à un surcroît de travail. Un lieu de moins de 20 salariés accueille 3 stagiaires au plus, au-delà c’est 15 % de l’effectif, et une personne en suit 3 au plus.',
    'in-curriculum': 'Un stage fait partie d’une formation d’au moins 200 heures par an, dont 50 en présence : il n’existe pas en dehors.',
  },
}
