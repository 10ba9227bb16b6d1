/** Families, the 44 skills, source frameworks, levels, strengths and titles in French. Keys are the ids of the skills vocabulary. */
export const skills = {
  families: {
    communiquer: { name: 'Communiquer', explain: 'Dire, écrire, écouter, et se faire comprendre.' },
    cooperer: { name: 'Coopérer', explain: 'Faire quelque chose avec d’autres, ou pour eux.' },
    's-organiser': { name: 'S’organiser', explain: 'Prévoir, tenir parole et travailler proprement.' },
    reflechir: { name: 'Réfléchir', explain: 'Chercher, comparer, inventer et décider.' },
    agir: { name: 'Agir', explain: 'Se lancer, continuer, et faire face quand ça change.' },
    apprendre: { name: 'Apprendre et s’orienter', explain: 'Découvrir, apprendre de ce qu’on vit et choisir sa route.' },
  },
  items: {
    'communiquer-a-l-oral': {
      label: 'Communiquer à l’oral',
      explain: 'Tu expliques quelque chose de vive voix, et la personne en face comprend.',
    },
    'communiquer-a-l-ecrit': {
      label: 'Communiquer à l’écrit',
      explain: 'Tu écris un message ou un texte que les autres comprennent sans te demander.',
    },
    'etre-a-l-ecoute': {
      label: 'Être à l’écoute',
      explain: 'Tu laisses l’autre parler jusqu’au bout et tu tiens compte de ce qu’il a dit.',
    },
    'communiquer-avec-empathie': {
      label: 'Communiquer de façon empathique',
      explain: 'Tu remarques ce que l’autre vit et tu choisis tes mots en fonction.',
    },
    'respecter-les-usages-sociaux': {
      label: 'Prendre en compte les usages sociaux',
      explain: 'Tu adaptes ta tenue, tes mots ou ton téléphone au lieu et aux personnes.',
    },
    'savoir-se-presenter': {
      label: 'Savoir se présenter et maîtriser son image',
      explain: 'Tu te présentes, tu dis ce que tu cherches, et tu choisis ce que tu montres de toi.',
    },
    'communiquer-en-langue-etrangere': {
      label: 'Communiquer dans une langue étrangère',
      explain: 'Tu te fais comprendre dans une autre langue, à l’oral ou à l’écrit.',
    },
    'travailler-en-equipe': {
      label: 'Travailler en équipe',
      explain: 'Tu fais ta part, tu suis celle des autres, et le résultat est commun.',
    },
    'avoir-le-sens-du-service': {
      label: 'Avoir le sens du service',
      explain: 'Tu repères ce dont quelqu’un a besoin et tu fais en sorte qu’il l’obtienne.',
    },
    'faire-preuve-de-leadership': {
      label: 'Faire preuve de leadership',
      explain: 'Tu guides un groupe : tu donnes la direction et chaque personne sait quoi faire.',
    },
    'inspirer-et-donner-du-sens': {
      label: 'Inspirer, donner du sens',
      explain: 'Tu expliques pourquoi ça vaut la peine, et d’autres ont envie de suivre.',
    },
    'resoudre-les-conflits': {
      label: 'Résoudre les conflits de manière constructive',
      explain: 'Tu aides deux personnes en désaccord, ou toi et une autre, à trouver une solution.',
    },
    's-affirmer': {
      label: 'S’affirmer et résister à la pression sociale',
      explain: 'Tu dis non, ou tu dis ce que tu penses, même quand le groupe pousse dans l’autre sens.',
    },
    'creer-des-liens': {
      label: 'Créer des liens, aider, coopérer',
      explain: 'Tu vas vers quelqu’un, tu l’aides ou tu l’intègres dans un groupe.',
    },
    'organiser-son-travail': {
      label: 'Organiser son travail selon les priorités et les objectifs',
      explain: 'Tu prévois les étapes, tu choisis par quoi commencer et tu tiens les délais.',
    },
    'faire-preuve-de-rigueur': {
      label: 'Faire preuve de rigueur et de précision',
      explain: 'Tu suis les consignes, tu vérifies et tu corriges jusqu’à ce que ce soit juste.',
    },
    'respecter-ses-engagements': {
      label: 'Respecter ses engagements, assumer ses responsabilités',
      explain: 'Tu fais ce que tu avais dit, à l’heure dite, et tu préviens s’il y a un problème.',
    },
    'respecter-les-reglements': {
      label: 'Prendre en compte les règlements',
      explain: 'Tu connais les règles du lieu et tu les appliques.',
    },
    'travailler-en-securite': {
      label: 'Gestes, postures, hygiène, sécurité, environnement',
      explain: 'Tu te protèges et tu protèges les autres : bons gestes, propreté, équipement, tri.',
    },
    'faire-preuve-d-autonomie': {
      label: 'Faire preuve d’autonomie',
      explain: 'Tu avances sans qu’on te dise chaque étape, et tu sais à quel moment demander.',
    },
    'traiter-l-information': {
      label: 'Chercher et traiter l’information',
      explain: 'Tu cherches à plusieurs endroits, tu tries et tu gardes ce qui sert.',
    },
    'mobiliser-les-mathematiques': {
      label: 'Mobiliser des ressources mathématiques',
      explain: 'Tu comptes, mesures ou calcules pour régler une situation de la vie réelle.',
    },
    'utiliser-le-numerique': {
      label: 'Utiliser les ressources numériques',
      explain: 'Tu utilises un logiciel, une appli ou un appareil pour fabriquer ou régler quelque chose.',
    },
    'penser-de-facon-critique': {
      label: 'Penser de façon critique',
      explain: 'Tu vérifies avant de croire, tu compares et tu cherches d’où vient l’information.',
    },
    'resoudre-des-problemes': {
      label: 'Résoudre des problèmes de façon créative',
      explain: 'Quelque chose bloque : tu cherches pourquoi, tu essaies, et tu trouves une solution.',
    },
    'faire-preuve-de-creativite': {
      label: 'Faire preuve de créativité',
      explain: 'Tu inventes ou fabriques quelque chose qui n’existait pas sous cette forme.',
    },
    'prendre-des-decisions': {
      label: 'Prendre des décisions constructives',
      explain: 'Tu compares plusieurs possibilités et tu en choisis une en sachant dire pourquoi.',
    },
    'prendre-du-recul': {
      label: 'Prendre du recul',
      explain: 'Tu regardes après coup ce qui s’est passé et tu vois ce que tu ferais autrement.',
    },
    observer: {
      label: 'Observer',
      explain: 'Tu regardes avec attention et tu remarques des détails que tu peux décrire.',
    },
    comprendre: {
      label: 'Comprendre (métier, acteurs, étapes)',
      explain: 'Tu sais expliquer qui fait quoi, dans quel ordre et à quoi ça sert.',
    },
    'prendre-des-initiatives': {
      label: 'Prendre des initiatives, être force de proposition',
      explain: 'Tu proposes ou tu commences quelque chose sans attendre qu’on te le demande.',
    },
    's-impliquer': {
      label: 'S’impliquer',
      explain: 'Tu participes pour de vrai : tu donnes du temps et de l’attention à ce qui se fait.',
    },
    'faire-preuve-de-reactivite': {
      label: 'Faire preuve de réactivité',
      explain: 'Tu agis vite quand c’est le moment.',
    },
    'agir-face-a-l-imprevu': {
      label: 'Agir face à l’imprévu',
      explain: 'Rien ne se passe comme prévu, et tu trouves quoi faire sur le moment.',
    },
    's-adapter-aux-changements': {
      label: 'S’adapter aux changements',
      explain: 'Le lieu, le groupe ou le programme change, et tu changes ta façon de faire.',
    },
    'faire-preuve-de-perseverance': {
      label: 'Faire preuve de persévérance',
      explain: 'Tu recommences après un échec ou une longue attente, jusqu’à avancer.',
    },
    'gerer-son-stress': {
      label: 'Gérer son stress',
      explain: 'Tu as un moyen à toi de te calmer et de continuer quand la pression monte.',
    },
    'savoir-demander-de-l-aide': {
      label: 'Savoir demander de l’aide',
      explain: 'Tu vois que tu bloques, tu choisis à qui demander et tu poses ta question.',
    },
    'faire-preuve-de-curiosite': {
      label: 'Faire preuve de curiosité',
      explain: 'Tu cherches à savoir comment ça marche, sans qu’une note t’y pousse.',
    },
    'apprendre-a-apprendre': {
      label: 'Apprendre à apprendre',
      explain: 'Tu as trouvé une façon d’apprendre qui marche pour toi, et tu t’en sers.',
    },
    'traduire-ses-experiences': {
      label: 'Traduire ses expériences en compétences',
      explain: 'Tu pars d’un moment vécu et tu nommes ce qu’il montre que tu sais faire.',
    },
    'deconstruire-les-representations': {
      label: 'Interroger et déconstruire les représentations',
      explain: 'Tu remets en question une idée toute faite sur un métier ou sur des gens.',
    },
    'construire-son-reseau': {
      label: 'Construire et mobiliser ses réseaux',
      explain: 'Tu sais qui peut t’aider, tu prends contact et tu donnes des nouvelles.',
    },
    'se-projeter': {
      label: 'Se projeter, comprendre les effets de ses choix',
      explain: 'Tu imagines la suite et tu vois ce que chaque choix ouvre ou ferme.',
    },
  },
  frameworks: {
    rome: 'ROME 4.0, savoir-être professionnels (France Travail)',
    rectec: 'RECTEC, compétences transversales',
    clea: 'CléA, socle de connaissances et de compétences professionnelles',
    lifecomp: 'LifeComp (Commission européenne)',
    onisep: 'Compétences à s’orienter (Onisep)',
    cps: 'Compétences psychosociales',
    'france-travail': 'Liste de 14 savoir-être (France Travail, liste antérieure)',
    convention: 'Convention de stage de 3e et de 2de',
    esco: 'ESCO (Commission européenne)',
    crcn: 'CRCN, compétences numériques (Pix)',
  },
  levels: {
    '1': { name: 'Découverte', explain: 'Une expérience la prouve, avec ce que tu as fait et ce que ça a donné.' },
    '2': { name: 'Confirmée', explain: 'Deux expériences différentes la prouvent.' },
    '3': { name: 'Maîtrisée pour ton âge', explain: 'Trois expériences différentes la prouvent, et tu sais dire ce que tu en as appris.' },
  },
  strengths: {
    raconte: { name: 'Raconté', explain: 'Tu l’as raconté avec tes mots.' },
    trace: { name: 'Tracé', explain: 'Quelque chose l’accompagne : une photo, un document, un lien ou une date.' },
    confirme: { name: 'Confirmé', explain: 'Une personne l’a confirmé.' },
    'confirme-2': { name: 'Confirmé ×2', explain: 'Deux personnes l’ont confirmé.' },
  },
  titles: {
    quai: { name: 'Sur le quai', explain: 'Tout est prêt pour ta première preuve.' },
    detective: { name: 'Détective', explain: 'Tu sais trouver une preuve dans ce que tu as vécu.' },
    archiviste: { name: 'Archiviste', explain: 'Tes premières preuves sont rangées, et tu peux les ressortir.' },
    cartographe: { name: 'Cartographe', explain: 'Tes preuves dessinent plusieurs directions.' },
    pilote: { name: 'Pilote', explain: 'Tu sais quelles preuves montrer, et à qui.' },
    stratege: { name: 'Stratège', explain: 'Tu as de quoi répondre à beaucoup de questions en entretien.' },
    architecte: { name: 'Architecte', explain: 'Tes preuves tiennent ensemble et racontent un parcours.' },
  },
}
