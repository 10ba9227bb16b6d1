import { isErForm, isNoun as isListedNoun, isVerbForm } from './spelling'

const PARTICIPLE = /(?:e|es|ee|ees|er|ez|i|is|it|u|us|ue|ert|ait|ais)$/
const NOUN_START = /^(?:un|une|des|du|de|le|la|les|mon|ma|mes|ton|ta|tes|son|sa|ses|l|d|pas|et|ou)$/
const SUBJECT = /^(?:ca|il|ils|elle|elles|on|qui|ki|tout|le|la)$/

const NOT_SUBJECT =
  /^(?:j|je|tu|et|ou|mais|de|d|a|chez|avec|pour|dans|sur|par|que|comme|en|aide|garde|avec|sans|c|est|pas|voir|aider|garder|toute|moi|ai|ont|as)$/
/** What people do to « me »: « la dame ma remercié », and never « ma voisine ». */
const TOLD_ME =
  /^(?:dit|di|dis|re?demand|demand|remerci|felicit|confi|laiss|donn|appris|apris|appri|montr|expliqu|explik|aide|appel|rappel|repond|propos|pris?$|mis?$|ecri|fait|fai|envoy|paye|offert|parl|racont|permi|plu$|servi$|marqu|touch|surpri|etonn|enlev|rendu|chang|oblig|engueul|file|prete|choisi|garde?$|accueilli|embauch|refus|recal|soul|motiv|fatigu|manqu|conseill|corrig|dout|recommand|pouss|ouvert|dem|fe$|applaud|note$|tape$|calm)/
const OWNED = /^(?:la|le|les|l|ma|mon|mes|une|un|sa|son|notre|nos|cette|ce)$/
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

const THIRD_PERSON = /^(?:on|il|elle|ils|elles)$/
const TELLS =
  /^(?:dit|disait|pense|pensait|croit|crois|veut|trouve|parce|vu|dire|voulait|savait|sait|explique|avoue|raconte|c|est|et|tension|compris|appris|montre)$/
/** Where a clause may begin: « et sa tombait juste ». */
const startsClause = (before: string | undefined) =>
  before === undefined || /^(?:et|mais|que|qu|quand|donc|coup|si|comme|alors|ou)$/.test(before)
const isConjugated = (word: string, accented: boolean) => accented || /(?:ait|ais|ai|er|e)$/.test(word)
const THIRD = /^(?:il|elle|el|on|ca|qui)$/
const VERB_AFTER_CA =
  /^(?:m|ma|me|l|la|leur|lui|nous|va|a|sent|sentait|pue|brille|tourne|roule|avance|tient|tenait|vient|fait|faisait|marche|marchait|sert|servait|servi|veut|change|sest|etait|est|aide|plait|plaisait|prend|vaut|donne|donnait|rend|depend|se|s|y|c|avait|aurait|serait|commence|pour\w+|peut|pouvait|devrait|doit|devait|sera|reste|ressemble|permet|permettait|fera|ferait|marcherait|remarche|remarchait|calme|calmait|arrive|arrivait)$/
/** What « c’est » is followed by and « ses », « ces », « sais » are not. */
const AFTER_IT_IS =
  /^(?:moi|toi|lui|nous|elle|eux|bien|pas|la|le|les|un|une|mon|ma|mes|trop|tres|super|hyper|grave|cool|genial|nul|dur|facile|ca|vrai|faux|juste|surtout|pour|parce|quand|comme|qui|ce|celui|celle|important|interessant|difficile|bon|fini)$/
const PRONOUN_NEXT = /^(?:j|je|tu|il|elle|on|ils|elles|ca|c)$/
const BUT_NEXT =
  /^(?:j|je|tu|il|elle|on|ils|elles|ca|c|finalement|apres|la|quand|comme|bon|en|au|si|pas|non|oui|maintenant|surtout|le|un|une|moi|du|personne)$/
const SHAPED_BY_HAND =
  /^(?:fait|mis|pris|dit|vu|eu|garde|colle|adopte|repris|achete|envoye|installe|affiche|appele|note|gagne|vendu|fini)e?$/

/** « Ma mère et parti »: movement and change take être. */
const GONE = /^(?:parti|monte|descendu|sorti|alle|inscrit|venu|revenu|reparti|arrive|reste|rentre|tombe|passe|devenu)e?s?$/

const BEFORE_SUMMER =
  /^(?:l|d|cet|en|un|chaque|ce|les|a|ai|as|ont|avons|avez|avais|avait|avaient|aurait|aurais|des|quel|de|et|ou|tout|pendant|durant|jamais|pas|toujours|bien|mi|fin|debut|ait)$/
