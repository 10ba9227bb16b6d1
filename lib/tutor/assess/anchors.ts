/** Folded patterns of what makes a moment: when, where, with whom, at what occasion. Matched on a clause or a sentence. */

export const WHEN = new RegExp(
  '\\b(?:' +
    [
      'hier(?: soir| matin)?',
      'avant hier',
      'l autre (?:jour|fois|soir)',
      'ce (?:matin|midi|soir|week end|jour la)',
      'cette (?:nuit|annee|semaine)',
      '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?',
      '(?:l |cet )(?:ete|hiver|automne)',
      'l (?:annee|an) (?:derniere|passee|dernier|passe)',
      '(?:la semaine|la fois|le mois|le week end|les vacances|l ete|l an|l annee|noel|l hiver|le stage|la fin|juillet|aout|juin|mai|avril|mars|fevrier|janvier|decembre|novembre|octobre|septembre|printemps|annee|ete|semaine|mois|trimestre|semestre|rentree) (?:derniers?|dernieres?|passee?s?|d avant)',
      'il y a (?:\\d+|un|une|deux|trois|quatre|cinq|six|quelques|longtemps|genre)(?: \\w+)? (?:ans?|mois|semaines?|jours?|annees?)',
      '(?:quand|lorsque) (?:j etais|j avais|j ai eu|on etait|j suis|je suis|j ai commence)',
      'en (?:6e|5e|4e|3e|6eme|5eme|4eme|3eme|2de|2nde|seconde|premiere|1ere|terminale|term|sixieme|cinquieme|quatrieme|troisieme|primaire|cm1|cm2|l1|l2|l3|m1|m2|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\\d\\d|ete|hiver)',
      '(?:au mois de|mi|fin|debut|courant) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)',
      '(?<!\\bd )(?:pendant|durant|apres|avant) (?:les|la|le|l|mon|ma|mes|tout|toute|deux|trois|\\d+|une|un) ?\\w*',
      'a (?:noel|paques|la rentree|la toussaint|l aid|halloween|\\d+ ?h\\w*|\\d+ heures|\\d+ ans|la recre|midi|la pause|la fin (?:du|de|des) \\w+)',
      'a l ete',
      '(?:tous|toutes) les (?:\\w+ )?(?:jours|soirs|matins|week ends|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|semaines|etes|ans|vacances|midis|mois)',
      'chaque (?:\\w+)',
      'le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|midi|week end|premier jour|dernier jour|jour \\w+|\\d+)',
      'les (?:mercredis|samedis|dimanches|vendredis|week ends|soirs|vacances)',
      'depuis (?:\\w+ ){0,3}(?:ans?|mois|semaines?|rentree|annee|petite?|toute? petite?|\\d+|6e|5e|4e|3e|college|primaire)',
      '(?:\\d+|une|deux|trois|quatre) (?:semaines?|mois|jours|apres midi|fois par (?:semaine|mois))',
      'un (?:jour|soir|matin|samedi|dimanche|mercredi|vendredi|midi|ete|week end|apres midi)',
      'une (?:fois|apres midi|nuit|semaine)',
      'aux? (?:vacances|vacances de \\w+|debut (?:de|du)|moment de)',
      'les grandes vacances',
      '(?:mon|le|au) (?:premier|dernier|1er) (?:jour|cours|match|stage|matin|soir|service)',
      'ce jour',
      'aujourd hui',
      'la veille',
      'le lendemain',
    ].join('|') +
    ')\\b',
)

const PLACE_NOUNS =
  'service|chambre|canape|balcon|grenier|immeuble|escaliers?|hall|parking|terrasse|skatepark|skate park|city|city stade|local|depot|hangar|reserve|lac|riviere|bois|voiture|camion|metro|tram|prefecture|poste|commissariat|tribunal|caf|laverie|librairie|epicerie|fromagerie|primeur|cave|pepiniere|opticien|dentiste|imprimerie|menuiserie|carrosserie|blanchisserie|brasserie|boite de nuit|chalet|station|piste|dojo|ring|salle de sport|club|college|lycee|ecole|primaire|maternelle|creche|gymnase|stade|terrain|piscine|marche|magasin|boutique|supermarche|superette|restaurant|snack|cafe|bar|boulangerie|boucherie|patisserie|pizzeria|kebab|cuisine|salle|garage|atelier|chantier|usine|entrepot|bureau|agence|banque|mairie|hopital|clinique|ehpad|maison|appartement|appart|jardin|ferme|champ|champs|potager|vignes?|vigne|vendanges|foret|mer|plage|montagne|camping|hotel|gite|camp|colo|colonie|centre|mjc|mosquee|eglise|paroisse|temple|synagogue|bibliotheque|mediatheque|cdi|theatre|conservatoire|scene|studio|musee|parc|rue|quartier|cite|village|ville|bled|campagne|pays|gare|bus|train|aeroport|salon|coiffeur|pharmacie|cabinet|veterinaire|spa|refuge|association|asso|resto|foyer|internat|cantine|cour|classe|cours|labo|laboratoire|entreprise|boite|societe|stand|brocante|vide grenier|kermesse|fete|tournoi|match|concours|competition|spectacle|concert|gala|mariage|anniversaire|bapteme|demenagement|sortie|voyage|colloque|exposition|expo|festival|journee|forum|portes ouvertes|stage|service civique|projet|expose|tp|td|groupe whatsapp|serveur|discord|twitch|chaine|minecraft|equipe|troupe|chorale|orchestre|fanfare|harmonie|groupe|scouts?|camp scout|patro|caserne|centre aere|ludotheque|ecurie|ecuries|poney club|etable|bergerie|elevage|exploitation|serre|serres|verger|ruche|port|bateau|peche|cave|rayon|caisse|accueil|reception|plonge|comptoir|drive|quai|vestiaire|plateau|cafeteria|self|residence|maraude|croix rouge|secours populaire|restos|repetition|entrainement|reunion|bricolage|garderie|etude|permanence|infirmerie|rdv|entretien|telephone|visio|fete foraine|cirque|zoo|chantier jeune|ferme|fac|universite|iut|amphi|campus|cfa|labo'
