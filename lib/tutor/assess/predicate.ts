import { CLITICS, DETERMINERS, ETRE_VERBS, FILLER_ADVERBS, PRESENT_NOT_VERBS } from './grammar'
import { nounSubjectOf } from './noun-subject'
import { isInfinitive, looksLikeParticiple, tenseOf, type Tense } from './shapes'

export type Subject = 'self' | 'we' | 'other' | 'it' | 'you'

/** A subject and what it does. Indexes are word indexes of the clause; `verb` is the word that carries the meaning. */
export type Predicate = {
  readonly subject: Subject
  readonly tense: Tense
  readonly verb: string
  readonly from: number
  readonly at: number
  readonly negated: boolean
  readonly reflexive: boolean
}

const PRESENT_SELF = /(?:e|es|s|x|t|d|ds|ai|ts|ez|er|i)$/
const NEGATION = /^(?:pas|jamais|rien|aucun|aucune|guere|personne|point)$/
/** Verbs that carry another verb: the infinitive that follows is the one that tells what was done. */
const CARRIERS =
  /^(?:du|pu|su|devais|devait|pouvais|pouvait|commence|commencais|commencait|continue|continuais|mis|mettais|reussi|reussissais|arrivais|essaye|essaie|essayais|essayait|fini|finis|finissais|alle|allais|allait|venu|venais|parti|reste|restais|passe|amuse|amusais|entraine|entrainais|occupe|occupais|charge|chargee|chargeais|responsable|force|debrouille|debrouillais|descendu|monte|retourne|tente|prefere|rentre|participe|participais)$/

function skipFillers(words: readonly string[], from: number): { at: number; negated: boolean } {
  let at = from
  let negated = false
  for (; at < words.length; at++) {
    const word = words[at]!
    if (NEGATION.test(word)) negated = true
    else if (!FILLER_ADVERBS.has(word) && !/^[a-z]{4,}ment$/.test(word)) break
    if (word === 'un' || word === 'peu') continue
  }
  return { at, negated }
}

/** « j’ai dû porter », « je devais aider à ranger » → the index of « porter », « ranger »; else the verb's own index. */
function followCarrier(words: readonly string[], at: number): number {
  if (!CARRIERS.test(words[at]!)) return at
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i]!
    if (isInfinitive(word) && !DETERMINERS.has(word)) return i
    if (
      !/^(?:a|d|de|l|le|la|les|lui|leur|en|y|me|m|par|tout|bien|toute|tous|seul|seule|toujours|aussi|pour|pas|beaucoup|du|des|souvent)$/.test(
        word,
      )
    )
      return at
  }
  return at
}

function analyse(words: readonly string[], subject: Subject, from: number, start: number): Predicate | null {
  let i = start
  let ne = false
  let reflexive = false
  for (; i < words.length && (CLITICS.has(words[i]!) || /^(?:ne|n)$/.test(words[i]!)); i++) {
    if (/^(?:ne|n)$/.test(words[i]!)) ne = true
    if (/^(?:me|m|se|s)$/.test(words[i]!)) reflexive = true
  }
  const early = skipFillers(words, i)
  if (early.at > i && !/^(?:bien|tout|fait|trop|grave)$/.test(words[i]!)) i = early.at
  const word = words[i]
  if (word === undefined) return null
  const build = (tense: Tense, at: number, negated: boolean): Predicate => {
    const target = followCarrier(words, at)
    const after = words.slice(at + 1, at + 3)
    const restricted = words
      .slice(i, i + 8)
      .some((w, k, all) => /^(?:que|qu)$/.test(w) && ne && !all.slice(0, k).some((x) => NEGATION.test(x)))
    const trailing = after.some(
      (w, k) => NEGATION.test(w) && !(w === 'pas' && isNotOnly(words, at + 2 + k)) && !(k === 1 && w === 'personne'),
    )
    const plus = ne && after.includes('plus')
    return {
      subject,
      tense,
      verb: words[target]!,
      from,
      at: target,
      negated: negated || trailing || plus || (ne && !restricted && hasNegationSoon(words, i)),
      reflexive,
    }
  }
  if (
    /^(?:ai|as|a|avons|ont|avais|avait|avions|avaient|aie)$/.test(word) ||
    /^(?:suis|es|est|sommes|sont|etais|etait|etions|etaient)$/.test(word)
  ) {
    const have = /^a(?:i|s|v.*|ie)?$|^ont$/.test(word)
    const next = skipFillers(words, i + 1)
    const participle = words[next.at]
    const motion = participle !== undefined && (ETRE_VERBS.test(participle) || reflexive)
    const duty = participle === 'du' && isInfinitive(words[skipClitics(words, next.at + 1)] ?? '')
    if (participle !== undefined && (looksLikeParticiple(participle) || duty) && (have || motion)) {
      const eteAt = participle === 'ete' ? skipFillers(words, next.at + 1).at : next.at
      const passive = participle === 'ete' && words[eteAt] !== undefined && looksLikeParticiple(words[eteAt]!)
      if (passive) return { ...build('perfect', eteAt, next.negated), verb: `ete ${words[eteAt]!}` }
      return build('perfect', next.at, next.negated)
    }
    const negated = next.negated || (ne && hasNegationSoon(words, i))
    return {
      subject,
      tense: /^(?:a?v?ais|av|etais|etait|etions|etaient)/.test(word) || /^av(?:ais|ait|ions|aient)$/.test(word) ? 'imperfect' : 'present',
      verb: word,
      from,
      at: i,
      negated,
      reflexive,
    }
  }
  if (/^(?:vais|va|vas|allons|vont)$/.test(word)) {
    const next = skipFillers(words, i + 1)
    let at = next.at
    while (
      at < words.length &&
      (CLITICS.has(words[at]!) || /^(?:peut|etre|surement|certainement|sans|doute|essayer|de|d)$/.test(words[at]!))
    )
      at++
    if (words[at] !== undefined && isInfinitive(words[at]!)) return build('future', at, next.negated)
    return build('present', i, next.negated)
  }
  if (/^(?:aurais|aurait|serais|serait|aurai|serai|aura|sera)$/.test(word))
    return build(/ai$|a$/.test(word) ? 'future' : 'conditional', i, false)
  if (DETERMINERS.has(word) || PRESENT_NOT_VERBS.has(word) || !/^[a-z]{2,}$/.test(word)) return null
  const tense = tenseOf(word)
  if (tense === 'present' && subject === 'self' && !PRESENT_SELF.test(word) && word.length < 4) return null
  return build(tense, i, early.negated)
}

