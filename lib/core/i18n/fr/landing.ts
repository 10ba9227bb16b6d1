/** The start page. The exchange is an example, and says so: the tutor's questions are ones it asks, the pupil is nobody. */
export const landing = {
  description:
    'Un plan de métro pour trouver ton stage : un tuteur pose des questions, tu réponds avec tes mots, et chaque compétence garde la phrase qui la prouve. Gratuit, sans publicité.',
  /** The two halves of one sentence. */
  promiseFrom: 'De « j’ai rien fait dans ma vie »',
  promiseTo: 'à un stage signé, arrêt par arrêt.',
  lead: 'Un tuteur te pose des questions. Tu réponds comme tu parles. Ce que tu as vraiment fait devient tes preuves, puis ton CV, tes contacts et ton rapport.',
  start: 'Commencer',
  tryIt: 'Essayer sans compte',
  terms: 'Gratuit. Le tuteur est un programme, et il le dit.',
  stripLabel: 'La ligne A, Me connaître : le train est à l’arrêt {station}. Puis six autres lignes, jusqu’au rapport de stage.',
  stripThen: 'puis',
  mapSample: 'Un parcours en exemple : deux arrêts terminés, le train attend au troisième.',

  exampleTitle: 'Le tuteur demande. La preuve, c’est ta phrase.',
  exampleLead:
    'Il n’écrit rien à ta place. Quand tu racontes un moment, il cherche dans tes mots ce que tu as fait et ce que ça a changé. Cette phrase devient un ticket : elle reste exactement comme tu l’as écrite.',
  exampleLabel: 'Exemple écrit pour cette page',
  exampleTutor: 'Tuteur',
  exampleYou: 'Toi',
  exampleTurns: [
    { who: 'tutor', text: 'Raconte-moi un moment que tu as vécu : ça se passait où ?' },
    { who: 'you', text: 'J’ai rien fait de spécial. Mercredi j’ai gardé mes deux petits frères à la maison, c’est tout.' },
    { who: 'tutor', text: 'Et toi, qu’est-ce que tu as fait ?' },
    {
      who: 'you',
      text: 'Ils se disputaient la télé alors j’ai monté un planning avec eux : devoirs, goûter, foot en bas.',
    },
    { who: 'tutor', text: 'Et au final, ça a donné quoi ?' },
    { who: 'you', text: 'À 18 h les devoirs étaient finis et ma mère n’a rien eu à dire en rentrant.' },
  ],
  /** Must stand word for word in one of the turns of « you » above. */
  exampleQuote: 'j’ai monté un planning avec eux : devoirs, goûter, foot en bas',
  exampleDate: 'Mercredi',
  exampleMarked: 'la phrase gardée comme preuve :',
  exampleAfter:
    'Plus tard, une personne qui était là peut confirmer ce ticket. Sans preuve, pas de compétence : le tuteur ne t’en invente aucune.',

  sightTitle: 'Ton prof voit où tu en es. Jamais ce que tu dis au tuteur.',
  sightLead:
    'Seulement si tu rejoins sa classe et que tu acceptes. Tu vois alors exactement l’écran qu’il voit. L’espace des enseignants est en construction : voici la règle qu’il suit.',
  sees: 'Il voit',
  seesList: [
    'les arrêts terminés et ceux en cours',
    'les preuves que tu as choisi de montrer',
    'tes contacts avec les entreprises, et leurs dates',
    'depuis combien de jours tu n’as pas avancé',
    'tes demandes d’aide',
  ],
  never: 'Il ne voit jamais',
  neverList: [
    'tes conversations avec le tuteur',
    'tes brouillons, ni ce que tu as effacé',
    'tes compétences sur le stress et les émotions, sauf si tu les montres',
    'le parcours d’un élève qui n’a pas rejoint sa classe',
  ],

  leavesTitle: 'Ce qui sort de ce serveur : rien sur toi sans ton accord.',
  leavesLead:
    'Le tuteur tourne ici, sur le serveur de ce site. Il marche sans intelligence artificielle extérieure, et même sans Internet autour. Si ce site en propose une, c’est toi qui choisis, et avant 15 ans un parent aussi.',
  leavesCaption: 'Départs de tes données',
  leavesTo: 'Vers',
  leavesWhat: 'Ce qui partirait',
  leavesWhen: 'Départ',
  leavesNone: 'Aucun',
  leavesConsent: 'Aucun sans ton accord',
  leavesOnSearch: 'Quand tu cherches',
  leavesRows: [
    { to: 'Une IA extérieure', what: 'tes conversations', onConsent: true },
    { to: 'L’annuaire public des entreprises', what: 'le métier et la ville que tu cherches, jamais qui cherche', onSearch: true },
    { to: 'La publicité', what: 'ton âge, ta classe, tes goûts' },
    { to: 'La mesure d’audience', what: 'les pages que tu ouvres' },
    { to: 'Les réseaux sociaux', what: 'ton passage ici' },
    { to: 'Les serveurs de polices et d’images', what: 'ton adresse IP' },
  ],
  leavesMore: 'Lire toute la page Confidentialité',

  linesTitle: 'Sept lignes, {stations} arrêts',
  linesLead: 'L’ordre est un conseil. Tu montes où tu veux, tu redescends, tu reprends. Rien ne se perd, rien ne se ferme.',
  linesStations: '{count} arrêts',

  lastTitle: 'Dix minutes suffisent pour le premier arrêt.',
  lastLead: 'Un moment que tu as vécu, n’importe lequel : un match, un petit frère à garder, une panne réparée.',
}

export type LandingTexts = typeof landing
