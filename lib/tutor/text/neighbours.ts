/** What the readers of short forms look for in the words around one. */

const PARTICIPLE = /(?:e|es|ee|ees|er|ez|i|is|it|u|us|ue|ert|ait|ais)$/
const NOUN_START = /^(?:un|une|des|du|de|le|la|les|mon|ma|mes|ton|ta|tes|son|sa|ses|l|d|pas|et|ou)$/
export const SUBJECT = /^(?:ca|il|ils|elle|elles|on|qui|ki|tout|le|la)$/

const NOT_SUBJECT =
  /^(?:j|je|tu|et|ou|mais|de|d|a|chez|avec|pour|dans|sur|par|que|comme|en|aide|garde|avec|sans|c|est|pas|voir|aider|garder|toute|moi|ai|ont|as)$/
/** What people do to « me »: « la dame ma remercié », and never « ma voisine ». */
export const TOLD_ME =
  /^(?:dit|di|dis|re?demand|demand|remerci|felicit|confi|laiss|donn|appris|apris|appri|montr|expliqu|explik|aide|appel|rappel|repond|propos|pris?$|mis?$|ecri|fait|fai|envoy|paye|offert|parl|racont|permi|plu$|servi$|marqu|touch|surpri|etonn|enlev|rendu|chang|oblig|engueul|file|prete|choisi|garde?$|accueilli|embauch|refus|recal|soul|motiv|fatigu|manqu|conseill|corrig|dout|recommand|pouss|ouvert|dem|fe$|applaud|note$|tape$|calm)/
export const OWNED = /^(?:la|le|les|l|ma|mon|mes|une|un|sa|son|notre|nos|cette|ce)$/
const PLURAL = /^[a-z]{3,}[sx]$/
const NOT_PLURAL =
  /^(?:alors|apres|depuis|dans|mais|puis|tous|toujours|ensuite|fois|temps|jours|mois|vacances|cours|fois|plus|moins|jamais|sinon|ans|mercredis|samedis|fois|heures|minutes|avons|sommes|bus|corps|pas|tres|chez|quelques|lors|dessus|dessous|dehors|bras)$/

/** The words around a short form, as they are read: the ones before in full, the ones after by themselves. */
export type Neighbours = {
  readonly before: string | undefined
  readonly beforeThat: string | undefined
  readonly after: string | undefined
  readonly afterThat: string | undefined
  readonly apostrophe: boolean
  /** Typed with « é ». */
  readonly accented: boolean
  readonly accentedNext: boolean
}

export const TERM = /^(?:an|annee|ete|hiver|mois|semaine|trimestre|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|fois|vacances)$/
export const THIRD_PERSON = /^(?:on|il|elle|ils|elles)$/
export const TELLS =
  /^(?:dit|disait|pense|pensait|croit|crois|veut|trouve|parce|vu|dire|voulait|savait|sait|explique|avoue|raconte|c|est|et|tension|compris|appris|montre)$/
/** Where a clause may begin: « et sa tombait juste ». */
export const startsClause = (before: string | undefined) =>
  before === undefined || /^(?:et|mais|que|qu|quand|donc|coup|si|comme|alors|ou)$/.test(before)
export const isConjugated = (word: string, accented: boolean) => accented || /(?:ait|ais|ai|er|e)$/.test(word)
export const THIRD = /^(?:il|elle|el|on|ca|qui)$/
export const VERB_AFTER_CA =
  /^(?:m|ma|me|l|la|leur|lui|nous|va|a|sent|sentait|pue|brille|tourne|roule|avance|tient|tenait|vient|fait|faisait|marche|marchait|sert|servait|servi|veut|change|sest|etait|est|aide|plait|plaisait|prend|vaut|donne|donnait|rend|depend|se|s|y|c|avait|aurait|serait|commence|pour\w+|peut|pouvait|devrait|doit|devait|sera|reste|ressemble|permet|permettait|fera|ferait|marcherait|remarche|remarchait|calme|calmait|arrive|arrivait)$/
/** What « c’est » is followed by and « ses », « ces », « sais » are not. */
export const AFTER_IT_IS =
  /^(?:moi|toi|lui|nous|elle|eux|bien|pas|la|le|les|un|une|mon|ma|mes|trop|tres|super|hyper|grave|cool|genial|nul|dur|facile|ca|vrai|faux|juste|surtout|pour|parce|quand|comme|qui|ce|celui|celle|important|interessant|difficile|bon|fini)$/
export const PRONOUN_NEXT = /^(?:j|je|tu|il|elle|on|ils|elles|ca|c)$/
export const BUT_NEXT =
  /^(?:j|je|tu|il|elle|on|ils|elles|ca|c|finalement|apres|la|quand|comme|bon|en|au|si|pas|non|oui|maintenant|surtout|le|un|une|moi|du|personne)$/
export const SHAPED_BY_HAND =
  /^(?:fait|mis|pris|dit|vu|eu|garde|colle|adopte|repris|achete|envoye|installe|affiche|appele|note|gagne|vendu|fini)e?$/

/** « Ma mère et parti »: movement and change take être. */
export const GONE = /^(?:parti|monte|descendu|sorti|alle|inscrit|venu|revenu|reparti|arrive|reste|rentre|tombe|passe|devenu)e?s?$/

export const BEFORE_SUMMER =
  /^(?:l|d|cet|en|un|chaque|ce|les|a|ai|as|ont|avons|avez|avais|avait|avaient|aurait|aurais|des|quel|de|et|ou|tout|pendant|durant|jamais|pas|toujours|bien|mi|fin|debut|ait)$/
const PERSON = /^(?:ski|je|il|ils|elle|elles|que|qui|me|te|se|ce|une)$/
export const PREPOSITION = /^(?:sans|avec|dans|pour|de|tous|toutes|entre|par|sur|chez|apres|avant|d)$/
export const ADVERB = /^(?:meme|tout|bien|aussi|beaucoup|vraiment|trop|enfin|toujours|souvent|jamais|pas|direct|juste)$/

export const isNoun = (word: string | undefined) => word !== undefined && !NOT_SUBJECT.test(word)
export const isParticiple = (word: string | undefined): word is string =>
  word !== undefined && word.length > 1 && PARTICIPLE.test(word) && !NOUN_START.test(word) && !PERSON.test(word)
export const isPlural = (word: string | undefined) =>
  word !== undefined && ((PLURAL.test(word) && !NOT_PLURAL.test(word)) || /^(?:ils|elles|gens|parents)$/.test(word))
