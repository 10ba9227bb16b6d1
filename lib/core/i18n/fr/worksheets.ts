type OptionTexts = Record<string, string>
type FieldText = {
  label: string
  /** States every limit of the field. */
  help: string
  placeholder?: string
  options?: OptionTexts
  suggestions?: OptionTexts
  columns?: Record<string, FieldText>
}
type FormText = { intro: string; fields: Record<string, FieldText> }

const skillScale: OptionTexts = {
  'with-help': 'Avec de l’aide',
  alone: 'Sans aide, dans une situation connue',
  adapts: 'Sans aide, en s’adaptant à une situation nouvelle',
  'helps-others': 'En aidant aussi les autres',
  'not-seen': 'Pas eu l’occasion de le voir',
}

const forms = {
  depart: {
    intro: 'Sept questions rapides. Tu peux changer tes réponses quand tu veux.',
    fields: {
      level: {
        label: 'Tu es en quelle classe ?',
        help: 'Les règles affichées ensuite dépendent de cette réponse.',
        options: {
          '4e': '4e',
          '3e': '3e',
          '2de': '2de générale et technologique',
          cap: 'CAP',
          'bac-pro': 'Bac pro',
          bts: 'BTS',
          but: 'BUT',
          licence: 'Licence',
          master: 'Master',
          autre: 'Autre',
        },
      },
      'stage-type': {
        label: 'Tu cherches quel type de stage ?',
        help: 'Si tu hésites, choisis « Je ne sais pas encore ».',
        options: {
          observation: 'Stage d’observation (4e, 3e, 2de)',
          'mini-stage': 'Mini-stage pendant les vacances',
          pfmp: 'Période en entreprise (PFMP) de CAP ou de bac pro',
          'higher-ed': 'Stage d’études supérieures',
          other: 'Un autre stage',
          unsure: 'Je ne sais pas encore',
        },
      },
      dates: {
        label: 'Tu connais tes dates ?',
        help: 'Si ce n’est pas le cas, ton établissement te les donnera.',
        options: { known: 'Oui', roughly: 'À peu près', 'not-yet': 'Pas encore' },
      },
      'start-date': { label: 'Premier jour', help: 'À remplir si tu connais tes dates, même à peu près.' },
      'end-date': { label: 'Dernier jour', help: 'Le même jour que le premier, ou plus tard.' },
      'travel-minutes': {
        label: 'Combien de temps de trajet peux-tu faire ?',
        help: 'Un aller, en minutes : de 5 à 180.',
        placeholder: '30',
      },
      'travel-means': {
        label: 'Tu peux y aller comment ?',
        help: 'Facultatif. Coche tout ce qui est possible.',
        options: {
          walk: 'À pied',
          bike: 'À vélo',
          'bus-metro': 'En bus, tram ou métro',
          train: 'En train',
          car: 'En voiture avec quelqu’un',
          moped: 'En scooter ou en voiture sans permis',
        },
      },
    },
  },
  'mes-criteres': {
    intro: 'Choisis dans les idées proposées ou écris les tiennes, puis range-les dans l’ordre.',
    fields: {
      criteria: {
        label: 'Mes cinq critères',
        help: 'Cinq lignes, toutes différentes. La première est la plus importante.',
        columns: {
          criterion: {
            label: 'Critère',
            help: '60 caractères au plus.',
            suggestions: {
              near: 'Près de chez moi',
              team: 'Une petite équipe',
              outdoors: 'Être dehors',
              hands: 'Travailler avec mes mains',
              calm: 'Un endroit calme',
              people: 'Voir du monde',
              'new-job': 'Un métier que je ne connais pas',
              care: 'Aider des personnes',
              digital: 'Toucher au numérique',
              hours: 'Des horaires faciles pour moi',
              move: 'Bouger dans la journée',
              useful: 'Un lieu qui sert à tout le monde',
            },
          },
          reason: {
            label: 'Pourquoi ça compte pour toi',
            help: 'Nécessaire pour le premier critère, facultatif pour les autres. 200 caractères au plus.',
          },
        },
      },
    },
  },
  'trois-metiers': {
    intro: 'Trois petites fiches. Un site, une vidéo ou une personne peuvent t’aider à les remplir.',
    fields: {
      jobs: {
        label: 'Mes trois métiers',
        help: 'Trois lignes, dans trois domaines différents, dont un métier au moins que personne ne connaît dans ta famille.',
        columns: {
          job: { label: 'Métier', help: '80 caractères au plus.' },
          field: {
            label: 'Domaine',
            help: 'Choisis le plus proche.',
            options: {
              'animals-nature': 'Animaux, nature, agriculture',
              'arts-culture': 'Arts, culture, spectacle',
              building: 'Bâtiment, travaux',
              business: 'Commerce, gestion, banque',
              care: 'Santé, soin, aide aux personnes',
              communication: 'Communication, médias',
              education: 'Enseignement, animation',
              'food-tourism': 'Cuisine, hôtellerie, tourisme',
              industry: 'Industrie, mécanique, artisanat',
              it: 'Informatique, numérique',
              'law-security': 'Droit, sécurité, défense',
              science: 'Sciences, recherche',
              sport: 'Sport, bien-être, beauté',
              transport: 'Transport, logistique',
            },
          },
          known: {
            label: 'Quelqu’un le connaît dans ta famille ?',
            help: 'Une personne qui fait ce métier ou qui en parle bien.',
            options: { yes: 'Oui', no: 'Non' },
          },
          learnt: { label: 'Une chose que tu as apprise', help: '200 caractères au plus.' },
          source: { label: 'Où tu l’as trouvée', help: 'Facultatif. 120 caractères au plus.' },
        },
      },
    },
  },
  'mon-reseau': {
    intro: 'Le prénom suffit. N’écris ici ni nom de famille, ni numéro, ni adresse.',
    fields: {
      people: {
        label: 'Les personnes qui peuvent m’aider',
        help: 'De 5 à 8 lignes.',
        columns: {
          'first-name': { label: 'Prénom', help: 'Le prénom seulement, 30 caractères au plus.' },
          link: { label: 'Qui c’est pour toi', help: 'Par exemple un lien de famille ou un club. 80 caractères au plus.' },
          help: { label: 'Son aide possible', help: 'Ce que tu pourrais lui demander. 160 caractères au plus.' },
        },
      },
    },
  },
  relu: {
    intro: 'Donne ton CV à lire, puis note ici ce qui a changé.',
    fields: {
      reader: {
        label: 'Qui l’a lu ?',
        help: 'Facultatif.',
        options: {
          family: 'Quelqu’un de ma famille',
          teacher: 'Quelqu’un de mon établissement',
          friend: 'Quelqu’un de mon âge',
          professional: 'Quelqu’un qui travaille',
          other: 'Quelqu’un d’autre',
        },
      },
      remark: { label: 'Sa remarque', help: 'Ce que la personne t’a dit, 900 caractères au plus.' },
      change: { label: 'Ce que tu as changé', help: 'Ou ce que tu as gardé, avec ta raison. 400 caractères au plus.' },
    },
  },
  joignable: {
    intro: 'Coche quand c’est fait. Si tu n’as pas de mail ou de téléphone, un adulte de confiance peut prêter les siens.',
    fields: {
      checklist: {
        label: 'Pour qu’on puisse me répondre',
        help: 'Les quatre premiers points sont nécessaires, les autres sont un plus.',
        options: {
          mail: 'L’adresse mail que je donne est simple et je peux l’ouvrir',
          voicemail: 'Le répondeur du numéro que je donne est clair et n’est pas plein',
          'check-often': 'Je regarde mes messages au moins une fois par jour d’école',
          'home-knows': 'Un adulte sait que des entreprises peuvent appeler',
          'call-script': 'Je sais quoi dire si on m’appelle',
          'calm-place': 'J’ai repéré un endroit calme pour rappeler',
          'places-at-hand': 'J’ai ma liste de lieux sous la main',
        },
      },
    },
  },
  oui: {
    intro: 'Note ce que le lieu t’a dit. Ces réponses serviront pour la convention.',
    fields: {
      host: { label: 'Nom du lieu qui t’accueille', help: '120 caractères au plus.' },
      'start-date': { label: 'Premier jour', help: 'La date dite par le lieu.' },
      'end-date': { label: 'Dernier jour', help: 'Le même jour que le premier, ou plus tard.' },
      tutor: {
        label: 'Qui te suivra sur place ?',
        help: 'Son nom tel que la convention le demandera, sans numéro ni adresse. 80 caractères au plus.',
      },
      'tutor-role': { label: 'Sa fonction', help: 'Facultatif. Son métier dans ce lieu, 80 caractères au plus.' },
      done: {
        label: 'À faire après un oui',
        help: 'Facultatif, mais utile.',
        options: {
          written: 'J’ai dit oui par écrit, avec un merci',
          'school-told': 'Mon établissement est au courant',
          'others-told': 'J’ai prévenu les autres lieux que j’avais contactés',
        },
      },
    },
  },
  dossier: {
    intro: 'Le modèle de ton établissement est celui qui compte. Ici, tu vérifies que tu as tout.',
    fields: {
      pieces: {
        label: 'Ce qu’il me faut',
        help: 'Les six premiers points sont nécessaires. Les autres dépendent de ta classe et de ton âge.',
        options: {
          form: 'J’ai le modèle de convention de mon établissement',
          rules: 'J’ai lu les règles de ma classe affichées ici',
          'host-details': 'J’ai le nom officiel et l’adresse du lieu qui m’accueille',
          'dates-hours': 'Les dates et les horaires de chaque jour sont fixés',
          activities: 'Je sais ce que je vais faire ou observer',
          insurance: 'J’ai l’attestation d’assurance demandée',
          representative: 'Si j’ai moins de 18 ans : mon représentant légal sait ce qu’il doit signer',
          skills: 'Dans le supérieur : les compétences à acquérir sont écrites',
          'meals-travel': 'Les repas et les trajets sont prévus',
        },
      },
      'return-by': { label: 'À rendre avant le', help: 'Facultatif. La date limite donnée par ton établissement.' },
      'school-contact': {
        label: 'Qui s’en occupe dans ton établissement ?',
        help: 'Facultatif. Sa fonction ou son service, sans numéro ni adresse. 80 caractères au plus.',
      },
    },
  },
  'avant-le-jour-j': {
    intro: 'Fais le point quelques jours avant.',
    fields: {
      checklist: {
        label: 'Avant de partir',
        help: 'Les cinq premiers points sont nécessaires, les autres sont un plus.',
        options: {
          'hours-place': 'Je sais à quelle heure et à quelle porte arriver',
          trip: 'Je connais mon trajet et une solution de secours',
          meal: 'Je sais où et quoi manger le midi',
          clothes: 'Je sais quelle tenue ou quel équipement il faut',
          convention: 'Ma convention est signée par tout le monde',
          insurance: 'J’ai une copie de mon assurance',
          rights: 'Je connais mes horaires maximum et ce qu’on ne peut pas me demander',
          notebook: 'J’ai de quoi noter',
        },
      },
      'call-who': {
        label: 'Qui appeler en cas de souci pendant le stage ?',
        help: 'Un prénom ou une fonction, 60 caractères au plus. Garde le numéro dans ton téléphone, pas ici.',
      },
      'call-first': {
        label: 'Qui prévenir en cas de retard ?',
        help: 'Facultatif. Un prénom ou une fonction, sans numéro, 60 caractères au plus.',
      },
    },
  },
  'regard-du-tuteur': {
    intro: 'À remplir avec ton tuteur ou ta tutrice, ou d’après ce que cette personne t’a dit ou écrit.',
    fields: {
      observer: { label: 'Observer', help: 'Regarder, remarquer des détails, poser des questions dessus.', options: skillScale },
      communiquer: { label: 'Communiquer', help: 'Écouter, s’exprimer, s’adapter aux personnes.', options: skillScale },
      comprendre: { label: 'Comprendre', help: 'Savoir qui fait quoi, dans quel ordre et pourquoi.', options: skillScale },
      's-impliquer': { label: 'S’impliquer', help: 'Participer, proposer, tenir ce qui est dit.', options: skillScale },
      how: {
        label: 'Comment as-tu eu ce regard ?',
        help: 'Facultatif.',
        options: { together: 'Rempli ensemble', spoken: 'Dit de vive voix', written: 'Écrit par la personne' },
      },
      words: { label: 'Ses mots', help: 'Facultatif. Ce que la personne a dit ou écrit, 500 caractères au plus.' },
    },
  },
  'merci-et-suite': {
    intro: 'La dernière station de cette boucle, et la première de la suivante.',
    fields: {
      done: {
        label: 'C’est fait',
        help: 'Les deux premiers points sont nécessaires, les autres sont un plus.',
        options: {
          thanked: 'J’ai remercié les personnes du stage',
          'cv-updated': 'J’ai ajouté ce stage à mon CV',
          'told-school': 'J’ai rendu à mon établissement ce qu’il demande',
          'kept-contact': 'J’ai demandé si je pouvais garder contact',
        },
      },
      thanks: { label: 'Ton merci', help: 'Ce que tu as écrit ou dit pour remercier, 800 caractères au plus.' },
      'next-step': { label: 'Ta prochaine étape', help: 'Une seule chose, même petite. 300 caractères au plus.' },
      'next-date': { label: 'Pour quand ?', help: 'Facultatif.' },
    },
  },
}