const PREPOSITION =
  '(?:au|aux|a la|a l|a mon|a ma|a notre|a un|a une|dans (?:le|la|les|l|un|une|mon|ma|mes|notre|son|sa|cette|ce|leur)|en|chez (?:le|la|les|un|une)|sur (?:le|la|les|un|une|mon|ma)|du|de la|de l|d un|d une|pour (?:le|la|l|les|un|une|mon|ma)|pendant (?:le|la|l|un|une|mon|ma)|lors (?:du|de la|d un|d une)|devant (?:le|la|l)|derriere (?:le|la|l))'
const EVENT_NOUNS =
  'tournoi|match|concours|competition|kermesse|fete|mariage|anniversaire|bapteme|demenagement|spectacle|concert|gala|brocante|vide grenier|festival|voyage|sortie|stage|colo|camp|exposition|expo|expose|portes ouvertes|repetition|vente|collecte|maraude|course|randonnee|soiree|repas|noel|loto|carnaval|tombola|rentree|entretien|visite|service'

export const WHERE = new RegExp(
  `\\b(?:${PREPOSITION} (?:\\w+ ){0,2}?(?:${PLACE_NOUNS})s?|(?:mon|ma|notre|un|une|le|la|l|ce|cette) (?:\\w+ )?(?:${EVENT_NOUNS})|chez (?:moi|nous|lui|elle|eux|(?:mon|ma|mes|le|la|les|un|une|des|notre|son|sa|leur) \\w+|[a-z]{3,})|a domicile|en ligne|dehors|a (?:paris|lyon|marseille|lille|toulouse|nantes|rennes|bordeaux|strasbourg|montpellier|nice|grenoble|brest|rouen|tours|dijon|metz|nancy|le havre|saint \\w+|la reunion|mayotte)|au (?:bled|maroc|mali|senegal|portugal|cameroun|congo|vietnam|bresil|boulot|taf|travail|foot|hand|basket|judo|rugby|volley|ping pong|handball|football|tennis|quartier)|en (?:algerie|tunisie|turquie|italie|espagne|allemagne|guinee|cote d ivoire|syrie|ukraine|martinique|guadeloupe|guyane|bretagne|normandie|stage|colo|boulangerie|cuisine|salle|maternelle|creche|ehpad|mecanique|maths|svt|eps|sport|physique|anglais|francais|histoire|techno|musique|arts|cours|classe|voyage|foret|mer))\\b`,
)

const KIN =
  'mere|pere|maman|papa|frere|freres|soeur|soeurs|oncle|tonton|tata|tante|cousin|cousine|cousins|cousines|grand mere|grand pere|mamie|papi|papy|grands parents|parents|voisin|voisine|voisins|neveu|niece|neveux|beau pere|belle mere|beau frere|belle soeur|parrain|marraine|copine|copain|copines|copains|pote|potes|ami|amie|amis|amies|meilleure amie|meilleur ami|collegue|collegues|binome|prof|tuteur|tutrice|patron|patronne|chef|cheffe|coach|entraineur|entraineuse|classe|equipe|groupe|famille|petits|petit|bebe|enfants|mioche|camarade|camarades|maitre de stage|mec|dame|monsieur|meuf|directrice|directeur|responsable|client|cliente|clients|infirmiere|infirmier|boulanger|boulangere|mecano|eleves|eleve|gosses|gamins|jeunes|vieux|vieille|residents|patients'
export const WHO = new RegExp(
  `\\b(?:(?:avec|pour|a|chez|et|de|contre) (?:mon|ma|mes|un|une|des|deux|trois|quatre|\\d+|le|la|les|d autres|notre|l) (?:\\w+ )?(?:${KIN})|(?:mon|ma|mes|notre) (?:petite? |petits |grande? |grands |meilleure? |ancienne? )?(?:${KIN})|avec (?:lui|elle|eux|[a-z]{4,}))\\b`,
)

/** « Avec Sofia », « chez Karim »: a capital letter inside a sentence, seen on the typed words. */
export const NAME = /^\p{Lu}[\p{Ll}’'-]{2,}/u

export const ABSTRACT_MOMENT =
  /\b(?:dans la vie|en general|dans (?:plein|beaucoup|differentes|plusieurs|toutes) (?:de |les )?\w+|tout le temps|n importe|a chaque fois que|dans ma vie|dans mon quotidien|au quotidien|de maniere generale|des fois|ca depend)\b/

/** Any « dans ma… », « au… », « à la… », « sur le… » that is not a turn of phrase: a place when time tells it, or when it is asked. */
export const SOMEWHERE =
  /\b(?:dans (?:ma|mon|le|la|les|l|un|une|notre|mes)|sur (?:le|la|les|un|une|mon|ma)|au|aux|a la|a l) (?!vie|monde|domaine|cadre|tete|cas|avenir|futur|temps|equipe|sens|fond|but|moins|plus|debut|final|lieu|niveau|total|pire|mieux|quotidien|courant|milieu|bout|fur|moment|sujet|fin|fois|base|limite|suite|place|main|mode|maniere|aise|heure|aide|autres?|gens|general|besoin|calme|hasard|jour|soir|passe|tas|coup|secteur|contexte)[a-z]{3,}\b/
