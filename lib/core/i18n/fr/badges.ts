/** Badges: the skills a student has proved, as open credentials and as a page to print. */
export const badges = {
  title: 'Mes badges',
  intro: 'Chaque compétence validée peut sortir d’ici comme badge ouvert, lisible par d’autres outils.',
  honest:
    'Ces badges sont déclarés par toi et non signés. Personne ne les a certifiés : ils disent ce que tes preuves montrent, pas plus. Ce n’est ni une note ni un diplôme.',
  honestTitle: 'Ce que vaut un badge',
  back: 'Retour au profil',
  fromProfile: 'Mes badges à télécharger ou à imprimer',
  emptyTitle: 'Pas encore de badge',
  empty: 'Un badge arrive quand une compétence a une histoire complète : ce que tu as fait et ce que ça a donné.',
  emptyAction: 'Raconter une expérience',
  choose: 'Ce que tu montres',
  skills: 'Les compétences',
  sensitive: 'Proche du bien-être : décochée tant que tu ne la choisis pas.',
  evidence: 'Montrer mes phrases comme preuves',
  evidenceHelp:
    'Décoché, tes phrases ne sortent pas. Coché, elles sont dans le fichier et sur la page imprimée, telles que tu les as écrites.',
  identity: 'Ajouter une empreinte de mon compte',
  identityHelp:
    'Ni ton nom ni ton adresse : un code salé qui permet de dire plus tard « ce badge est à moi ». Décoché, le badge ne dit pas à qui il est.',
  show: 'Mettre à jour la page',
  download: 'Télécharger les badges (JSON-LD)',
  print: 'Pour imprimer : le menu de ton navigateur, puis Imprimer.',
  quoted: '« {quote} »',
  listTitle: 'Tes badges',
  level: 'Niveau {level} sur 3 : {name}',
  aligned: 'Rattaché à : {frameworks}',
  since: 'Dernière preuve : {date}',
  issuer: 'Émis par cette installation de {name}, non signé',
  issuerName: 'Installation de StageFlow AI',
  credentialName: 'Compétence déclarée : {skill}',
  criteria:
    'L’élève a raconté au moins une expérience avec une action et un résultat, dans ses propres mots ({count} preuves). Déclaré par l’élève, non signé, non vérifié par un tiers. Validation formative : ni note ni diplôme.',
  evidenceName: 'Phrase de l’élève',
  frameworks: { rome: 'ROME 4.0, savoir-être professionnels', esco: 'ESCO, compétences transversales' },
}

export type BadgesTexts = typeof badges
