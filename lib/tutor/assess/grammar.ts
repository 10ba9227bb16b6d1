/** Folded function words and closed classes of French that the readers of clauses share. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const CLITICS = set('y l en le la les lui leur me m te t se s nous vous')

export const DETERMINERS = set(
  'un une des du de la le les mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces quelques plusieurs chaque deux trois quatre cinq six sept huit neuf dix aucun aucune autre autres quel quelle meme toute toutes tous certains certaines',
)

/** Adverbs and fillers that may stand between an auxiliary and its participle, or between subject and verb. */
export const FILLER_ADVERBS = set(
  'bien deja aussi toujours juste tout toute tous toutes meme souvent beaucoup surtout vraiment direct enfin quand encore ensuite apres un peu vite trop tellement plutot alors donc parfois la seul seule egalement grave genre pas jamais rien mal mieux maintenant puis plus parfois moi bref aussitot d abord ailleurs tant presque ainsi ',
)

/** Words with the shape of a participle that are nouns or adverbs after « j’ai ». */
export const NOT_PARTICIPLES = set(
  'chez envie honte hate pitie confiance horreur cours faim soif chance besoin peur mal rien pas musique francais anglais histoire geographie juste entre apres avant vers pendant comme autre chose quelque vingt huit mille cote centre une des les mes tes ses nos vos ces cette autres quatre trente quarante cinquante treize quinze seize onze douze quatorze moi lui qui ici aussi ainsi hier mercredi jeudi vendredi samedi lundi mardi midi',
)

/** After « je » or « on »: words that are not verbs. */
export const PRESENT_NOT_VERBS = set(
  'et ou mais donc pas que qu qui si tres trop tout ou la avec pour dans sur par chez comme quand bah ben euh genre',
)

/** Participles built with être: movement and change. */
export const ETRE_VERBS =
  /^(?:alle|venu|parti|arrive|reste|rentre|monte|descendu|retourne|devenu|revenu|passe|tombe|sorti|entre|intervenu|ne|mort|parvenu)(?:e|s|es|r)?$/

/** Imperfects whose stem ends in r and that must not be read as conditionals: « je préparais », « je montrais », « je gérais ». */
export const IMPERFECT_IN_R = new RegExp(
  '(?:ar|eur|our|or|[^a]ur|ntr|str|ltr|mbr|[aei]br|cr|gr|fr|uvr)(?:ais|ait|aient|ions|iez)$' +
    '|^(?:(?:g|op|lib|recup|pref|esp|accel|consid|dig|coop|mod|exag|tol|rep|sugg|ins|gen|num|enum|aff|conf|diff|transf|adh|prosp|alt|ref|exp|lac)er' +
    '|(?:re|at|e|sou)?tir|admir|[ai]nspir|respir|vir|cir|mir|livr|delivr|encadr|cadr|poudr|saupoudr|serr|demarr|bourr|barr|narr|enterr|atterr|err)' +
    '(?:ais|ait|aient|ions|iez)$',
)

/** Words that end like an infinitive and are something else. */
export const INFINITIVE_SHAPED_NOUNS = set(
  'hier mer cher fier premier dernier leger entier atelier metier quartier papier panier clavier collier courrier cahier janvier fevrier noir soir devoir pouvoir espoir couloir trottoir miroir loisir avenir souvenir plaisir desir titre autre notre votre entre contre libre livre centre theatre semestre trimestre maitre ministre lettre fenetre chambre membre nombre ordre cadre propre encre octobre septembre novembre decembre offre chiffre pere mere frere heure histoire memoire victoire foire gloire voiture culture lecture nature peinture nourriture couture coiffure facture ouverture fermeture derriere maniere matiere premiere derniere carriere lumiere poussiere biere riviere infirmiere caissiere cuisiniere croire terre guerre verre pierre genre chaire affaire maire notaire salaire horaire scolaire contraire anniversaire commentaire partenaire stagiaire solaire lycee amer hiver super hamburger burger poster leader dealer gamer rapper chantier escalier dossier palier plombier patissier cuisinier infirmier policier pompier jardinier menuisier boulanger berger danger oncle singulier particulier regulier chevalier gravier fichier evier cuir tir elixir kir menhir',
)