/** « Pas mal de », « pas que la caisse »: no negation; « je vérifiais pas que chaque enfant avait son gilet » is one. */
function isNotOnly(words: readonly string[], after: number): boolean {
  if (words[after] === 'mal') return true
  if (!/^(?:que|qu)$/.test(words[after] ?? '')) return false
  return !words.slice(after + 1, after + 6).some((w) => /^(?:a|est|ont|sont|avait|etait|il|elle|on|ils|[a-z]{3,}(?:ait|aient))$/.test(w))
}

function skipClitics(words: readonly string[], from: number): number {
  let at = from
  while (at < words.length && (CLITICS.has(words[at]!) || words[at] === 'tout')) at++
  return at
}

function hasNegationSoon(words: readonly string[], from: number): boolean {
  return words.slice(from, from + 6).some((w) => NEGATION.test(w) || w === 'plus')
}

/** Every predicate of a clause, in order. Nouns as subjects are read as « other »; `isPreposition` tells a typed « à » from « a ». */
export function readPredicates(words: readonly string[], isPreposition: (index: number) => boolean = () => false): Predicate[] {
  const found: Predicate[] = []
  const add = (subject: Subject, from: number, start: number) => {
    const predicate = analyse(words, subject, from, start)
    if (predicate !== null && !found.some((p) => p.at === predicate.at)) found.push(predicate)
  }
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (word === 'j' || word === 'je') add('self', i, i + 1)
    else if (word === 'on' || (word === 'nous' && words.slice(i + 1, i + 4).some((w) => /(?:ons|sommes)$/.test(w)))) add('we', i, i + 1)
    else if (/^(?:il|elle|ils|elles)$/.test(word) && !/^(?:avec|pour|chez|d|a)$/.test(before ?? '')) add('other', i, i + 1)
    else if (word === 'tu' || word === 'vous') add('you', i, i + 1)
    else if (word === 'ca' || word === 'cela' || (word === 'c' && before !== 'qu')) add('it', i, i + 1)
    else if (word === 'qui' || (word === 'que' && before === 'moi')) add(subjectOfQui(words, i), i, i + 1)
    else {
      const noun = isPreposition(i) ? -1 : nounSubjectOf(words, i)
      if (noun >= 0) add('other', noun, noun === i - 2 ? i - 1 : i)
    }
  })
  const cleft = found.some((p) => words[p.from] === 'qui' || words[p.from] === 'que')
  // « C’est moi qui »: the frame of a cleft sentence is no statement of its own.
  return found.filter((p) => !(cleft && words[p.from] === 'c')).sort((a, b) => a.from - b.from)
}

/** « c’est moi qui » is the student, « c’est nous qui » the group, anything else somebody else. */
function subjectOfQui(words: readonly string[], i: number): Subject {
  const antecedent = words[i - 1]
  const denied = words.slice(Math.max(0, i - 4), i).includes('pas')
  if (antecedent === 'moi' && !denied) return 'self'
  if (antecedent === 'nous' && !denied) return 'we'
  if (antecedent === 'ce') return 'it'
  return 'other'
}
