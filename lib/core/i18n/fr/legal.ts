/** A part of a legal page: paragraphs, then a list or rows, then closing paragraphs. */
export type LegalSection = {
  /** Anchor of the part: stable, others link to it. */
  id: string
  title: string
  text?: readonly string[]
  list?: readonly string[]
  /** A row without a value is for the host to complete. */
  rows?: readonly { label: string; value?: string }[]
  after?: readonly string[]
}

/** Where a rule comes from; the label holds the date of the text. */
export type LegalSource = { label: string; href?: string }

export type LegalPage = {
  metaTitle: string
  title: string
  lead: string
  updated: string
  /** What a host must still do before the page is complete. */
  toComplete?: string
  sections: readonly LegalSection[]
  sources: readonly LegalSource[]
}

export type LegalTexts = {
  contents: string
  sources: string
  toComplete: string
  toCompleteTitle: string
  mentions: LegalPage
  privacy: LegalPage
  accessibility: LegalPage
}

/** The three pages that the law asks for, in words that a pupil of 15 reads. */
export const legal: LegalTexts = {
  contents: 'Dans cette page',
  sources: 'D’où viennent ces règles',
  toComplete: 'À compléter par l’établissement',
  toCompleteTitle: 'Cette page n’est pas finie',

  mentions: {
    metaTitle: 'Mentions légales',
    title: 'Mentions légales',
    lead: 'Qui répond de ce site, qui le fait tourner, et avec quelle licence.',
    updated: 'Version de novembre 2026',
    toComplete:
      'StageFlow AI est un logiciel que chaque établissement installe chez lui. Les lignes marquées « à compléter » doivent être remplies par celui qui fait tourner ce site, avant de l’ouvrir à des élèves.',
    sections: [
      {
        id: 'editeur',
        title: 'Qui publie ce site',
        text: ['L’éditeur est l’école, le lycée, l’université ou l’organisme qui a installé ce site. Ce n’est pas l’équipe du logiciel.'],
        rows: [
          { label: 'Nom de l’établissement' },
          { label: 'Adresse postale' },
          { label: 'Téléphone et e-mail' },
          { label: 'Directeur ou directrice de la publication' },
        ],
      },
      {
        id: 'hebergeur',
        title: 'Où tourne ce site',
        text: [
          'L’hébergeur est celui qui possède ou loue le serveur. Ce peut être l’établissement lui-même, quand le site tourne sur un ordinateur de ses locaux.',
        ],
        rows: [{ label: 'Nom de l’hébergeur' }, { label: 'Adresse et téléphone' }],
      },
      {
        id: 'licence',
        title: 'Le logiciel',
        text: [
          'StageFlow AI est un logiciel libre, sous licence MIT : on peut le lire, l’installer, le modifier et le partager. Il est fourni sans garantie.',
          'Les polices Bricolage Grotesque et Atkinson Hyperlegible Next sont sous licence SIL Open Font 1.1. Les icônes viennent de Lucide, sous licence ISC.',
          'Le plan de métro est un dessin original. Il n’a aucun lien avec un réseau de transport.',
        ],
      },
      {
        id: 'textes',
        title: 'Ce que tu écris',
        text: [
          'Tes textes sont à toi. Le site les garde pour te les montrer ; il ne les publie pas, ne les vend pas et ne s’en sert pour entraîner aucun programme.',
        ],
      },
      {
        id: 'limites',
        title: 'Ce que ce site n’est pas',
        list: [
          'Ce n’est pas un service officiel de l’État, ni une agence de stages.',
          'Ce n’est pas un conseil juridique : les règles affichées donnent leur source et leur date, et ton établissement a le dernier mot.',
          'Ce n’est ni une note ni un diplôme : ce que le tuteur valide te sert à avancer.',
          'Le tuteur est un programme. Il peut se tromper, et tu peux retirer toute preuve qu’il a gardée.',
        ],
      },
    ],
    sources: [
      {
        label: 'Loi n° 2004-575 du 21 juin 2004 pour la confiance dans l’économie numérique : ce qu’un éditeur de site doit dire de lui',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164',
      },
    ],
  },

  privacy: {
    metaTitle: 'Confidentialité',
    title: 'Confidentialité',
    lead: 'Ce que ce site garde de toi, où, pourquoi, et qui peut le lire. En bref : ce que tu écris reste sur ce serveur, sauf si tu acceptes un modèle extérieur ; et toi seul le lis dans le site.',
    updated: 'Version de novembre 2026',
    toComplete:
      'L’établissement qui fait tourner ce site est responsable de tes données. Il doit écrire ici son nom, son contact et ses durées de conservation. S’il a relié le site à un service extérieur (base de données, envoi d’e-mails, modèle de langage), il doit aussi le nommer.',
    sections: [
      {
        id: 'responsable',
        title: 'Qui est responsable',
        text: [
          'Dans un établissement scolaire public, le responsable est en général le chef d’établissement ou l’académie, avec l’aide d’un délégué à la protection des données.',
        ],
        rows: [{ label: 'Responsable' }, { label: 'Délégué à la protection des données' }, { label: 'Pour écrire' }],
      },
      {
        id: 'ce-qui-est-garde',
        title: 'Ce qui est gardé, et pourquoi',
        rows: [
          {
            label: 'Ton adresse e-mail et ton mot de passe',
            value:
              'Pour que toi seul ouvres ton compte. Le mot de passe est gardé sous une forme que personne ne peut relire. Pas d’adresse si tu essaies sans compte.',
          },
          {
            label: 'Ta réponse « 15 ans ou plus » et ton rôle',
            value: 'Pour appliquer la bonne règle. Ta date de naissance n’est pas demandée.',
          },
          { label: 'Ta classe, tes dates, ton temps de trajet', value: 'Pour te montrer les règles qui te concernent.' },
          {
            label: 'Tes messages au tuteur et ses réponses',
            value: 'Pour reprendre là où tu en étais, et pour que chaque preuve renvoie à ta phrase.',
          },
          { label: 'Tes preuves, tes compétences, tes XP, tes arrêts', value: 'Pour ta carte et ton profil.' },
          {
            label: 'Les lieux que tu gardes, tes démarches, tes messages préparés',
            value:
              'Pour suivre tes candidatures et te rappeler la suite. Le site compte aussi, sans nom et seulement à partir de cinq élèves, combien de demandes une entreprise a reçues et combien ont eu une réponse.',
          },
          {
            label: 'Tes CV, leurs versions, les remarques reçues',
            value:
              'Pour les reprendre et voir ce qui a changé. Qui a ton lien de relecture lit la page sans compte, pendant 14 jours au plus ; ton e-mail et ton téléphone n’y sont que si tu le choisis.',
          },
          {
            label: 'Ton journal, tes traces, le plan de ton rapport',
            value: 'Pour ton rapport de stage. Toi seul les lis.',
          },
          {
            label: 'Les dernières recherches d’entreprises',
            value: 'Le métier, la ville et ce que l’annuaire a répondu, pour resservir la liste si l’annuaire ne répond plus.',
          },
          {
            label: 'La mémoire du tuteur',
            value:
              'Tes preuves et tes histoires finies, gardées aussi sous forme de nombres. Si tu as accepté un modèle extérieur qui sait le faire, c’est lui qui fait ces nombres, à partir de phrases où les noms et les numéros repérés sont remplacés. Le tuteur s’en sert pour revenir sur ce que tu as déjà raconté. Quand tu retires une preuve, sa part de mémoire s’efface avec elle. Tes autres messages n’y entrent pas.',
          },
          {
            label: 'Tes choix et la réponse d’un parent',
            value:
              'Pour savoir qui a dit oui ou non au modèle extérieur, et quand. Du lien donné à un parent, le site garde une empreinte et une date, jamais son nom.',
          },
          {
            label: 'Ce que le modèle a coûté',
            value: 'Un nombre par jour et par tour, sans tes mots, pour que personne n’use la part des autres.',
          },
          { label: 'Ta langue et ton thème', value: 'Pour retrouver l’affichage que tu as choisi.' },
        ],
        after: [
          'Ton nom, ton adresse postale, tes notes et ta santé ne sont pas demandés. N’écris pas non plus ceux des autres : un prénom suffit.',
          'Ton adresse IP sert, quelques minutes et en mémoire, à limiter les abus, comme les essais de mot de passe. Les journaux techniques du site ne contiennent pas ce que tu écris. Une exception : sans serveur d’e-mails, le lien de nouveau mot de passe et l’adresse demandée s’écrivent dans le journal, pour que l’hébergeur puisse te le donner.',
        ],
      },
      {
        id: 'ou',
        title: 'Où c’est gardé',
        text: [
          'Dans la base de données de ce site. Dans l’installation de base, c’est un dossier sur ce serveur. Il n’y a ni publicité, ni mesure d’audience, ni bouton de réseau social. Même les polices viennent d’ici.',
          'Le tuteur est un jeu de règles qui tourne sur ce serveur. Un modèle extérieur peut l’aider seulement si l’établissement en a réglé un et si tu l’acceptes : la partie suivante dit ce qui part alors. Ce site n’entraîne aucun modèle avec tes messages.',
          'Un brouillon non envoyé peut rester sur ton appareil, pour ne pas se perdre si le réseau coupe. Sur un ordinateur partagé, envoie-le ou efface-le, et déconnecte-toi.',
        ],
      },
      {
        id: 'modele-exterieur',
        title: 'Le modèle extérieur, s’il y en a un',
        text: [
          'Si l’établissement a réglé un modèle extérieur (une intelligence artificielle), tes réglages le disent et donnent son nom et l’adresse où il répond. Sans ton accord, il ne reçoit rien et les règles de ce site te répondent. Si tu l’acceptes, il trouve les mots des questions du tuteur ; ce site décide toujours de ce qui est prouvé.',
          'Voici ce qui part, à chaque message, si tu l’as accepté :',
        ],
        list: [
          'Ton message, quelques-uns de tes messages d’avant à la même station (même écrits avant ton accord), les questions du tuteur et ta classe.',
          'Parfois, une phrase que tu avais dite à une autre station, avec le nombre de jours passés depuis.',
          'Avant le départ, les noms de famille, les adresses, les e-mails et les numéros que ce site repère sont remplacés par des étiquettes. Le repérage peut en rater : un prénom suffit.',
          'Jamais ce qui est dans ton compte : ni ton adresse e-mail, ni un nom, ni ton établissement. Si tu les écris dans un message, ils peuvent partir.',
          'Jamais un message où ce site repère que tu vas mal.',
        ],
        after: [
          'Si le modèle est appelé par OpenRouter, ce site demande qu’aucun fournisseur ne garde tes messages ni ne s’en serve pour entraîner un modèle. Depuis le 27 octobre 2026, OpenRouter contrôle tout ce qui passe pour la protection de l’enfance, et un contenu signalé peut être gardé. Chez un autre hôte, ses propres règles s’appliquent : l’établissement doit les nommer ici.',
          'Le fournisseur peut être hors d’Europe. C’est l’établissement qui le choisit, et qui doit dire ici où et avec quelles garanties.',
          'Tu reprends ton accord dans tes réglages, quand tu veux. Dès le message suivant, plus rien ne part. Ce qui est parti avant ne peut pas être rappelé.',
          'Le modèle a une part par jour. Quand elle est finie, les règles continuent avec toi, et rien ne se perd.',
        ],
        rows: [{ label: 'Fournisseur, pays et garanties, si un modèle est réglé' }],
      },
      {
        id: 'recherche-entreprises',
        title: 'La recherche d’entreprises',
        text: [
          'Si ce serveur a son propre annuaire, la recherche ne sort pas d’ici. Sinon, quand tu cliques sur « Chercher », le serveur demande la liste à l’annuaire public de l’État (API Recherche d’entreprises, et géoplateforme pour les villes). L’écran dit toujours d’où vient la liste.',
        ],
        list: [
          'Ce qui part : les codes du métier, les mots que tu as tapés, la commune, la distance et la taille. C’est le serveur qui demande : ni ton compte, ni ton nom, ni ton adresse IP ne partent.',
          'Rien ne part tant que tu ne cherches pas. L’établissement peut aussi couper cette recherche.',
          'Si l’établissement a allumé la recherche web, « Trouver son site » envoie à DuckDuckGo le nom de l’entreprise et sa ville, de la même façon. Le simple lien, lui, s’ouvre dans ton navigateur : DuckDuckGo voit alors ton adresse IP.',
          'Le site ne garde ni le nom des dirigeants, ni une adresse, ni un téléphone venus de ces annuaires. Les entreprises qui ont demandé à ne pas y figurer n’y sont pas.',
        ],
      },
      {
        id: 'qui-lit',
        title: 'Qui peut lire',
        list: [
          'Toi. La base refuse de donner tes lignes à un autre compte, même enseignant.',
          'Ni tes camarades, ni tes parents, ni tes professeurs ne lisent tes conversations dans ce site. Un parent qui donne son accord ne voit rien de ce que tu écris.',
          'La personne qui administre le serveur a techniquement accès à ses disques et à ses sauvegardes, comme pour tout site. Elle est tenue au secret par son travail, pas par le logiciel.',
        ],
        after: [
          'Les classes sont en construction. La règle est déjà fixée : un enseignant verra tes arrêts, les preuves que tu montres, tes contacts et tes demandes d’aide, seulement si tu rejoins sa classe et que tu acceptes. Jamais tes conversations.',
        ],
      },
      {
        id: 'base-legale',
        title: 'Ce qui donne le droit de garder tout ça',
        list: [
          'Si ton établissement te fait utiliser le site : sa mission de service public (article 6.1.e du RGPD).',
          'Si tu es venu de toi-même : le service que tu demandes (article 6.1.b du RGPD).',
          'Ton accord (article 6.1.a du RGPD) pour utiliser un modèle extérieur, si l’établissement en a réglé un. Tu le donnes et tu le reprends dans tes réglages, et tout marche sans lui. Montrer ton parcours à une classe demandera aussi ton accord, quand les classes seront là.',
        ],
      },
      {
        id: 'moins-de-15-ans',
        title: 'Si tu as moins de 15 ans',
        text: [
          'En France, à partir de 15 ans, tu peux donner seul ton accord à un service en ligne. Avant 15 ans, quand un accord est nécessaire, il faut le tien et celui d’un parent (article 45 de la loi Informatique et Libertés).',
          'Ici, si tu réponds « moins de 15 ans », rien ne part vers un modèle extérieur tant qu’il manque un de ces deux accords. Un parent répond avec un lien que tu crées dans tes réglages, sans compte. Il peut changer d’avis avec ce lien pendant 14 jours ; ensuite, tu peux en créer un autre, ou arrêter toi-même. Tout le reste marche pareil.',
        ],
      },
      {
        id: 'detresse',
        title: 'Si tu vas mal',
        text: [
          'Le serveur repère, avec des listes de mots et des exemples appris à l’avance, les messages qui parlent de se faire du mal, de violences ou d’un danger. Le tuteur s’arrête alors et affiche un texte écrit par une personne, avec des numéros à appeler. Si tu as accepté un modèle extérieur, il peut en plus signaler un message que ce site n’a pas vu : le texte affiché reste le même.',
          'Il ne prévient personne : ni tes parents, ni ton établissement, ni les secours. Ce message est gardé comme les autres, et toi seul le lis dans le site. Le repérage peut se tromper ou ne rien voir.',
        ],
        list: [
          '3114 : souffrance et idées de suicide, jour et nuit, gratuit',
          '119 : enfance en danger, jour et nuit, gratuit',
          '3018 : harcèlement, de 9 h à 23 h',
          '15, 17 ou 112 : urgence ; 114 par SMS si tu ne peux pas parler',
        ],
      },
      {
        id: 'duree',
        title: 'Combien de temps',
        text: [
          'Aujourd’hui, le site garde tes données tant que ton compte existe : rien ne s’efface tout seul. C’est à l’établissement de fixer une durée ; nous conseillons une année scolaire, puis l’effacement des comptes inactifs.',
          'Un essai sans compte reste dans la base, mais plus personne ne peut l’ouvrir une fois le navigateur déconnecté.',
        ],
        rows: [{ label: 'Durée choisie ici' }],
      },
      {
        id: 'droits',
        title: 'Tes droits',
        text: [
          'Tu peux demander à lire tes données, à les corriger, à les emporter, à les faire effacer, à en limiter l’usage ou à t’y opposer. Avant 18 ans, tes parents peuvent aussi le demander.',
          'Pour cela, écris au responsable indiqué en haut de cette page. Il a un mois pour répondre. Les boutons « exporter » et « supprimer mon compte » sont en construction : d’ici là, la demande se fait à la main. Tu peux déjà retirer une preuve toi-même, dans ton profil.',
          'Si la réponse ne te va pas, tu peux te plaindre à la CNIL, gratuitement.',
        ],
      },
      {
        id: 'cookies',
        title: 'Cookies',
        text: ['Trois, tous nécessaires ou demandés par toi. C’est pour cela qu’aucun bandeau ne te demande ton accord.'],
        rows: [
          { label: 'stageflow-session', value: 'Garde ta connexion. Effacé quand tu te déconnectes.' },
          { label: 'stageflow-locale', value: 'Retient ta langue, un an, seulement si tu en choisis une.' },
          { label: 'stageflow-theme', value: 'Retient clair ou sombre, un an, seulement si tu choisis.' },
        ],
      },
    ],
    sources: [
      {
        label: 'Règlement (UE) 2016/679 du 27 avril 2016 (RGPD), articles 6, 8, 12 à 22',
        href: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=fr',
      },
      {
        label: 'Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés), articles 45 et 82',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460',
      },
      {
        label: 'CNIL, recommandations sur les droits numériques des mineurs, 9 juin 2021',
        href: 'https://www.cnil.fr/fr/la-cnil-publie-8-recommandations-pour-renforcer-la-protection-des-mineurs-en-ligne',
      },
      {
        label: 'OpenRouter, « Zero Data Retention » (ce qui est gardé et contrôlé), lu en novembre 2026',
        href: 'https://openrouter.ai/docs/guides/privacy/zero-data-retention',
      },
      { label: 'CNIL, déposer une plainte', href: 'https://www.cnil.fr/fr/plaintes' },
    ],
  },

  accessibility: {
    metaTitle: 'Accessibilité : non conforme (pas encore audité)',
    title: 'Accessibilité : non conforme',
    lead: 'StageFlow AI veut marcher pour tout le monde. Personne d’extérieur ne l’a encore vérifié : la règle veut alors qu’on écrive « non conforme », et c’est ce qu’on fait.',
    updated: 'Déclaration de novembre 2026',
    toComplete: 'L’établissement qui fait tourner ce site doit indiquer ici à qui écrire en cas de problème.',
    sections: [
      {
        id: 'but',
        title: 'Ce qu’on vise',
        text: [
          'Le RGAA 4.1.2, la règle française, et le niveau AA des WCAG 2.2, la règle internationale, sur toutes les pages, en clair et en sombre, en français et en anglais.',
        ],
      },
      {
        id: 'etat',
        title: 'Où on en est',
        text: [
          'Aucun audit n’a été fait par un organisme extérieur. Sans audit, le seul état qu’on a le droit de déclarer est « non conforme », même si beaucoup de choses marchent.',
          'Il n’y a que des contrôles automatiques et nos propres essais au clavier. Un contrôle automatique ne voit qu’une partie des problèmes.',
        ],
      },
      {
        id: 'ce-qui-est-fait',
        title: 'Ce qui est prévu pour marcher',
        list: [
          'Tout se fait au clavier, et l’on voit toujours où l’on est.',
          'Le plan de métro est aussi une liste de liens dans l’ordre du parcours, lue par un lecteur d’écran.',
          'La couleur ne porte jamais seule une information : chaque ligne a une lettre et une forme, chaque état a un mot.',
          'La page tient à 320 pixels de large et avec un texte deux fois plus grand.',
          'Le mode sombre, les couleurs forcées et le mouvement réduit de ton appareil sont respectés.',
          'La police du texte, Atkinson Hyperlegible Next, sépare bien les lettres qui se ressemblent.',
        ],
      },
      {
        id: 'limites',
        title: 'Ce qui ne va pas encore',
        list: [
          'Les essais avec de vrais lecteurs d’écran (NVDA, VoiceOver, TalkBack) restent à faire, surtout pour la conversation et le plan.',
          'Aucune personne handicapée n’a encore testé le site avec nous.',
          'Le tuteur parle seulement français, même quand l’interface est en anglais.',
          'Il n’y a pas de version en facile à lire (FALC), ni en langue des signes.',
        ],
      },
      {
        id: 'signaler',
        title: 'Un problème ? Dis-le',
        text: [
          'Écris à l’établissement : la page, ce que tu voulais faire, ce qui a bloqué, et ton matériel si tu veux. Il doit te répondre et te donner l’information autrement.',
          'S’il ne répond pas, tu peux saisir le Défenseur des droits, gratuitement, en ligne ou par courrier (Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07).',
        ],
        rows: [{ label: 'Pour écrire' }],
      },
    ],
    sources: [
      {
        label: 'Loi n° 2005-102 du 11 février 2005, article 47, et décret n° 2019-768 du 24 juillet 2019',
        href: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000809647',
      },
      {
        label: 'Référentiel général d’amélioration de l’accessibilité, version 4.1.2',
        href: 'https://accessibilite.numerique.gouv.fr',
      },
      {
        label: 'W3C, règles pour l’accessibilité des contenus web (WCAG) 2.2, 5 octobre 2023',
        href: 'https://www.w3.org/TR/WCAG22/',
      },
      { label: 'Défenseur des droits', href: 'https://www.defenseurdesdroits.fr' },
    ],
  },
}
