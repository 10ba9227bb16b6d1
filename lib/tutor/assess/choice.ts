import type { CriterionId } from '@/lib/journey/schema'
import { ABSTRACT_WORD } from './lexicon'
import { concreteWords, firstInfinitive, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

const LIKES =
  /\b(?:j aime|j adore|je kiffe|je prefere|j aimais|j adorais|ce que j aime|ce qui me plait|ca me plait|me plait|me plaisent|me passionne|je suis passionnee?|ma passion|mon truc|mon kiff|je suis fan|j ai toujours aime|me fait kiffer|m interesse|m interessent|m attire|m eclate)\b/
const AIMS =
  /\b(?:je veux|j veux|je voudrais|j aimerais|je souhaite|je vise|mon objectif|mon but|mon cap|mon projet|mon reve|je choisis|j ai choisi|je me vois|je me verrais|je pars sur|je partirais sur|ca serait|ce serait|je compte|j ai decide|je prefere|je prefererais|j ai envie|plus tard|je postule|je cherche|je pense (?:faire|aller|partir|m orienter)|je m oriente|j irais|j irai|je vais|je ferai|je ferais|je tente|je tenterai)\b/
const CLICHE =
  /\b(?:je (?:pensais|croyais|m imaginais|voyais|me disais)|j (?:imaginais|avais l image|avais l impression|etais (?:sur|sure|persuadee?|convaincue?))|avant je|pour moi|dans ma tete|on dit (?:que|souvent|toujours)|on croit|les gens (?:disent|pensent|croient)|tout le monde (?:dit|pense|croit)|mon cliche|le cliche|cliche|on pense (?:que|souvent))\b/
const CHANGE =
  /\b(?:je vais|je change|j ai change|je changerai|je changerais|la prochaine fois|cette fois|maintenant je|j irai|j appellerai|je ferai|je mettrai|je vise|je refais|j ai refait|a la place|au lieu|plutot que|je rajoute|j ajoute|je demanderai|j enverrai|j ai decide|des maintenant|desormais|je prends|je prepare|je relance|je passerai|je tel|j elargis|je mets|j ai (?:ajoute|change|mis|corrige|modifie|enleve|raccourci|rajoute|remplace|reecrit|simplifie|demande|appele))\b/
const PLAN_B =
  /\b(?:sinon|au pire|plan b|si (?:ca|c est|jamais|je|j|on|il|elle) (?:\w+ ){0,4}?(?:pas|rate|echoue|refuse|bloque|foire)|autrement|en deuxieme|deuxieme choix|dans le pire des cas|a defaut|ou alors|ou sinon|solution de (?:repli|secours)|si je suis (?:pas|refuse|recale))\b/
const UNDECIDED =
  /\b(?:je sais (?:pas|plus)|aucune idee|j hesite|pas encore|j aime (?:tout|rien|pas)|j ai pas (?:de|d)|rien (?:de special|en particulier)|n importe (?:quoi|lequel)|peu importe|ca depend|un peu tout|j en ai pas|pas de (?:cliche|plan|but|objectif))\b/
const REASON = /\b(?:parce que|parce qu|car|vu que|vu qu|puisque|pour (?:pouvoir|que)|comme ca|surtout (?:quand|les|le|la)|ca me|ca m)\b/

/** Hearsay, doubt and sermons about prejudice hold no idea of a trade. */
const NOT_HELD = /\b(?:m a dit|je suppose|je crois|ca doit|demain|prejuges?|cliches?|stereotypes?)\b/
/** One person known to the student is no cliché about a trade. */
const STARTS_WITH_ACT = /^(?:bah |ben |euh |de |d |plutot |juste |surtout |ca serait de )*[a-z]{2,}(?:er|ir|re|oir)\b/
const ONE_PERSON =
  /^(?:\w+ )?(?:mon|ma) (?:frere|soeur|cousin|cousine|pere|mere|oncle|tante|pote|copine|copain|ami|amie|prof|voisin|voisine)\b/
const LIKING =
  /^(?:aime|adore|kiffe|prefere|veux|voudrais|aimerais|plait|passion|pense|croyais|pensais|sinon|pire|plan|b|metier|faire|devenir|etre|souhaite|vise|choisi|decide|plus|tard|cliche|vais|change|prochaine|moment|passe|utile|aider|autres|reussir|reussi|vie|irai|ferai|ferais|prend|prends|serai|serais|passions?|cliches?|travailler|bosser|penser|gagner|argent|sous|thunes?|riche|dormir|amuser|jouer|tele|metier|boulot|taf)$/

/** What a statement of choice looks like, for each meaning that the criterion has. */
function patternFor(context: AssessContext, criterionId: CriterionId): RegExp {
  if (criterionId === 'choice-2') return PLAN_B
  if (context.stationId === 'casser-un-cliche') return CLICHE
  if (context.stationId === 'rebondir') return CHANGE
  if (context.stationId === 'mon-cap') return AIMS
  return LIKES
}

/**
 * A preference or a decision, concrete or with its reason. What it must say depends on the station: something liked, an idea
 * held, a target, the one thing to change, a plan B. Necessary: a decided statement that names something.
 */
export function readChoice(readings: readonly Reading[], context: AssessContext, criterionId: CriterionId): Candidate[] {
  const asked = context.asked === criterionId
  const pattern = patternFor(context, criterionId)
  return readings.flatMap((reading, i): Candidate[] => {
    if (reading.request || reading.words.length === 0) return []
    const next = readings[i + 1]
    const follows = next !== undefined && next.clause.sentence === reading.clause.sentence && !next.request
    const named = concreteWords(reading.words).filter((w) => !LIKING.test(w))
    const tangible = named.filter((w) => !ABSTRACT_WORD.test(w))
    const reach = follows ? concreteWords([...reading.words, ...next.words]) : named
    const states = pattern.test(reading.n)
    const negative = UNDECIDED.test(reading.n)
    if (negative) return states || asked ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    const span =
      follows && (named.length < 2 || REASON.test(next.n)) ? { start: reading.clause.start, end: next.clause.end } : reading.clause
    if (
      states &&
      /\bj (?:aimais|adorais)\b/.test(reading.n) &&
      /\b(?:avant|petite?|plus maintenant|plus jeune)\b/.test(readings.map((r) => r.n).join(' '))
    )
      return [candidate('partial', reading.clause, ['NEGATED'])]
    if (states && reading.hedged && /\b(?:peut etre)\b/.test(reading.n)) return [candidate('partial', reading.clause, ['HEDGED'])]
    if (states && reading.underIf && criterionId !== 'choice-2' && context.stationId === 'mon-cap')
      return [candidate('partial', reading.clause, ['HYPOTHETICAL'])]
    if (states && !deniesWish(reading)) {
      const reasoned = follows && REASON.test(next.n)
      if (byOther(reading) && context.stationId !== 'casser-un-cliche')
        return asked ? [candidate('partial', reading.clause, ['OTHER_SUBJECT'])] : []
      const enough =
        named.length >= 2 ||
        (reach.filter((w) => !LIKING.test(w)).length >= 2 && /^(?:quand|que|qu|lorsque)\b/.test(next?.n ?? '')) ||
        (criterionId === 'choice-2' && reach.filter((w) => !LIKING.test(w)).length >= 2) ||
        (named.length >= 1 && (reasoned || reach.length >= 3 || criterionId === 'choice-2' || context.stationId === 'mon-cap')) ||
        (context.stationId === 'rebondir' &&
          reading.words.length >= 5 &&
          reading.predicates.some((p) => p.subject === 'self' && !p.negated))
      if (criterionId === 'choice-1' && context.stationId === 'mon-cap' && PLAN_B.test(reading.n)) return []
      return [
        enough && tangible.length + (follows ? reach.length : 0) >= 1
          ? candidate('met', span, [], 8 + named.length)
          : candidate('partial', span, ['TOO_THIN']),
      ]
    }
    if (!asked) return []
    if (reading.hedged) return [candidate('partial', reading.clause, ['HEDGED'])]
    if ((byOther(reading) || reading.predicates[0]?.subject === 'you') && context.stationId !== 'casser-un-cliche')
      return [candidate('partial', reading.clause, ['OTHER_SUBJECT'])]
    if (/\b(?:deteste|supporte pas|horreur|aime pas)\b/.test(reading.n)) return [candidate('partial', reading.clause, ['NEGATED'])]
    const mine = reading.predicates.find((p) => p.subject === 'self')
    if (
      context.stationId === 'rebondir' &&
      (mine !== undefined || !STARTS_WITH_ACT.test(reading.n) || firstInfinitive(reading.words) < 0 || named.length < 2)
    )
      return [candidate('partial', reading.clause, ['TOO_THIN'])]
    if (context.stationId === 'casser-un-cliche' && (reading.hedged || reading.unreal || NOT_HELD.test(reading.n)))
      return [candidate('partial', reading.clause, ['HEDGED'])]
    if (context.stationId === 'casser-un-cliche' && ((mine !== undefined && mine.tense === 'perfect') || ONE_PERSON.test(reading.n)))
      return [candidate('partial', reading.clause, ['TOO_THIN'])]
    if (/^(?:et |mais )?(?:parce|car|vu que|vu qu|puisque)\b/.test(reading.n)) return []
    if (
      context.stationId === 'mon-cap' &&
      reading.predicates.some((p) => p.subject === 'self' && (p.tense === 'perfect' || p.tense === 'imperfect'))
    )
      return []
    // « Ça me correspond parce que… » gives a reason; it takes no decision.
    if (
      context.stationId === 'mon-cap' &&
      reading.predicates[0]?.subject === 'it' &&
      !/\b(?:c|ca|ce) (?:est|serait|sera)\b/.test(reading.n)
    )
      return []
    if (reading.predicates.some((p) => p.negated) && context.stationId !== 'casser-un-cliche') return []
    // In answer to the question a bare list of things, or any idea held, will do.
    const needed = context.stationId === 'casser-un-cliche' ? 2 : reading.predicates.length === 0 ? 2 : 3
    return [
      reach.length >= needed && tangible.length >= 1 ? candidate('met', span, [], 5) : candidate('partial', reading.clause, ['TOO_THIN']),
    ]
  })
}

/** « Ma sœur adore » is hers; « tout ce qui est cuisine » is nobody's. */
function byOther(reading: Reading): boolean {
  const first = reading.predicates[0]
  return first?.subject === 'other' && reading.words[first.from] !== 'qui'
}

function deniesWish(reading: Reading): boolean {
  return /\b(?:j aime|je veux|je voudrais|j ai envie) (?:surtout |vraiment |absolument )?(?:pas|plus|rien)\b/.test(reading.n)
}
