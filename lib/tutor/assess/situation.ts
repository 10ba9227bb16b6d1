import type { ReasonCode } from '../schema'
import { ABSTRACT_MOMENT, NAME, SOMEWHERE, WHEN, WHERE, WHO } from './anchors'
import { STATIVE_VERB } from './lexicon'
import { concreteWords, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

const ME = /\b(?:j|je|moi|me|m|mon|ma|mes|on|nous|notre|nos)\b/
const NEVER =
  /\bje (?:me souviens|sais) (?:pas|plus)\b|\b(?:j ai|j y ai|je suis|j etais|je n ai|on a|j en ai|je l ai|c est) (?:encore )?(?:jamais|pas)\b|\b(?:jamais (?:fait|eu|travaille|ete|participe)|aucune? (?:experience|stage|idee|exemple)|rien (?:fait|de))\b/
const REFUSAL =
  /\b(?:refus(?:e|ee|es|er)?|ont dit non|m a dit non|dit que non|a dit non|pas (?:pris|prise|retenue?|accepte|acceptee|possible|de place|besoin)|prenai(?:t|ent) pas|prennent pas|prend pas|prenait plus|reponse negative|negative|non merci|recale|recalee|malheureusement|deja (?:quelqu un|pris|complet)|complet|sans reponse|jamais (?:repondu|rappele)|pas repondu|pas rappele|raccroche|suite favorable|pas de stagiaires?|trop jeune|(?:avaient|avait|ont|a) deja|negatif|voul\w+ (?:quelqu un|des|un|une|plus)|cherch\w+ (?:quelqu un|des|un|une) |majeurs?|donn\w+ pas suite|repondu (?:\w+ )?non|mail de refus|cherchaient (?:pas|plus)|pouvaient pas|peuvent pas|pas donne suite|prend plus|prennent plus|pas assez|aucune reponse|pas de reponse)\b/

const TO_ME = /\b(?:m|me|moi|nous|j|je|mon|ma|ils|on m|non)\b/
const NOT_REFUSED = /\b(?:personne|jamais|pas|aucun|aucune|pas encore) (?:\w+ ){0,3}?refus|\b(?:un|le|les) refus (?:c|ca|est|sont)\b/

/** « Mon pote a passé un entretien »: a friend's moment, told without the student in it. */
const FRIEND = /^(?:potes?|copains?|copines?|freres?|soeurs?|cousine?s?|amie?s?|voisine?s?|oncle|tante|pere|mere)$/
const isByKin = (reading: Reading) =>
  reading.predicates.some(
    (p) =>
      p.subject === 'other' && FRIEND.test((reading.words[p.from] === 'qui' ? reading.words[p.from - 1] : reading.words[p.from]) ?? ''),
  )
const ABSENT = /^(?:suis|etais|est|etait|ai|a|allee?s?|alle|pu|ete|venu|participe|fait|travaille|avais|avait)$/
/** Something that is one's own or has a date: « chez ma tante », « samedi », « au marché », never « dans un magasin ». */
const OWN_OR_DATED =
  /\b(?:mon|ma|mes|notre|nos|moi|au|aux|a la|a l|chez|le|la|l|ce|cette|hier|\d+|dernier|derniere|en (?!entreprise|equipe|general|magasin|societe)[a-z]+)\b/
const BELONGS_TO_OTHER =
  /\b(?:a lui|a elle|a eux|il|elle|ils|elles) (?:a|ont|etait|est|s)\b|\bson (?:stage|entretien|oral|travail|boulot)\b/

type Anchors = { when: boolean; where: boolean; firm: boolean; who: boolean; named: boolean }

function anchorsOf(reading: Reading, asked: boolean): Anchors {
  const when = WHEN.test(reading.n)
  return {
    when,
    firm: WHERE.test(reading.n),
    where: WHERE.test(reading.n) || ((when || asked) && SOMEWHERE.test(reading.n)),
    who: WHO.test(reading.n),
    named: reading.typed.some((w, i) => i > 0 && NAME.test(w) && !/^(?:je|j)$/.test(reading.words[i]!)),
  }
}

const count = (a: Anchors) => Number(a.when) + Number(a.where) + Number(a.who || a.named)

function against(reading: Reading, context: AssessContext): ReasonCode | null {
  if (context.stationId !== 'rebondir' && NEVER.test(reading.n)) return 'NEGATED'
  if (/\bj ai (?:compris|appris|retenu)\b.*\bqu?e?\b|\bje (?:pense|crois|sais) que?\b/.test(reading.n)) return 'GENERAL'
  if (context.stationId === 'entretien' && reading.unreal && !WHEN.test(reading.n) && !/\bdemain\b/.test(reading.n)) return 'HYPOTHETICAL'
  if (reading.wished || (reading.unreal && context.stationId !== 'entretien')) return 'HYPOTHETICAL'
  if (
    (ABSTRACT_MOMENT.test(reading.n) && !reading.predicates.some((p) => p.subject === 'self' && p.tense === 'perfect')) ||
    (reading.general && !/\b(?:j|je) /.test(reading.n))
  )
    return 'GENERAL'
  return null
}

/**
 * A moment: where, when, with whom. Necessary: the student (or the group) takes part, it is not denied, wished or general, and
 * two of time, place and people are there, or one of them with a real verb or in answer to the question. `rebondir` asks for
 * the refusal itself.
 */
export function readSituation(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const found: Candidate[] = []
  const asked = context.asked === 'situation'
  const sentences = new Map<number, Reading[]>()
  for (const reading of readings) {
    if (reading.request) continue
    const flaw = against(reading, context)
    if (flaw !== null) {
      if (count(anchorsOf(reading, asked)) > 0) found.push(candidate('partial', reading.clause, [flaw]))
      continue
    }
    sentences.set(reading.clause.sentence, [...(sentences.get(reading.clause.sentence) ?? []), reading])
  }
  const all = [...sentences.values()]
  const everything = all.flat()
  const mine = everything.some((r) => ME.test(r.n))
  const taken = everything.some((r) =>
    r.predicates.some((p) => p.subject === 'self' && !p.negated && (p.tense === 'perfect' || p.tense === 'imperfect')),
  )
  for (const group of all) found.push(...readMoment(group, context, { asked, mine, taken }))
  return found
}

type Message = {
  readonly asked: boolean
  /** The message speaks of « je », « nous », « mon »… */
  readonly mine: boolean
  /** Somewhere in it the student did something. */
  readonly taken: boolean
}

function readMoment(group: readonly Reading[], context: AssessContext, { asked, mine, taken }: Message): Candidate[] {
  const marked = group.map((reading) => ({ reading, anchors: anchorsOf(reading, asked) })).filter((x) => count(x.anchors) > 0)
  if (context.stationId === 'rebondir') {
    const refused = group.find(
      (r) =>
        !(isByKin(r) && !/\b(?:m|me|nous)\b/.test(r.n)) &&
        REFUSAL.test(r.n) &&
        (TO_ME.test(r.n) || /\b(?:a|ont) (?:refuse|dit non)\b/.test(r.n)) &&
        !NOT_REFUSED.test(r.n),
    )
    return refused === undefined ? [] : [candidate('met', wholeOf(group, refused), [], 8)]
  }
  const first = marked[0]
  if (first === undefined) return []
  const sum: Anchors = {
    when: marked.some((m) => m.anchors.when),
    where: marked.some((m) => m.anchors.where),
    firm: marked.some((m) => m.anchors.firm),
    who: marked.some((m) => m.anchors.who),
    named: marked.some((m) => m.anchors.named),
  }
  const best = marked.reduce((a, b) => (count(b.anchors) > count(a.anchors) ? b : a))
  const told =
    taken ||
    group.some((r) =>
      r.predicates.some(
        (p) =>
          (p.subject === 'self' || p.subject === 'we') &&
          !p.negated &&
          p.tense !== 'conditional' &&
          p.tense !== 'future' &&
          !(p.tense === 'present' && /^(?:suis|es|est|ai|sais|pense|crois|veux|trouve|jure)$/.test(p.verb)),
      ),
    ) ||
    (asked && group.some((r) => r.predicates.some((p) => p.subject === 'self' || p.subject === 'we')))
  const all = group.flatMap((r) => r.predicates)
  const owned = group.some((r) => /\b(?:mon|ma|mes|notre|nos)\b/.test(r.n))
  const general = !asked || all.length === 0 || owned ? false : all.every((p) => /^(?:other|you)$/.test(p.subject) && p.tense === 'present')
  const span = widen(
    group,
    marked.map((m) => m.reading),
    best.reading,
  )
  const named = concreteWords(group.flatMap((r) => r.words)).filter((w) => !STATIVE_VERB.test(w)).length
  if (!mine && !asked) return [candidate('partial', span, ['OTHER_SUBJECT'])]
  const ours = group.some((r) => r.predicates.some((p) => p.subject === 'self' || p.subject === 'we'))
  const anyMoment = asked && /^(?:c etait |bah |ben )*(?:la fois|le jour|le soir|le matin|l apres midi|quand)\b/.test(group[0]?.n ?? '')
  const cleft = marked.some(
    ({ reading: r }) =>
      /\bc (?:est|etait) (?:\w+ ){1,3}qui\b/.test(r.n) && !/\b(?:moi|nous) qui\b/.test(r.n) && !/\bm (?:a|ont)\b/.test(r.n),
  )
  if (!ours && !anyMoment && (cleft || group.some(isByKin))) return [candidate('partial', span, ['OTHER_SUBJECT'])]
  if (!mine && BELONGS_TO_OTHER.test(group.map((r) => r.n).join(' '))) return [candidate('partial', span, ['OTHER_SUBJECT'])]
  const kinds = count(sum)
  if (general || (all.length > 0 && all.every((p) => p.subject !== 'self' && p.subject !== 'we') && !asked && !taken))
    return [candidate('partial', span, ['GENERAL'])]
  if (/\bj (?:etais|ai ete) (?:absente?|malade|pas la)\b|\bsans moi\b/.test(group.map((r) => r.n).join(' ')))
    return [candidate('partial', span, ['NEGATED'])]
  if (
    !ours &&
    !taken &&
    !anyMoment &&
    all.length > 0 &&
    all.every((p) => p.subject === 'other') &&
    !group.some((r) => r.predicates.length === 0 && count(anchorsOf(r, asked)) > 0) &&
    !/\b(?:m|me|nous) (?:a|ont|avait|attendait|faisait)\b/.test(group.map((r) => r.n).join(' '))
  )
    return [candidate('partial', span, ['OTHER_SUBJECT'])]
  const missed = all.find((p) => p.negated && (p.subject === 'self' || p.subject === 'we') && ABSENT.test(p.verb))
  if (missed !== undefined && !told) return [candidate('partial', span, ['NEGATED'])]
  if (all.length === 0 && !group.some((r) => OWN_OR_DATED.test(r.n) || anchorsOf(r, asked).named))
    return [candidate('partial', span, ['TOO_THIN'])]
  if (kinds >= 2 && (told || asked) && named >= 1) return [candidate('met', span, [], 5 + kinds + (told ? 1 : 0))]
  if (
    kinds === 1 &&
    asked &&
    named >= 2 &&
    (sum.firm ||
      (sum.when &&
        named >= 3 &&
        all.some((p) => (p.subject === 'self' || p.subject === 'we') && (p.tense === 'perfect' || p.tense === 'imperfect'))))
  )
    return [candidate('met', span, [], 5)]
  return [candidate('partial', span, ['TOO_THIN'])]
}

/** The clauses around the best one that go on placing the moment, as one quote; a long way off they are left out. */
function widen(group: readonly Reading[], marked: readonly Reading[], best: Reading): { start: number; end: number } {
  const at = group.indexOf(best)
  let from = at
  let to = at
  const fits = (r: Reading | undefined) => r !== undefined && marked.includes(r)
  const size = () => group.slice(from, to + 1).reduce((sum, r) => sum + r.words.length, 0)
  while (fits(group[from - 1]) && size() < 20) from--
  while (fits(group[to + 1]) && size() < 20) to++
  return { start: group[from]!.clause.start, end: group[to]!.clause.end }
}

function wholeOf(group: readonly Reading[], core: Reading): { start: number; end: number } {
  const at = group.indexOf(core)
  const before = group[at - 1]
  return { start: before !== undefined && before.predicates.length === 0 ? before.clause.start : core.clause.start, end: core.clause.end }
}