const formTexts: Record<keyof typeof forms, FormText> = forms

/** The worksheet forms in French. Keys are the ids of the forms' structure. */
export const worksheets = {
  common: {
    addRow: 'Ajouter une ligne',
    removeRow: 'Retirer cette ligne',
    moveUp: 'Monter',
    moveDown: 'Descendre',
    row: 'Ligne {n}',
    optional: 'facultatif',
    choose: 'Choisis',
    save: 'Enregistrer',
    saved: 'C’est enregistré.',
    complete: 'Tout est là : la station peut se terminer.',
    incomplete: 'C’est enregistré. Voici ce qu’il reste pour terminer la station :',
  },
  issues: {
    'not-a-form': 'Le formulaire n’est pas arrivé en entier. Tes réponses sont encore à l’écran, essaie à nouveau.',
    'unknown-field': 'Ce champ n’existe pas ici. Recharge la page puis réessaie.',
    'wrong-type': 'Cette réponse n’a pas la bonne forme.',
    'too-long': 'C’est trop long : la limite est indiquée sous le champ.',
    'not-an-option': 'Choisis une réponse dans la liste.',
    'not-a-date': 'Cette date n’existe pas. Écris-la sous la forme jour, mois, année.',
    'not-a-number': 'Écris un nombre entier.',
    'too-small': 'Ce nombre est trop petit : la limite est indiquée sous le champ.',
    'too-large': 'Ce nombre est trop grand : la limite est indiquée sous le champ.',
    'too-many-rows': 'Il y a trop de lignes : la limite est indiquée au-dessus.',
    'contact-data': 'Enlève le numéro, le mail ou le lien : on ne garde pas de coordonnées ici.',
    'more-than-first-name': 'Le prénom seulement, sans nom de famille, titre ni chiffre.',
    'end-before-start': 'Le dernier jour tombe avant le premier.',
  },
  missing: {
    required: 'Il manque une réponse.',
    'too-few-rows': 'Il manque des lignes.',
    'must-tick': 'Ce point est nécessaire.',
    'one-unknown': 'Il faut au moins un métier que personne ne connaît dans ta famille.',
    duplicate: 'Cette réponse est déjà dans une autre ligne.',
  },
  forms: formTexts,
}
