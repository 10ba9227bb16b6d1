import {
  ADVERB,
  AFTER_IT_IS,
  BEFORE_SUMMER,
  BUT_NEXT,
  GONE,
  OWNED,
  PREPOSITION,
  PRONOUN_NEXT,
  SHAPED_BY_HAND,
  SUBJECT,
  TELLS,
  TERM,
  THIRD,
  THIRD_PERSON,
  TOLD_ME,
  VERB_AFTER_CA,
  isConjugated,
  isNoun,
  isParticiple,
  isPlural,
  startsClause,
  type Neighbours,
} from './neighbours'
import { isErForm, isNoun as isListedNoun, isVerbForm } from './spelling'

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
  // « kel porte », « kel idée »
  kel: ({ before, after }) =>
    after === 'plus'
      ? 'que le'
      : isVerbForm(after ?? '') && !/^(?:a|de|d|en|par|dans|pour|sur|avec)$/.test(before ?? '')
        ? 'qu elle'
        : /^(?:a|est|m|s|l|ne|me|se|y|n|ma|sest|avait|etait|peut|peu|va|vient|veut|fait|doit)$/.test(after ?? '')
          ? 'qu elle'
          : 'quel',
  ski: ({ before, after }) =>
    /^(?:m|ma|me|est|e|se|sest|s|la|l|lui|nous|a|fait|reste|compte|manque|marche)$/.test(after ?? '') &&
    !/^(?:le|de|du|au|en|a|un|mon|ma)$/.test(before ?? '')
      ? 'ce qui'
      : undefined,
  // « lundi jeté a lusine »: j’étais, by ear.
  jete: ({ before, accented, after }) =>
    accented &&
    !/^(?:j|ai|a|as|ont|l|m|avait|avais|est|ete|etre|avoir|rien|pas|tout|les|y)$/.test(before ?? '') &&
    /^(?:a|au|en|chez|che|dans|avec|la|sur|tout|toute|tous|trop|tres|contente?|fiere?|seule?|responsable|charge|le|malade)$/.test(
      after ?? '',
    )
      ? 'j etais'
      : undefined,
  ske: ({ after }) => (/^(?:ma|m)$/.test(after ?? '') ? 'ce qui' : 'ce que'),
  per: ({ before }) => (/^(?:mon|son|ton|grand|de)$/.test(before ?? '') ? 'pere' : undefined),
  ane: ({ before, accented }) => (accented && /^(?:l|la|cet|cette|cete|une|1|chaque|derniere)$/.test(before ?? '') ? 'annee' : undefined),
  tar: ({ before }) => (/^(?:trop|plus|tres|si)$/.test(before ?? '') ? 'tard' : undefined),
  // « a la f1 », and the race otherwise.
  f1: ({ before, beforeThat }) => (before === 'la' && beforeThat === 'a' ? 'fin' : undefined),
  na: ({ before, after, afterThat }) =>
    before === 'on'
      ? 'a'
      : isParticiple(after) || /^(?:pas|rien|jamais)$/.test(after ?? '') || (ADVERB.test(after ?? '') && isParticiple(afterThat))
        ? 'n a'
        : undefined,
  // « jai ap rangé »: pas, in slang.
  ap: ({ before }) => (/^(?:ai|as|a|est|ont|suis|etais|etait|avais|avait|sais|peux|veux|vais)$/.test(before ?? '') ? 'pas' : undefined),
  dr: ({ before }) => (TERM.test(before ?? '') ? 'dernier' : undefined),
  pro: ({ before }) => (TERM.test(before ?? '') ? 'prochain' : undefined),
  nai: ({ before }) => (/^(?:j|je)$/.test(before ?? '') ? 'n ai' : 'n est'),
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
  cete: ({ accented, after }) => (!accented && after !== undefined && isListedNoun(after) ? 'cette' : 'c etait'),
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
    !accented ? undefined : (PREPOSITION.test(before ?? '') || isErForm(before ?? '')) && isListedNoun(after ?? '') ? 'ces' : 'c est',
  me: ({ accented, after }) => (accented ? (BUT_NEXT.test(after ?? '') ? 'mais' : 'mes') : undefined),
  mai: ({ before, after }) =>
    after === undefined || /^(?:en|de|le|du|fin|debut|mi|premier|au|depuis|mois|et|\d+)$/.test(before ?? '') ? undefined : 'mais',
  quant: ({ after }) => (/^(?:a|au|aux)$/.test(after ?? '') ? undefined : 'quand'),
  veu: ({ before }) => (/^(?:je|j|tu)$/.test(before ?? '') ? 'veux' : 'veut'),
  dire: ({ accented }) => (accented ? 'dirais' : undefined),
  se: ({ accented, before, after, afterThat }) =>
    accented
      ? knowsNot(before, after)
        ? /^(?:on|il|elle)$/.test(before!)
          ? 'sait'
          : 'sais'
        : THIRD_PERSON.test(before ?? '') && isParticiple(after)
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
  u: ({ before, beforeThat }) =>
    /^(?:ai|a|ont|avait)$/.test((/^(?:pas|jamais|tout|bien)$/.test(before ?? '') ? beforeThat : before) ?? '') ? 'eu' : undefined,
  sest: ({ before, beforeThat, after }) =>
    before !== undefined && (SUBJECT.test(before) || (OWNED.test(beforeThat ?? '') && isParticiple(after))) ? 's est' : 'c est',
  we: ({ before }) => (before !== undefined && /^(?:le|les|ce|du|des|un|chaque|dernier)$/.test(before) ? 'week end' : undefined),
  ta: ({ before, after }) => (isParticiple(after) && before === 'tu' ? 't as' : undefined),
  lai: () => 'l ai',
  lavais: ({ before }) => (before === 'je' ? 'l avais' : undefined),
}

/** « On ses pas », « on sé plus »: knowing, denied. */
const knowsNot = (before: string | undefined, after: string | undefined) =>
  /^(?:on|il|elle|je|j|tu)$/.test(before ?? '') && /^(?:pas|plus|rien|jamais)$/.test(after ?? '')

function itIs(before: string | undefined, after: string | undefined, afterThat: string | undefined): string | undefined {
  if (after === undefined) return undefined
  if (knowsNot(before, after)) return /^(?:on|il|elle)$/.test(before!) ? 'sait' : 'sais'
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
