/**
 * Who phrases the tutor's questions, and a parent's agreement. What a person agrees to is written here: whoever changes what it says
 * gives it a new wording id in lib/account/consent-schema.ts.
 */
export const consents = {
  title: 'Qui répond',
  rulesOnly:
    'Ici, ce sont les règles de StageFlow qui te répondent. Aucun modèle extérieur n’est relié à ce site, et rien de ce que tu écris ne sort de ce serveur.',
  lead: 'Tu choisis qui formule les questions du tuteur : les règles de ce site, ou un modèle de langage extérieur (une intelligence artificielle). Dans les deux cas, c’est ce site qui vérifie tes preuves.',
  choice: 'Qui formule les questions',
  rulesChoice: 'Les règles de ce site',
  modelChoice: 'Le modèle extérieur',
  states: {
    'rules-chosen': 'En ce moment, les règles de ce site te répondent. Rien ne sort de ce serveur.',
    model: 'En ce moment, le modèle extérieur formule les questions. S’il n’est pas disponible, les règles prennent le relais.',
    'waits-for-parent':
      'Tu as choisi le modèle. Il manque l’accord d’un parent : en attendant, les règles te répondent et rien ne sort de ce serveur.',
    'parent-refused': 'Tu as choisi le modèle, et un parent n’est pas d’accord. Les règles te répondent, et rien ne sort de ce serveur.',
  },
  leavesTitle: 'Ce qui part si tu choisis le modèle',
  leaves: [
    'Tes messages à la station en cours, les questions du tuteur et ta classe (par exemple « 3e »). Parfois, une phrase que tu avais dite à une autre station.',
    'Avant le départ, ce site remplace les adresses e-mail, les numéros de téléphone, les adresses postales et les noms de famille qu’il repère. Il peut en rater un : dans tes messages, un prénom suffit.',
    'Rien de ton compte ne part : ni adresse e-mail, ni nom, ni établissement. Si tu les écris dans un message, ils peuvent partir.',
  ],
  goesTo: 'Ça va chez {host}, au modèle {name}. C’est l’organisation qui fait tourner ce site qui l’a choisi.',
  keptByOpenRouter:
    'OpenRouter fait suivre à un fournisseur. Ce site demande qu’aucun des deux ne garde les messages ni n’entraîne un modèle avec. Depuis le 27 octobre 2026, un contenu signalé peut quand même être gardé par OpenRouter, pour un contrôle de protection de l’enfance.',
  keptByOthers: 'Ce qui est gardé là-bas dépend des règles de {host}. L’organisation qui fait tourner ce site peut le dire.',
  withdraw: 'Tu peux changer d’avis ici, quand tu veux. Sans le modèle, tout marche.',
  parentTitle: 'L’accord d’un parent',
  parentWhy:
    'Tu as moins de 15 ans : pour utiliser le modèle, la loi demande ton accord et celui d’un parent (article 45 de la loi Informatique et Libertés). Tu crées un lien, tu le donnes à un parent, et c’est le parent qui répond, sans compte.',
  parentNone: 'Aucun parent n’a répondu pour l’instant.',
  parentWaits: 'Un lien attend une réponse. Il marche jusqu’au {date}.',
  parentAgreed: 'Un parent est d’accord.',
  parentRefused: 'Un parent a répondu non.',
  link: {
    create: 'Créer un lien pour un parent',
    createAnother: 'Créer un autre lien',
    label: 'Le lien à donner à un parent',
    help: 'Il ne sera plus affiché ensuite. Il marche 14 jours.',
    ready: 'Le lien est prêt.',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    selected: 'Le lien est sélectionné : copie-le.',
  },
  dataRules: 'Tout reste sur ce serveur. Personne d’autre que toi ne lit tes conversations dans ce site.',
  dataModel:
    'Tout est gardé sur ce serveur. Tes messages passent aussi par le modèle extérieur, comme expliqué plus haut. Personne d’autre que toi ne lit tes conversations dans ce site.',
  parent: {
    title: 'L’accord d’un parent',
    lead: 'Un élève de moins de 15 ans vous a donné ce lien. Prenez deux minutes pour lire, puis répondez.',
    whatTitle: 'De quoi il s’agit',
    what: 'StageFlow AI aide les élèves à préparer leur stage. Un tuteur leur pose des questions, sans rien écrire à leur place. Ce tuteur est un programme.',
    whatModel:
      'Sans accord, ses questions viennent de règles écrites d’avance, et rien ne sort de ce serveur. Avec l’accord de l’élève et le vôtre, un modèle de langage extérieur (une intelligence artificielle) peut les formuler.',
    leavesTitle: 'Ce qui part, avec votre accord',
    leaves: [
      'Les messages de l’élève à l’étape en cours, les questions du tuteur et sa classe (par exemple « 3e »). Parfois, une phrase dite à une autre étape.',
      'Avant le départ, ce site remplace les adresses e-mail, les numéros de téléphone, les adresses postales et les noms de famille qu’il repère. Le repérage est automatique : il peut en rater.',
      'Rien du compte ne part : ni adresse e-mail, ni nom, ni établissement. Si l’élève les écrit dans un message, ils peuvent partir.',
    ],
    whereTitle: 'Où ça part',
    noModel: 'Aucun modèle extérieur n’est relié à ce site en ce moment : rien ne part, et il n’y a rien à accepter.',
    withdrawTitle: 'Changer d’avis',
    withdraw:
      'Vous pouvez changer de réponse avec ce même lien, pendant 14 jours à partir de sa création. Ensuite, l’élève peut créer un autre lien, ou revenir aux règles dans ses réglages.',
    without: 'Sans votre accord, l’élève garde tout le site : le tuteur marche avec ses propres règles.',
    law: 'Avant 15 ans, l’élève et un titulaire de l’autorité parentale acceptent ensemble : article 45 de la loi n° 78-17 (Informatique et Libertés).',
    agree: 'Je suis d’accord',
    refuse: 'Je ne suis pas d’accord',
    agreed: 'C’est noté : vous êtes d’accord.',
    refused: 'C’est noté : vous n’êtes pas d’accord.',
    answeredBefore: 'Une réponse a déjà été donnée avec ce lien.',
    mayChange: 'Vous pouvez changer de réponse en bas de cette page.',
    expiredTitle: 'Ce lien ne marche plus',
    expired: 'Il a plus de 14 jours, ou des liens plus récents l’ont remplacé. L’élève peut en créer un autre dans ses réglages.',
    unknownTitle: 'Ce lien n’existe pas',
    unknown: 'Vérifiez qu’il a été copié en entier. L’élève peut aussi en créer un autre dans ses réglages.',
  },
}

export type ConsentTexts = typeof consents
