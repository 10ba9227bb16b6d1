type CriterionText = { label: string; hint: string }
type StationText = {
  /** On the map: at most 18 characters. */
  label: string
  goal: string
  closes: string
  why: string
  /** Tool and journal stations: what will count there. */
  counts?: string
  /** Dialogue stations: one entry per criterion id. */
  criteria?: Record<string, CriterionText>
}

const texts = {
  depart: {
    label: 'Départ',
    goal: 'Pose les bases : ta classe, ton type de stage, tes dates et le trajet possible. Tout pourra changer plus tard.',
    closes: 'La station se termine quand ta classe, ton type de stage, ce que tu sais de tes dates et ton temps de trajet sont notés.',
    why: 'Les durées, les papiers et les signatures changent d’une classe à l’autre : la carte te montre seulement ce qui te concerne.',
  },
  'ce-qui-m-anime': {
    label: 'Ce qui m’anime',
    goal: 'Cherche ce qui t’attire pour de vrai : ce que tu regardes, fabriques, répares ou fais sans qu’on te le demande.',
    closes: 'La station se termine quand tu as dit ce que tu aimes, un moment où le temps a filé, et pourquoi.',
    why: 'Quand tu sais ce qui te plaît, tu sais quoi répondre à « Pourquoi tu veux venir chez nous ? ».',
    criteria: {
      'choice-1': { label: 'Ce que j’aime', hint: 'Quelque chose de précis que tu aimes faire ou regarder.' },
      situation: { label: 'Un moment précis', hint: 'Une fois où le temps a filé : où, quand, avec qui.' },
      reflection: { label: 'Pourquoi ça m’attire', hint: 'Ce qui te plaît là-dedans, dit avec tes mots.' },
    },
  },
  'mes-experiences': {
    label: 'Mes expériences',
    goal: 'Raconte un moment que tu as vécu, à l’école, en famille, au sport ou en aidant quelqu’un. Une petite histoire suffit, et tu peux en raconter trois.',
    closes:
      'La station se termine quand une histoire est complète (le moment, ce que tu as fait, ce que ça a changé) ; deux autres peuvent suivre.',
    why: 'Une histoire vraie parle plus qu’une liste de qualités, et personne d’autre n’a la même.',
    criteria: {
      situation: { label: 'Le moment', hint: 'Où c’était, quand, et avec qui.' },
      action: { label: 'Ce que j’ai fait', hint: 'Ta part à toi, en commençant par « j’ai ».' },
      result: { label: 'Ce que ça a changé', hint: 'La fin de l’histoire : un effet, un nombre ou une réaction.' },
    },
  },
  'premieres-preuves': {
    label: 'Premières preuves',
    goal: 'Reprends une histoire et nomme la compétence qu’elle montre. Une compétence, c’est une chose que tu sais faire et qu’un moment vécu prouve.',
    closes: 'La station se termine quand une compétence est nommée et reliée à ce que tu as fait et à ce que ça a donné.',
    why: 'Chaque ligne de ton CV pourra s’appuyer sur une preuve que tu sauras raconter.',
    criteria: {
      action: { label: 'Ce que j’ai fait', hint: 'Le geste ou la décision qui vient de toi.' },
      skill: { label: 'La compétence', hint: 'Le nom de ce que ce geste montre que tu sais faire.' },
      result: { label: 'Ce que ça a donné', hint: 'L’effet de ce que tu as fait.' },
    },
  },
  'mes-criteres': {
    label: 'Mes critères',
    goal: 'Choisis ce qui compte pour toi dans un stage, et classe-le du plus important au moins important.',
    closes: 'La station se termine quand cinq critères sont classés et que le premier a sa raison.',
    why: 'Devant dix lieux possibles, ou après un refus, tes critères te disent par où continuer.',
  },
  'casser-un-cliche': {
    label: 'Casser un cliché',
    goal: 'Prends une idée toute faite sur un métier et va vérifier si elle tient.',
    closes: 'La station se termine quand tu as dit l’idée de départ, ce que tu as trouvé et où, et ce qui a changé pour toi.',
    why: 'Un cliché ferme des portes : en vérifier un peut t’ouvrir un métier entier.',
    criteria: {
      'choice-1': { label: 'L’idée de départ', hint: 'Ce que tu croyais de ce métier avant de chercher.' },
      fact: { label: 'Ce que j’ai trouvé', hint: 'Une information précise, et l’endroit où tu l’as trouvée.' },
      reflection: { label: 'Ce qui a changé', hint: 'Ce que tu penses maintenant, et pourquoi.' },
    },
  },
  'trois-metiers': {
    label: 'Trois métiers',
    goal: 'Découvre trois métiers dans trois domaines différents, dont un que personne ne connaît dans ta famille.',
    closes:
      'La station se termine quand trois métiers de trois domaines sont notés, avec une chose apprise sur chacun, et qu’au moins un est inconnu dans ta famille.',
    why: 'On choisit souvent parmi ce qu’on a déjà sous les yeux : un métier de plus, c’est d’autres lieux où demander.',
  },
  'parler-a-un-pro': {
    label: 'Parler à un pro',
    goal: 'Pose tes questions à une personne qui travaille, en face, au téléphone ou par message, et note ses réponses.',
    closes: 'La station se termine quand tu as dit à qui tu as parlé, deux réponses reçues, et ta surprise.',
    why: 'Une vraie réponse vaut mieux que dix vidéos, et cette personne se souviendra peut-être de toi.',
    criteria: {
      situation: { label: 'Qui et où', hint: 'Le métier de cette personne, et comment l’échange s’est passé.' },
      fact: { label: 'Deux réponses', hint: 'Deux choses qu’elle t’a dites sur son travail.' },
      reflection: { label: 'Ma surprise', hint: 'Ce que tu n’attendais pas, ou ce que tu vois autrement.' },
    },
  },
  'mon-reseau': {
    label: 'Mon réseau',
    goal: 'Note cinq personnes qui peuvent t’aider, avec leur prénom seulement. Famille, voisins, prof, club, mairie : tout le monde compte.',
    closes: 'La station se termine quand cinq personnes sont notées, avec leur lien avec toi et l’aide possible.',
    why: 'Tu connais plus de monde que tu ne crois, et chaque personne en connaît d’autres.',
  },
  'mon-cap': {
    label: 'Mon cap',
    goal: 'Choisis ce que tu vises pour ce stage, et prévois une autre idée au cas où.',
    closes: 'La station se termine quand tu as une cible, la raison qui la relie à ton vécu, et un plan B.',
    why: 'Un cap clair rend tes demandes plus simples à écrire, et le plan B évite de repartir de zéro.',
    criteria: {
      'choice-1': { label: 'Ma cible', hint: 'Le métier, le domaine ou le lieu que tu vises.' },
      reflection: { label: 'Pourquoi ça me va', hint: 'Le lien entre cette cible et quelque chose que tu as vécu.' },
      'choice-2': { label: 'Mon plan B', hint: 'Ce que tu chercheras si la première idée ne marche pas.' },
    },
  },
  'mon-cv': {
    label: 'Mon CV',
    goal: 'Choisis tes preuves et range-les sur une page. Tu écris, la mise en page suit.',
    closes: 'La station se termine quand une première version existe, faite de tes preuves.',
    why: 'Même sans emploi avant, une page claire avec du vrai donne envie de te rencontrer.',
    counts: 'Ce qui compte : une version enregistrée, avec au moins une ligne qui s’appuie sur une de tes preuves.',
  },
  relu: {
    label: 'Relu',
    goal: 'Fais lire ton CV à quelqu’un, puis corrige ce qui doit l’être.',
    closes: 'La station se termine quand la remarque de la personne et ton changement sont notés.',
    why: 'Une autre personne voit en une minute ce que tu ne vois plus.',
  },
  'mon-message': {
    label: 'Mon message',
    goal: 'Écris le message que tu enverras, ou ce que tu diras au téléphone.',
    closes: 'La station se termine quand ton message de 1 500 caractères au plus, ou ton script d’appel, est enregistré.',
    why: 'Avec un texte prêt, demander devient plus facile, même quand ça intimide.',
    counts: 'Ce qui compte : un texte avec tes mots, qui dit ce que tu demandes, quand, et pourquoi là.',
  },
  'a-l-oral': {
    label: 'À l’oral',
    goal: 'Entraîne-toi à te présenter en 45 secondes et à répondre à trois questions difficiles.',
    closes: 'La station se termine quand tu as répété à voix haute, noté le temps ou une réaction, et choisi quoi ajuster.',
    why: 'La première fois à voix haute est la plus dure : autant qu’elle se passe sans enjeu.',
    criteria: {
      action: { label: 'Répété à voix haute', hint: 'Comment tu as répété : une vraie répétition, pas seulement dans ta tête.' },
      result: { label: 'Temps ou réaction', hint: 'La durée, ou ce que la personne qui écoutait a dit.' },
      reflection: { label: 'Ce que j’ajuste', hint: 'Ce que tu gardes ou changes pour la prochaine fois.' },
    },
  },
  joignable: {
    label: 'Joignable',
    goal: 'Vérifie qu’on peut te répondre facilement : adresse mail, messagerie, et quelqu’un chez toi au courant.',
    closes: 'La station se termine quand les quatre points nécessaires de la liste sont cochés.',
    why: 'Un oui peut se perdre sur une messagerie pleine ou dans une boîte mail jamais ouverte.',
  },
  'ma-liste': {
    label: 'Ma liste',
    goal: 'Réunis dix lieux où demander, dont au moins deux en dehors de tes lieux habituels.',
    closes: 'La station se termine quand dix lieux sont enregistrés, dont deux hors de ton cercle habituel.',
    why: 'Avec dix pistes, un refus n’arrête rien.',
    counts: 'Ce qui compte : chaque lieu que tu enregistres, trouvé avec la recherche ou ajouté par toi.',
  },
  'premier-contact': {
    label: 'Premier contact',
    goal: 'Contacte trois lieux de ta liste : un message, un appel ou une visite.',
    closes: 'La station se termine quand trois contacts sont notés avec leur date.',
    why: 'Le premier contact coûte le plus : après, tu sais à quoi t’attendre.',
    counts: 'Ce qui compte : un message envoyé, un appel passé ou une visite faite, même si la réponse est non.',
  },
  relancer: {
    label: 'Relancer',
    goal: 'Reprends contact avec un lieu qui ne t’a pas répondu depuis une semaine.',
    closes: 'La station se termine quand une relance est notée, sept jours au moins après le premier contact.',
    why: 'Pas de réponse ne veut pas dire non : ton message a pu passer sous les autres.',
    counts: 'Ce qui compte : une relance datée vers un lieu déjà contacté il y a sept jours ou plus.',
  },
  rebondir: {
    label: 'Rebondir',
    goal: 'Relis un refus calmement, cherches-y une information, et change une chose.',
    closes: 'La station se termine quand tu as dit le refus reçu, ce que tu y lis, et ce que tu changes.',
    why: 'Un refus est une réponse, et il peut rendre la demande suivante meilleure.',
    criteria: {
      situation: { label: 'Le refus reçu', hint: 'Qui a répondu, quand, et ce qui a été dit.' },
      reflection: { label: 'Ce que j’y lis', hint: 'Ce que cette réponse t’apprend.' },
      'choice-1': { label: 'Ce que je change', hint: 'Une seule chose, différente la prochaine fois.' },
    },
  },
  entretien: {
    label: 'Entretien',
    goal: 'Prépare ton rendez-vous, puis reviens dire comment il s’est passé.',
    closes: 'La station se termine quand tu as décrit le rendez-vous, ce que tu as préparé ou dit, et ce que tu en retiens.',
    why: 'Noter un entretien juste après aide pour le suivant, quelle que soit la réponse.',
    criteria: {
      situation: { label: 'Le rendez-vous', hint: 'Avec qui, où, et pour quel stage.' },
      action: { label: 'Ma préparation', hint: 'Ce que tu as préparé, dit ou demandé.' },
      reflection: { label: 'Ce que j’en retiens', hint: 'Ce qui a marché, et ce que tu feras autrement.' },
    },
  },
  oui: {
    label: 'Oui !',
    goal: 'Note qui t’accueille, quand, et avec quel tuteur ou quelle tutrice. Pense à confirmer par écrit.',
    closes: 'La station se termine quand le lieu, les dates et la personne qui te suivra sont notés.',
    why: 'Un oui noté avec ses dates devient vite une convention, et personne ne se trompe.',
  },
  dossier: {
    label: 'Dossier',
    goal: 'Réunis ce que ton établissement demande pour la convention, le papier qui rend le stage officiel.',
    closes: 'La station se termine quand les pièces nécessaires de la liste sont cochées.',
    why: 'Sans convention signée, le stage ne peut pas commencer : mieux vaut tout avoir tôt.',
  },
  signatures: {
    label: 'Signatures',
    goal: 'Suis chaque signature de ta convention : qui l’a, depuis quand, et qui vient après.',
    closes: 'La station se termine quand toutes les signatures attendues sont notées comme faites.',
    why: 'Une convention peut dormir sur un bureau : savoir lequel permet de demander au bon endroit.',
    counts: 'Ce qui compte : pour chaque personne qui signe, un état à jour et sa date.',
  },
  'avant-le-jour-j': {
    label: 'Avant le jour J',
    goal: 'Vérifie l’heure, le trajet, le repas, la tenue, et qui appeler en cas de souci.',
    closes: 'La station se termine quand les points nécessaires sont cochés et que la personne à appeler est notée.',
    why: 'Le premier matin, tu penseras à la rencontre plutôt qu’à l’arrêt de bus.',
  },
  'jour-1': {
    label: 'Jour 1',
    goal: 'Raconte ton arrivée, qui fait quoi, et les règles qu’on t’a données.',
    closes: 'La station se termine quand tu as décrit ton arrivée, les rôles et les règles, et ce que tu en penses.',
    why: 'Le premier jour, on voit des choses qu’on ne remarque plus ensuite.',
    criteria: {
      situation: { label: 'Mon arrivée', hint: 'Le lieu, l’heure, la personne qui t’attendait.' },
      fact: { label: 'Rôles et règles', hint: 'Qui fait quoi, et une règle que tu as apprise sur place.' },
      reflection: { label: 'Mon ressenti', hint: 'Ce qui t’étonne, te plaît ou te gêne.' },
    },
  },
  journal: {
    label: 'Journal',
    goal: 'Écris trois lignes par jour : ce que tu as vu, ce que tu as fait, ce que tu as compris.',
    closes: 'La station se termine quand chaque jour passé en stage a son entrée.',
    why: 'Ces lignes seront la matière de ton rapport, et tu n’auras pas à te souvenir de tout.',
    counts: 'Ce qui compte : une entrée par jour de stage, même courte, même écrite le lendemain.',
  },
  'interview-tuteur': {
    label: 'Interview tuteur',
    goal: 'Pose tes questions à la personne qui te suit : son parcours, ce qui lui plaît, ce qui est dur.',
    closes: 'La station se termine quand tu as dit comment l’échange s’est passé, ses réponses, et ce que tu en gardes.',
    why: 'Un parcours raconté par quelqu’un de réel aide à imaginer le tien.',
    criteria: {
      situation: { label: 'L’échange', hint: 'Quand et où vous avez parlé, et son rôle sur place.' },
      fact: { label: 'Ses réponses', hint: 'Des choses précises sur son parcours ou son travail.' },
      reflection: { label: 'Ce que j’en garde', hint: 'Ce que ça change pour toi.' },
    },
  },
  contribution: {
    label: 'Contribution',
    goal: 'Raconte une fois où tu as proposé ton aide ou une idée pendant le stage.',
    closes: 'La station se termine quand tu as dit le moment, ce que tu as proposé ou fait, et ce que ça a donné.',
    why: 'Même en observation, proposer se remarque, et ça te fera une preuve de plus.',
    criteria: {
      situation: { label: 'Le moment', hint: 'Où et quand, et ce qui se passait.' },
      action: { label: 'Ce que j’ai offert', hint: 'Ce que tu as proposé ou fait toi-même.' },
      result: { label: 'Ce que ça a donné', hint: 'Ce qui s’est passé ensuite, ou ce qu’on t’a dit.' },
    },
  },
  'regard-du-tuteur': {
    label: 'Regard du tuteur',
    goal: 'Demande à la personne qui te suit ce qu’elle pense de ta façon d’observer, de communiquer, de comprendre et de t’impliquer.',
    closes: 'La station se termine quand son regard est noté sur les quatre compétences de la convention.',
    why: 'L’avis de quelqu’un qui a suivi ton travail rend tes preuves plus solides.',
  },
  traces: {
    label: 'Mes traces',
    goal: 'Choisis six traces de ton stage, comme une note, une photo autorisée ou un document, et relie-les à des compétences.',
    closes: 'La station se termine quand six traces sont choisies et reliées chacune à une compétence.',
    why: 'Avec six traces bien choisies, le rapport a déjà sa matière.',
    counts: 'Ce qui compte : chaque trace que tu choisis et que tu relies à une compétence.',
  },
  rapport: {
    label: 'Rapport',
    goal: 'Construis le plan de ton rapport à partir de ton journal. C’est toi qui écris, ici on te pose des questions.',
    closes: 'La station se termine quand tu as posé le décor, tes actions, leurs effets et ce que tu as appris.',
    why: 'Un plan tiré de ton vécu évite la page blanche et le copier-coller.',
    criteria: {
      situation: { label: 'Le décor', hint: 'Le lieu, son activité, et ta place pendant le stage.' },
      action: { label: 'Ce que j’ai fait', hint: 'Une tâche ou une observation que tu as menée.' },
      result: { label: 'Ce que ça a donné', hint: 'Un effet, un chiffre ou un retour qu’on t’a fait.' },
      reflection: { label: 'Ce que j’ai appris', hint: 'Ce que tu sais ou vois autrement maintenant.' },
    },
  },
  oral: {
    label: 'Oral de stage',
    goal: 'Prépare une histoire de cinq minutes sur ton stage et répète-la à voix haute.',
    closes: 'La station se termine quand tu as répété, noté le temps ou une réaction, et dit ce que tu améliores.',
    why: 'Une histoire répétée deux fois tient toute seule, même quand le cœur bat vite.',
    criteria: {
      action: { label: 'Répété à voix haute', hint: 'Comment et devant qui tu as répété.' },
      result: { label: 'Temps ou réaction', hint: 'La durée, ou ce qu’on t’a dit après.' },
      reflection: { label: 'Ce que j’améliore', hint: 'Ce que tu changes avant le vrai passage.' },
    },
  },
  'merci-et-suite': {
    label: 'Merci et suite',
    goal: 'Remercie les personnes du stage, mets ton CV à jour et choisis ta prochaine étape.',
    closes: 'La station se termine quand le merci est envoyé, le CV à jour, et la prochaine étape notée.',
    why: 'Un merci laisse un bon souvenir, et le prochain stage commence ici.',
  },
}

/** The 33 stations in French; the same keys as the map. Criteria keys are criterion ids. */
export const stations: Record<keyof typeof texts, StationText> = texts
