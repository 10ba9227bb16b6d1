import { isErForm, isErStem, isNoun, isVerbForm } from './spelling'
import { IMPERFECT_STEMS, PARTICIPLE_OF_INFINITIVE, STEM_OF_INFINITIVE } from './verb-forms'

/** Endings that leave nothing to be guessed. */
const FINISHED = /(?:erai(?:s|t|ent)|eront|ons)$/

/** Where a word stands: the words before it, already spelt, and the one after. `accented`: it was typed with « é » at its end. */
export type Place = { readonly before: readonly string[]; readonly after: string; readonly accented: boolean }

const IMPERFECT_STEM = new Set(IMPERFECT_STEMS)

const LEADS_TO_INFINITIVE = /^(?:aid|appr|commenc|reuss|cherch|continu|arriv|pass|oblig|habit|pens|demand)\w*$/

const WANTS_INFINITIVE =
  /^(?:pour|de|d|sans|devais|devait|dois|doit|peux|peut|pouvais|pouvait|pu|su|du|vais|va|faut|fallait|veux|veut|voulais|voulait|sais|sait|faire|laisse|savoir|pouvoir|venu|alle|allee|aimerais|voudrais|pourrais|devrais|aime|adore|kiffe|aimais|prefere|pense|compte|aller|aider|pouvoir)$/
const MODAL = /^(?:devais|dois|peux|pouvais|pu|su|vais|faut|fallait|veux|voulais|savais)$/
const NOT_A_VERB =
  /^(?:une|elle|elles|notre|votre|cette|quelque|autre|meme|faire|mettre|prendre|rendre|entre|contre|comme|juste|encore|ensemble|comprendre|apprendre|dire|lire|ecrire|vendre|attendre|repondre|descendre|permettre|suivre|vivre|rire|conduire|construire|peindre|eteindre|battre|perdre|refaire|tenir|perdre|connaitre|reprendre|plaire|defendre|etre|avoir)$/
const AI_NOUN = /^(?:essai|balai|delai|quai|vrai|relai|geai|minerai|remblai|deblai|bonsai|samourai|thai)$/
const ADVERB =
  /^(?:tout|toute|tous|toutes|bien|mal|aussi|meme|enfin|trop|beaucoup|direct|juste|deja|jamais|pas|rien|souvent|toujours|vraiment|surtout|donc|ensuite|un|peu|super|grave|presque|encore|tres)$/
/** What may stand between « je vais » and its infinitive. */
const BETWEEN = /^(?:peut|etre|pas|bien|tout|toute|tous|aussi|surtout|juste|encore|mieux|y|leur|lui|me|m|se|s|les|l)$/
const CLITIC = /^(?:y|l|le|la|les|lui|leur|me|m|se|s|nous|en|ne|n)$/
const SUBJECT = /^(?:j|je|on|il|elle|ils|elles|qui|ca)$/
const HAVE = /^(?:ai|as|ont|avons|avais|avait|avaient)$/
const MOVES = /^(?:tomb|arriv|mont|rentr|rest|pass|retourn|all)(?:ai|ais|ait|er|ez)$/
const BE = /^(?:suis|est|sont|etais|etait|etaient|ete|es)$/

/** The nearest word before that is no adverb. */
function nearest(before: readonly string[], skip: RegExp): { word: string; at: number } {
  let at = before.length - 1
  while (at >= 0 && before.length - at < 4 && skip.test(before[at]!)) at--
  return { word: before[at] ?? '', at }
}

/** « J’ai ranger », « ils m’ont aidait », « elle est resté »: after an auxiliary a participle stands. */
function followsAuxiliary(before: readonly string[], verb: string): boolean {
  const { word, at } = nearest(before, ADVERB)
  // « L’été dernier », and no participle.
  if (word === 'ete' && /^(?:l|d|cet|un|chaque|en|dernier|prochain)$/.test(before[at - 1] ?? '')) return false
  if (HAVE.test(word)) return true
  if (BE.test(word) && MOVES.test(verb)) return true
  if (BE.test(word)) return /^(?:me|m|se|s|ete|a|ont|ai|j|je|il|elle|on|ils|elles|y)$/.test(before[at - 1] ?? '') || word === 'ete'
  if (word !== 'a' || at !== before.length - 1) return false
  return (
    /^(?:m|l|t|s|n|y|il|elle|on|qui|ca|lui|leur|nous)$/.test(before[at - 1] ?? '') ||
    /^(?:le|la|les|mon|ma|l|un|une|ce|cette|son|sa|notre)$/.test(before[at - 2] ?? '') ||
    // « le chef d’atelier a garder »: the noun has a complement.
    (/^(?:d|de|du|des)$/.test(before[at - 2] ?? '') && /^(?:le|la|les|mon|ma|l|un|une|notre)$/.test(before[at - 4] ?? ''))
  )
}

