export const PASTED: readonly string[] = [
  `Compétences :
- Travail en équipe
- Rigueur et ponctualité
- Maîtrise du pack Office
Centres d'intérêt : lecture, football`,
  `Formation
• Brevet des collèges
Expériences professionnelles
• Stage d'observation en pharmacie`,
  'Madame, Monsieur, Actuellement élève en classe de troisième, je me permets de vous adresser ma candidature pour un stage d’observation au sein de votre entreprise.',
  'Dans l’attente de votre réponse, je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  'Au cours de cette expérience particulièrement enrichissante, j’ai eu l’opportunité de développer de nombreuses compétences transversales, telles que la communication, l’autonomie et la gestion du temps, qui constituent un véritable atout pour mon avenir professionnel.',
  'Le boulanger est un artisan spécialisé dans la fabrication du pain et des produits dérivés. Il assure la vente et gère les stocks tout en respectant les normes d’hygiène en vigueur.',
  'La photosynthèse désigne le processus par lequel les plantes synthétisent de la matière organique à partir de la lumière du soleil.[1]',
  `**Situation** : lors d'un tournoi associatif, j'ai été confronté à un défi logistique important.
**Action** : j'ai proposé une organisation optimisée.
**Résultat** : satisfaction générale des participants.`,
  'Par ailleurs, j’ai su faire preuve de rigueur et d’autonomie au sein d’une équipe dynamique, ce qui m’a permis de développer mon sens du service et de contribuer à la mise en place d’une organisation efficace.',
  `1. Analyser le besoin du client
2. Proposer une solution adaptée
3. Mettre en œuvre le plan d'action
4. Évaluer les résultats obtenus`,
]

/** Long, or well written, and told by somebody who was there. */
export const TOLD: readonly string[] = [
  `Bah en fait l'année dernière ma mère s'est cassé le pied et du coup c'est moi qui ai tout géré à la maison pendant trois semaines. Le matin je réveillais mes deux petits frères, je faisais les tartines, je les amenais à l'école et après je courais pour pas être en retard au collège. Le soir je faisais les devoirs avec le plus petit, il galérait trop en lecture alors je lui faisais lire des BD. Le week-end mon père rentrait et on faisait les courses tous les deux. Au début c'était trop dur, j'oubliais plein de trucs, une fois j'ai même oublié le sac de sport. Et puis j'ai fait une liste sur le frigo et ça allait mieux. À la fin ma mère m'a dit qu'elle aurait pas pu faire sans moi.`,
  'Samedi dernier, au club d’échecs, j’ai expliqué les ouvertures à Léo, qui a sept ans. Il s’ennuyait, alors j’ai transformé ça en histoire de chevaliers. Il a gagné sa première partie contre sa sœur.',
  'Pendant mon stage à la mairie, j’ai classé les dossiers de permis de construire par année. Il y en avait 340. La secrétaire m’a dit qu’elle gagnait une heure par semaine depuis.',
  'J’ai appris trois choses : d’abord à parler moins vite, ensuite à regarder les gens, et puis à ne pas lire ma feuille. Ma tante me chronométrait.',
  `- j'ai rangé la réserve
- j'ai étiqueté les boîtes, c'était long
- j'ai aidé à la caisse`,
  'Mon oncle est plombier, il travaille surtout dans des vieux immeubles et il commence à six heures.',
  'La dame de l’accueil, elle gère les rendez-vous et elle répond au téléphone, moi je lui apportais les dossiers.',
  'En effet je n’étais pas prêt. De plus il pleuvait, et ma sœur avait oublié les affiches, donc j’ai couru les chercher chez nous.',
  'On a fondé le club en 2021 avec Sami. Au départ on était quatre.',
  'Je suis motivé, sérieux et dynamique.',
]
