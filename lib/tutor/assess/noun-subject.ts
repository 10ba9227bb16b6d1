import { CLITICS } from './grammar'
import { isInfinitive, looksLikeParticiple } from './shapes'

const AUXILIARY = /^(?:a|ont|est|sont|etait|etaient|avait|avaient)$/
const PRONOUN = /^(?:j|je|tu|il|elle|on|nous|vous|ils|elles|ca|c|qui|y|n|ne|que|qu|et|pas)$/
const NO_NOUN = /^(?:j|je|tu|il|elle|on|nous|vous|ils|elles|ca|c|qui|y|n|ne|moi|pas|que|qu|et|ou|a|de|d|en|dans|jusqu)$/
const PEOPLE =
  /^(?:mere|pere|maman|papa|freres?|soeurs?|oncle|tonton|tata|tante|cousine?s?|mamie|papi|papy|parents|voisine?s?|copines?|copains?|potes?|amie?s?|collegues?|profs?|tuteur|tutrice|patron|patronne|chef|cheffe|coach|entraineur|directeur|directrice|responsable|clients?|gens|eleves|enfants|gosses|petits|monsieur|dame|mecs?|meufs?|filles?|garcons?|jeunes|infirmiere|secretaire|boulanger|equipe|classe)$/
const DETERMINER = /^(?:mon|ma|mes|le|la|les|un|une|notre|son|sa|ses|nos|l|petite?|grand|grande|meilleure?|des|ce|cette)$/
const PRESENT_OTHER = /^[a-z]{2,}(?:e|t|d|ent|nt)$/
const NOT_PRESENT =
  /^(?:de|et|ou|que|qui|avant|pendant|dont|tout|toute|petite?|grande?|ainee?|cadette?|jumelle|preferee|handicapee?|malade|est|sont|ont|comme|contre|entre|quand|avec|ensemble|chaque|souvent|parfois|dans|seule|meme|juste|une|elle|presente?s?|contente?s?|difficile|ce|le|je|me|se|ne|encore|sympa|maternelle|responsable|adulte|ado|agee?|france)$/

/** « Chez mon grand-père a Brive » (typed without its accent): the noun belongs to the preposition. */
const GOVERNS = /^(?:chez|avec|pour|dans|sur|contre|sans|vers|par)$/

/** Presents so common that any noun before them is their subject. */
const COMMON_PRESENT =
  /^(?:veut|veulent|pense|pensent|disent|trouve|trouvent|aime|aiment|adore|adorent|sait|savent|peut|peuvent|va|vont|gere|gerent|conseille)$/

/** The index of the noun that is the subject of the verb at word `i` (« ma mère a réparé », « ma sœur adore »), or −1. */
export function nounSubjectOf(words: readonly string[], i: number): number {
  if (beforePresent(words, i)) return i - 1
  if (!beforeAuxiliary(words, i)) return -1
  if (words[i] === 'a' && words.slice(Math.max(0, i - 4), i - 1).some((w, k, near) => GOVERNS.test(w) && near.length - k <= 3)) return -1
  return CLITICS.has(words[i - 1]!) || NO_NOUN.test(words[i - 1]!) ? i - 2 : i - 1
}

function beforeAuxiliary(words: readonly string[], i: number): boolean {
  const word = words[i]!
  const before = words[i - 1]
  if (before === undefined) return false
  if (CLITICS.has(before) || NO_NOUN.test(before)) {
    // « ma mère m’a aidé »: a clitic stands between the noun and the auxiliary.
    const noun = words[i - 2]
    return (
      /^(?:m|l|les|lui|leur|nous|s|se|t|n|en|y)$/.test(before) &&
      noun !== undefined &&
      noun.length > 2 &&
      AUXILIARY.test(word) &&
      !PRONOUN.test(noun)
    )
  }
  if (word === 'a') {
    const next = words[i + 1]
    return next !== undefined && looksLikeParticiple(next) && !isInfinitive(next) && !/^(?:la|les|une|cote)$/.test(next)
  }
  if (AUXILIARY.test(word)) return true
  return /^[a-z]{3,}(?:ait|aient)$/.test(word) && !/^(?:fait|lait|trait|portrait|souhait|extrait|parfait)$/.test(word) && before.length > 2
}

function beforePresent(words: readonly string[], i: number): boolean {
  const noun = words[i - 1]
  const word = words[i]!
  return (
    noun !== undefined &&
    DETERMINER.test(words[i - 2] ?? '') &&
    !/^(?:avec|pour|chez|a|de|d|et|par|contre|comme)$/.test(words[i - 3] ?? '') &&
    ((PEOPLE.test(noun) && PRESENT_OTHER.test(word) && !NOT_PRESENT.test(word)) || (noun.length > 3 && COMMON_PRESENT.test(word)))
  )
}
