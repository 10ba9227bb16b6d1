/** What went wrong, what is safe, what to do. `codes` follow lib/core/errors.ts, `issues` one field of a form. */
export const errors = {
  /** How long to wait, inside a sentence. */
  wait: {
    second: { one: '{count} seconde', other: '{count} secondes' },
    minute: { one: '{count} minute', other: '{count} minutes' },
    hour: { one: '{count} heure', other: '{count} heures' },
  },
  codes: {
    invalid: { title: 'Il manque quelque chose', detail: 'Un champ n’a pas la forme attendue. Rien n’est perdu : corrige-le et renvoie.' },
    malformed_json: { title: 'Demande illisible', detail: 'Le contenu envoyé n’est pas du JSON correct. Rien n’a été enregistré.' },
    text_too_long: {
      title: 'Message trop long',
      detail: 'Un message peut faire 4 000 caractères au plus. Ton texte est toujours dans la zone : coupe-le en deux.',
    },
    unauthenticated: {
      title: 'Tu n’es plus connecté',
      detail: 'Ta session est finie. Reconnecte-toi : ce que tu as écrit reste sur cette page.',
    },
    wrong_credentials: {
      title: 'Connexion impossible',
      detail: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifie les deux, ou demande un nouveau mot de passe.',
    },
    bad_origin: {
      title: 'Demande refusée',
      detail: 'Cette demande ne vient pas d’une page de StageFlow AI. Par sécurité, rien n’a été fait.',
    },
    not_found: { title: 'Introuvable', detail: 'Cette page ou cet élément n’existe pas, ou n’est pas à toi.' },
    unknown_station: {
      title: 'Station inconnue',
      detail: 'Cette station n’est pas sur le plan. Reviens à la carte pour choisir la tienne.',
    },
    unknown_place: {
      title: 'Ville introuvable',
      detail: 'On ne trouve pas cette ville. Vérifie l’orthographe, ou écris son code postal. Ta recherche est toujours là.',
    },
    ambiguous_place: {
      title: 'Plusieurs villes portent ce nom',
      detail: 'Choisis la tienne dans la liste. Ta recherche est toujours là.',
    },
    unknown_trade: {
      title: 'Métier pas compris',
      detail: 'Ces mots ne mènent à aucun métier, ni à un nom d’entreprise. Essaie plus simple : « boulangerie », « garage », « crèche ».',
    },
    sources_down: {
      title: 'Aucun annuaire ne répond',
      detail: 'Ta recherche et ta liste sont en sécurité. Réessaie dans {wait}, ou ajoute tout de suite un lieu à la main.',
    },
    method_not_allowed: { title: 'Demande impossible', detail: 'Cette adresse ne prend pas ce genre de demande.' },
    conflict: {
      title: 'Déjà changé ailleurs',
      detail: 'Quelqu’un ou un autre onglet vient de changer la même chose. Recharge la page, puis recommence.',
    },
    email_taken: {
      title: 'Adresse déjà utilisée',
      detail: 'Un compte existe avec cette adresse. Connecte-toi, ou demande un nouveau mot de passe.',
    },
    turn_conflict: {
      title: 'Message déjà envoyé',
      detail: 'Ce numéro de message a déjà servi pour un autre texte. Renvoie ton message : il partira avec un nouveau numéro.',
    },
    turn_running: { title: 'Réponse en cours', detail: 'La réponse à ce message est en train de se préparer. Elle arrive toute seule.' },
    not_a_guest: { title: 'Compte déjà enregistré', detail: 'Ce compte a déjà une adresse. Rien n’a changé.' },
    too_large: { title: 'Envoi trop lourd', detail: 'Ce que tu envoies dépasse la taille permise. Rien n’a été enregistré.' },
    wrong_content_type: { title: 'Format non pris en charge', detail: 'Cette adresse attend du JSON (Content-Type: application/json).' },
    weak_password: {
      title: 'Mot de passe trop court',
      detail: 'Choisis au moins 8 caractères. Une phrase que toi seul connais marche très bien.',
    },
    link_expired: { title: 'Lien expiré', detail: 'Ce lien a déjà servi ou date de plus d’une heure. Demande-en un nouveau.' },
    worksheet_invalid: {
      title: 'Fiche à corriger',
      detail: 'Un champ de la fiche ne va pas. Ce que tu as écrit est toujours là : corrige le champ indiqué.',
    },
    unknown_company: {
      title: 'Entreprise introuvable',
      detail: 'Ce SIRET n’est pas dans nos données pour l’instant. Tu peux ajouter ce lieu à la main, avec son nom et sa ville.',
    },
    application_exists: {
      title: 'Déjà dans ta liste',
      detail: 'Tu as déjà ce lieu dans ta liste. Ouvre sa fiche pour y ajouter ce que tu viens de faire.',
    },
    applications_full: {
      title: 'Ta liste est pleine',
      detail: 'Une liste garde 200 lieux. Retire ceux qui ne servent plus, puis ajoute celui-ci : ce que tu as écrit reste sur cette page.',
    },
    events_full: {
      title: 'Ce journal est plein',
      detail: 'Le journal d’un lieu garde 100 lignes. Tu peux encore changer la note du lieu.',
    },
    import_unreadable: {
      title: 'Colonnes introuvables',
      detail:
        'La première ligne du fichier doit nommer les colonnes « Nom » et « Ville », ou « SIRET », séparées par un point-virgule, une virgule ou une tabulation. Rien n’a été ajouté.',
    },
    import_too_long: {
      title: 'Fichier trop long',
      detail: 'Un fichier peut avoir 200 lignes au plus. Coupe-le en plusieurs. Rien n’a été ajouté.',
    },
    cv_invalid: {
      title: 'CV à corriger',
      detail:
        'Ce document ne peut pas être pris tel quel ; chaque endroit est indiqué. Rien n’est perdu : ton fichier est toujours chez toi.',
    },
    cv_too_large: {
      title: 'Fichier trop lourd',
      detail: 'Un CV à importer fait 256 Kio au plus. Rien n’a été enregistré, et ton fichier est toujours chez toi.',
    },
    cv_changed: {
      title: 'CV changé ailleurs',
      detail:
        'Un autre onglet a enregistré ce CV entre-temps. Ton texte est toujours là : compare les deux, puis enregistre celui que tu gardes.',
    },
    cv_full: { title: 'Vingt CV déjà', detail: 'Tu peux garder vingt CV. Supprime-en un, puis recommence : rien n’a changé.' },
    cv_link_closed: {
      title: 'Lien fermé',
      detail: 'Ce lien de relecture a expiré ou a été retiré. Redemandes-en un à la personne qui te l’a donné.',
    },
    cv_remarks_full: { title: 'Beaucoup de remarques', detail: 'Ce lien a déjà reçu 30 remarques. La personne peut t’en donner un autre.' },
    cv_right_to_left: {
      title: 'PDF impossible avec cette écriture',
      detail: 'Le PDF ne sait pas écrire de droite à gauche. La page à imprimer le montre bien ; ou écris ces lignes en lettres latines.',
    },
    cv_busy: {
      title: 'Beaucoup de CV en même temps',
      detail: 'Ton CV est enregistré. Redemande le PDF dans {wait}.',
    },
    diary_day: {
      title: 'Ce jour ne peut pas être écrit',
      detail: 'Le journal prend les jours passés, jusqu’à un an en arrière, et aujourd’hui. Ton texte est toujours sur la page.',
    },
    too_many_traces: {
      title: 'Soixante traces, c’est le maximum',
      detail: 'Retire une trace dont tu n’as plus besoin, puis ajoute celle-ci. Ce que tu as écrit est toujours sur la page.',
    },
    six_traces: {
      title: 'Six traces sont déjà choisies',
      detail: 'Mets-en une de côté, puis choisis celle-ci. Rien n’a changé.',
    },
    rate_limited: { title: 'Trop d’essais à la suite', detail: 'Attends {wait}, puis réessaie. Rien n’est perdu.' },
    unavailable: {
      title: 'Le service redémarre',
      detail: 'Les données ne répondent pas pour l’instant. Ce qui était enregistré est en sécurité : réessaie dans une minute.',
    },
    unexpected: {
      title: 'Quelque chose a cassé',
      detail: 'C’est chez nous, pas chez toi. Ce qui était enregistré est en sécurité : réessaie dans un instant.',
    },
  },
  issues: {
    missing: 'À remplir.',
    invalid: 'Cette valeur ne va pas.',
    day: 'Ce jour n’existe pas dans le calendrier.',
    day_out_of_range: 'Choisis un jour entre l’an 2000 et dans un an.',
    right_to_left: 'Ce texte se lit de droite à gauche.',
    too_long: 'C’est trop long.',
    too_short: 'C’est trop court.',
    email: 'Écris une adresse complète, comme prenom@exemple.fr.',
    password: 'Au moins 8 caractères.',
    age: 'Choisis une des deux réponses.',
  },
  page: {
    toMap: 'Retour à la carte',
    notFoundTitle: 'Cette page n’est pas sur le plan',
    notFoundText: 'L’adresse est peut-être ancienne ou mal recopiée.',
    offline: 'Pas de réseau. Ton texte est gardé sur cet appareil ; il partira quand tu réessaieras.',
  },
}