/** « Je préparé », « on ranger »: after a subject, with nothing but pronouns between, no participle and no infinitive stand. */
function followsSubject(before: readonly string[]): string | null {
  const { word } = nearest(before, CLITIC)
  return SUBJECT.test(word) ? word : null
}

/**
 * A verb as its place in the sentence spells it: « j’ai ranger » → range, « pr demandé » → demander, « je préparé » → preparais,
 * « la file avançai » → avancait. Folded words in and out.
 */
export function spellEnding(norm: string, { before, after, accented }: Place): string {
  if (norm.length < 4) return norm
  const first = followsSubject(before)
  if (/^(?:j|je)$/.test(first ?? '') && /^[a-z]{2,}ait$/.test(norm) && norm !== 'fait') return `${norm.slice(0, -1)}s`
  if (!/^(?:j|je)$/.test(first ?? '') && /^(?:voud|pour|dev|sau|se|au|aime)rai$/.test(norm)) return `${norm}t`
  if (FINISHED.test(norm)) return norm
  const last = nearest(before, BETWEEN).word
  if (followsAuxiliary(before, norm)) {
    // « il m’a dire »: French in the learning.
    if (PARTICIPLE_OF_INFINITIVE.has(norm)) return PARTICIPLE_OF_INFINITIVE.get(norm)!
    if (norm === 'etait' || norm === 'etais') return HAVE.test(last) ? 'ete' : norm
    if (/(?:er|ez)$/.test(norm) && norm.length > 3 && norm !== 'chez') return norm.replace(/e[rz]$/, 'e')
    if (/ee$/.test(norm) && isErForm(norm)) return norm.slice(0, -1)
    if (/[a-z]{3}ai$/.test(norm) || (/[^eo]ai(?:s|t|ent)$/.test(norm) && isErForm(norm))) return norm.replace(/e?ai(?:s|t|ent)?$/, 'e')
    return norm
  }
  if (WANTS_INFINITIVE.test(last)) {
    if (accented && /^[a-z]{3,}ee?s?$/.test(norm) && (isErForm(norm) || !(isNoun(norm) || /te$/.test(norm))))
      return norm.replace(/ee?s?$/, 'er')
    if (
      /^[a-z]{3,}[^e]e$/.test(norm) &&
      (MODAL.test(last) || (last === 'pour' && isErForm(norm) && !isNoun(norm) && after !== 'et')) &&
      !NOT_A_VERB.test(norm)
    )
      return `${norm}r`
    if (/(?:ez|ais?|ait)$/.test(norm) && isErForm(norm) && !/^(?:laisse|du)$/.test(last)) return norm.replace(/(?:ez|e?aie?[st]?)$/, 'er')
  }
  // « j’ai aidé a monté la scène »
  if (last === 'a' && accented && isErForm(norm) && LEADS_TO_INFINITIVE.test(before.at(-2) ?? '')) return norm.replace(/ee?s?$/, 'er')
  const subject = followsSubject(before)
  // « moi je faire », « je mettre »: French in the learning.
  if (/^(?:j|je)$/.test(subject ?? '') && STEM_OF_INFINITIVE.has(norm)) return `${STEM_OF_INFINITIVE.get(norm)!}ais`
  const other =
    subject !== null && (accented || /^(?:j|je)$/.test(subject) || /(?:er|ez)$/.test(norm)) ? norm.replace(/(?:e|er|ez)$/, '') : ''
  if (IMPERFECT_STEM.has(other) && !isErForm(norm)) return `${other}${/^(?:j|je)$/.test(subject!) ? 'ais' : 'ait'}`
  if (subject !== null && isErForm(norm) && (accented || /(?:er|ez)$/.test(norm)) && (accented || !/^(?:qu|que)$/.test(after))) {
    const stem = norm.replace(/(?:ee?s?|er|ez)$/, '')
    return `${stem}${/g$/.test(stem) ? 'e' : ''}${/^(?:j|je)$/.test(subject) ? 'ais' : 'ait'}`
  }
  if (subject === null && /^[a-z]{2,}ais$/.test(norm) && isVerbForm(norm) && !before.slice(-4).some((w) => /^(?:j|je|tu|moi)$/.test(w)))
    return norm.replace(/s$/, 't')
  if (/^[a-z]{3,}aie$/.test(norm) && !/^(?:monnaie|essaie|paie|craie|plaie)$/.test(norm)) return `${norm}nt`
  if (/^[a-z]{2,}[^r]ai$/.test(norm) && !AI_NOUN.test(norm))
    return `${norm}${before.slice(-3).some((w) => w === 'j' || w === 'je') ? 's' : 't'}`
  if (subject !== null && /rai$/.test(norm) && isErStem(norm.slice(0, -2))) return `${norm}${/^(?:j|je)$/.test(subject) ? 's' : 't'}`
  return norm
}