const PERSON = /^(?:je|il|ils|elle|elles|que|qui|me|te|se|ce|une)$/
const PREPOSITION = /^(?:sans|avec|dans|pour|de|tous|toutes|entre|par|sur|chez|apres|avant|d)$/
const ADVERB = /^(?:meme|tout|bien|aussi|beaucoup|vraiment|trop|enfin|toujours|souvent|jamais|pas|direct|juste)$/

const isNoun = (word: string | undefined) => word !== undefined && !NOT_SUBJECT.test(word)
const isParticiple = (word: string | undefined): word is string =>
  word !== undefined && word.length > 1 && PARTICIPLE.test(word) && !NOUN_START.test(word) && !PERSON.test(word)
const isPlural = (word: string | undefined) =>
  word !== undefined && ((PLURAL.test(word) && !NOT_PLURAL.test(word)) || /^(?:ils|elles|gens|parents)$/.test(word))

/** Short forms and homophones by themselves ordinary words; each tells what it stands for here, or nothing. */
const READERS: Readonly<Record<string, (near: Neighbours) => string | undefined>> = {
  '1': ({ before, after }) =>
    after !== undefined &&
    /^[a-z]{3,}$/.test(after) &&
    !/^(?:\d+|numero|page|niveau|groupe|division|a|an|ans|euros?|min|minutes?)$/.test(before ?? '')
      ? 'un'
      : undefined,
  '2': ({ after }) => (/^(?:la|le|l|ma|mon|mes|sa|son|ses|faire|plus|tout|toute|tous|notre)$/.test(after ?? '') ? 'de' : undefined),
  g: ({ before }) => (before !== undefined && /^\d+$/.test(before) ? undefined : 'j ai'),
  j: ({ after }) => (after !== undefined && /^[bcdfgklmnpqrstvxz]/.test(after) ? 'je' : undefined),
  c: ({ before, after }) => {
    if (after === undefined || after === 'est') return undefined
    if (after === 't') return 'c'
    return /^(?:il|elle|on|ca)$/.test(before ?? '') && isParticiple(after) ? 's est' : 'c est'
  },
  s: ({ before, after }) =>
    // « il faut s levé »
    /^(?:faut|pour|de|doit|peut|va|vont|a)$/.test(before ?? '') && isErForm(after ?? '')
      ? 'se'
      : after === 'il' || after === 'ils'
        ? 'si'
        : after === undefined || /^(?:est|etait|y)$/.test(after)
          ? undefined
          : 'c est',
  d: () => 'de',
  t: ({ before, after }) => (before === 'c' ? 'etait' : after === undefined ? undefined : 't es'),
  sa: ({ before, after, accentedNext }) =>
    after !== undefined && (VERB_AFTER_CA.test(after) || (startsClause(before) && isErForm(after) && isConjugated(after, accentedNext)))
      ? 'ca'
      : undefined,
  // « pensé ke sa allé »
  quel: ({ before, after, afterThat }) =>
    after === 'plus'
      ? 'que le'
      : isVerbForm(after ?? '') && !isListedNoun(after!) && TELLS.test(before ?? '') && !/^(?:que|qu)$/.test(afterThat ?? '')
        ? 'qu elle'
        : undefined,
  ma: ({ before, beforeThat, after: next, afterThat, accentedNext }) => {
    const after = next !== undefined && ADVERB.test(next) ? afterThat : next
    return (isNoun(before) || (before === 'que' && beforeThat === 'ce')) &&
      after !== undefined &&
      (TOLD_ME.test(after) || (accentedNext && /^[a-z]{3,}e$/.test(after)) || (/e[rz]$/.test(after) && isErForm(after)))
      ? 'm a'
      : undefined
  },
  // « la patronne la fait imprimer »: l’a.
  la: ({ before, beforeThat, after }) =>
    after !== undefined && isNoun(before) && OWNED.test(beforeThat ?? '') && SHAPED_BY_HAND.test(after) ? 'l a' : undefined,
  mon: ({ before, after }) => (after !== undefined && TOLD_ME.test(after) && isPlural(before) ? 'm ont' : undefined),
  mont: ({ before }) => (isPlural(before) ? 'm ont' : undefined),
  lon: ({ after }) => (isParticiple(after) ? 'l ont' : 'l on'),
  dan: ({ before }) => (/^(?:es|is|are|devenu|devient)$/.test(before ?? '') ? undefined : 'dans'),
  tien: ({ before }) => (/^(?:le|un|du)$/.test(before ?? '') ? undefined : 'tiens'),
  cone: ({ accented }) => (accented ? 'connais' : undefined),
  conne: ({ accented }) => (accented ? 'connais' : undefined),
  quelle: ({ before, after }) =>
    /^[a-z]{2,}ait$/.test(after ?? '')
      ? 'qu elle'
      : /^(?:dit|disait|pense|croit|crois|veut|trouve|parce|vu|dire|voulait|savait|sait|explique|avoue)$/.test(before ?? '')
        ? 'qu elle'
        : undefined,
  na: ({ before, after, afterThat }) =>
    before === 'on'
      ? 'a'
      : isParticiple(after) || /^(?:pas|rien|jamais)$/.test(after ?? '') || (ADVERB.test(after ?? '') && isParticiple(afterThat))
        ? 'n a'
        : undefined,
  // « jai ap rangé »: pas, in slang.
  ap: ({ before }) => (/^(?:ai|as|a|est|ont|suis|etais|etait|avais|avait|sais|peux|veux|vais)$/.test(before ?? '') ? 'pas' : undefined),
  mer: ({ before }) => (/^(?:ma|sa|ta|grand)$/.test(before ?? '') ? 'mere' : undefined),
  fere: ({ before }) => (/^(?:j|je|tu|ne)$/.test(before ?? '') ? 'ferai' : 'faire'),
  moin: ({ after }) => (/^(?:la|le|ka|te|ma|lai)$/.test(after ?? '') ? 'moi j ai' : 'moins'),
  peu: ({ before, after }) =>
    after === 'etre' ? 'peut' : before === 'je' || before === 'tu' ? 'peux' : THIRD.test(before ?? '') ? 'peut' : undefined,
  // « les clients on adoré »: on for ont after a plural noun.
  on: ({ before, after }) =>
    (isParticiple(after) && (isPlural(before) || /^(?:m|l|les)$/.test(before ?? ''))) ||
    (after === 'pas' && /^(?:ils|elles)$/.test(before ?? ''))
      ? 'ont'
      : undefined,
  ont: ({ before, after }) =>
    /^(?:a|est|s|etait|avait|va|doit|fait|faisait|devait|peut|[a-z]{3,}ait)$/.test(after ?? '') &&
    !isPlural(before) &&
    !/^(?:m|l|n|y|en|les|nous|lui)$/.test(before ?? '') &&
    !(after === 'fait' && before !== undefined)
      ? 'on'
      : undefined,
  cete: ({ after }) => (after !== undefined && isListedNoun(after) ? 'cette' : 'c etait'),
  son: ({ before, after }) =>
    (isPlural(before) && /s$/.test(after ?? '') && isParticiple(after?.slice(0, -1))) ||
    (/^(?:ils|elles|qui|se)$/.test(before ?? '') && isParticiple(after)) ||
    GONE.test(after ?? '')
      ? 'sont'
      : undefined,
  es: ({ before }) => (/^(?:on|il|elle|c|qui)$/.test(before ?? '') ? 'est' : undefined),
  et: ({ before, beforeThat, after, afterThat }) => {
    if (after === undefined || /^(?:a|ai|ont)$/.test(afterThat ?? '')) return undefined
    if (before === 's') return 'est'
    const said = /^(?:il|elle|c|ca)$/.test(before ?? '') && (isParticiple(after) || /^(?:contente?|trop|tres|bien|super)$/.test(after))
    return said || (OWNED.test(beforeThat ?? '') && GONE.test(after)) ? 'est' : undefined
  },
  est: ({ before, after }) =>
    /^(?:j|je|il|on|elle|les|mes|des|ont)$/.test(after ?? '') &&
    before !== undefined &&
    !/^(?:c|qu|ce|que|qui|ca|s|n|il|elle|on)$/.test(before)
      ? 'et'
      : undefined,
  el: ({ after }) => (after === undefined ? undefined : 'elle'),
  cou: ({ before }) => (before === 'du' || before === 'de' || before === 'd' ? 'coup' : undefined),
  // « c moi ki é fé », « j é vu »: the auxiliary, by ear.
  e: ({ before, beforeThat, after }) =>
    before === 'j' || (before === 'qui' && beforeThat === 'moi')
      ? 'ai'
      : /^(?:il|elle|on|ca|c|qui)$/.test(before ?? '') || (isParticiple(after) && OWNED.test(beforeThat ?? ''))
        ? 'est'
        : 'et',
  // « la salle été prête », « j'été là »: by ear for « était »; « l'été », « a été » are what they are.
  ete: ({ before, after, accented }) => {
    const told = accented || (isParticiple(after) && isNoun(before) && !/^(?:et|que|qui)$/.test(before ?? ''))
    if (!told || before === undefined || BEFORE_SUMMER.test(before) || /^(?:dernier|prochain|passe|20\d\d)$/.test(after ?? ''))
      return undefined
    return /^(?:j|je)$/.test(before) ? 'etais' : after === undefined ? undefined : 'etait'
  },
  je: ({ accented }) => (accented ? 'j ai' : undefined),
  le: ({ accented }) => (accented ? 'les' : undefined),
  de: ({ accented }) => (accented ? 'des' : undefined),
  ce: ({ accented, before, after }) =>
    !accented ? undefined : PREPOSITION.test(before ?? '') && isListedNoun(after ?? '') ? 'ces' : 'c est',
  me: ({ accented, after }) => (accented ? (BUT_NEXT.test(after ?? '') ? 'mais' : 'mes') : undefined),
  mai: ({ before, after }) =>
    after === undefined || /^(?:en|de|le|du|fin|debut|mi|premier|au|depuis|mois|et|\d+)$/.test(before ?? '') ? undefined : 'mais',
  quant: ({ after }) => (/^(?:a|au|aux)$/.test(after ?? '') ? undefined : 'quand'),
  veu: ({ before }) => (/^(?:je|j|tu)$/.test(before ?? '') ? 'veux' : 'veut'),
  dire: ({ accented }) => (accented ? 'dirais' : undefined),
  se: ({ accented, before, after, afterThat }) =>
    accented
      ? THIRD_PERSON.test(before ?? '') && isParticiple(after)
        ? 's est'
        : (AFTER_IT_IS.test(after ?? '') || afterThat === 'qui') && !/^(?:j|je|tu)$/.test(before ?? '')
          ? 'c est'
          : 'sais'
      : undefined,
  ces: ({ before, after, afterThat }) => itIs(before, after, afterThat),
  ses: ({ before, after, afterThat }) => itIs(before, after, afterThat),
  sais: ({ before, after }) =>
    /^(?:moi|la|le|mon|ma)$/.test(after ?? '') && !/^(?:j|je|tu|ne|n)$/.test(before ?? '') ? 'c est' : undefined,
  met: ({ after }) => (after !== undefined && PRONOUN_NEXT.test(after) ? 'mais' : undefined),
  mes: ({ after }) => (after !== undefined && PRONOUN_NEXT.test(after) ? 'mais' : undefined),
  tout: ({ after, afterThat }) => (after === 'les' && /^[a-z]{3,}$/.test(afterThat ?? '') ? 'tous' : undefined),
  plu: ({ before }) => (/^(?:a|ont|m|ai|beaucoup|bien|trop|avait)$/.test(before ?? '') ? undefined : 'plus'),
  sui: ({ before }) => (/^(?:je|j|me|m)$/.test(before ?? '') ? 'suis' : 'suit'),
  u: ({ before }) => (/^(?:ai|a|ont|avait)$/.test(before ?? '') ? 'eu' : undefined),
  sest: ({ before, beforeThat, after }) =>
    before !== undefined && (SUBJECT.test(before) || (OWNED.test(beforeThat ?? '') && isParticiple(after))) ? 's est' : 'c est',
  we: ({ before }) => (before !== undefined && /^(?:le|les|ce|du|des|un|chaque|dernier)$/.test(before) ? 'week end' : undefined),
  ta: ({ before, after }) => (isParticiple(after) && before === 'tu' ? 't as' : undefined),
  lai: () => 'l ai',
  lavais: ({ before }) => (before === 'je' ? 'l avais' : undefined),
}

function itIs(before: string | undefined, after: string | undefined, afterThat: string | undefined): string | undefined {
  if (after === undefined) return undefined
  if (/^(?:il|elle|ca|on|tout)$/.test(before ?? '') && isParticiple(after)) return 's est'
  return AFTER_IT_IS.test(after) || afterThat === 'qui' ? 'c est' : undefined
}

export const isShortForm = (word: string): boolean => Object.hasOwn(READERS, word)

/** What a short form stands for, given the words around it; undefined when it is the ordinary word. */
export function readShortForm(word: string, near: Neighbours): string | undefined {
  if (!isShortForm(word)) return undefined
  // « j’suis », « s’il »: an apostrophe already parts the two words.
  if (near.apostrophe) return word === 's' && /^ils?$/.test(near.after ?? '') ? 'si' : word === 'j' ? READERS.j!(near) : undefined
  return READERS[word]!(near)
}
