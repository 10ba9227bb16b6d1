import { concreteWords, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

const READ_IN =
  /\b(?:(?:j ai|on a|je l ai|j avais) (?:\w+ )?(?:lu|vu|regarde|cherche|trouve|tape|ecoute|consulte|demande|verifie|entendu|decouvert|appris)\b.*\b(?:sur|dans|chez|a (?:la tele|mon|ma|un|une|l)|via|par|au)\b|(?:d apres|selon|source|sur (?:onisep|youtube|tiktok|insta|instagram|wikipedia|google|linkedin|indeed|le site|un site|internet|le net|parcoursup|france travail|hellowork|la fiche|une video|un article|l onisep)|dans (?:une video|un article|un reportage|un livre|un documentaire|le documentaire|le reportage|la fiche|une fiche|la brochure|le magazine|un podcast|une interview)|(?:le|un) site (?:de|d|du)|(?:une|un|la|le|cette|l) (?:video|vid|reportage|documentaire|article|emission|podcast|brochure)\b.*\b(?:qui|que|qu|ou)\b|m a montre (?:un|une|le|la|des|les) (?:tableau|chiffre|fiche|site|page|courbe|article|liste)\w*|l insee|l onisep|la conseillere|le forum des metiers|(?:la|une|le|un) (?:vid|video|fiche|article|reportage|doc|documentaire|podcast|site|conseiller|conseillere) (?:\w+ ){0,3}(?:dit|disait|explique|expliquait|montre|montrait|parle|disent|dit que))\b)/
const TOLD_BY =
  /\b(?:il|elle|ils|elles|le \w+|la \w+|l \w+|mon \w+|ma \w+|monsieur \w+|madame \w+|[a-z]{3,}) (?:m|nous) (?:a|ont|avait) (?:\w+ )?(?:dit|explique|raconte|repondu|montre|parle|appris|confie|precise|avoue|conseille|dis)\b|\b(?:il|elle|ils|elles|le \w+|la \w+|l \w+|ma \w+|mon \w+) (?:m expliquait|m explique|me dit|me disait|me racontait|a dit|a explique|a raconte|a repondu|dit que|disait que)\b/
const VAGUE_SOURCE =
  /\b(?:on m a dit|les gens|tout le monde|j ai entendu dire|il parait|on dit|a ce qu il parait|sur internet|sur le net|quelqu un)\b/
/** « Le chef c’est Karim », « on doit badger », « interdit de… »: the people and rules that a first day shows. */
const ROLE_OR_RULE =
  /\b(?:(?:c est|c etait) \w+ qui|\w+ (?:c est|s occupe|gere|est|etait|fait|dirige|tient|travaille) (?:\w+ )*|il faut|faut|on doit|on a (?:pas )?le droit|interdit|interdite|obligatoire|obligee?s?|defense de|pas le droit|on commence|on finit|la pause|badge|badger|(?:ma|mon) (?:tuteur|tutrice|chef|responsable|patron|patronne)|regles?|horaires?|gants|casque|chaussures|blouse|charlotte|portable|telephone|je dois|on mange|prevenir|signer|a l heure|\d+ ?h\d*)\b/
const ROLE = /^(?:et )?[a-z]{3,} (?:gere|s occupe|fait|dirige|est|c est|tient|donne|accueille|travaille|conduit|repare)\b/
const SUBJECT_THERE = /\b(?:il|elle|ils|elles|on|le|la|les|c|ca|faut)\b/

/** The person met speaks through the student: at these stations the source is the person of the situation. */
const FROM_A_PERSON = new Set(['parler-a-un-pro', 'interview-tuteur', 'jour-1'])

/**
 * Something found out, with its source: read somewhere, told by somebody, or (first day, interview) seen on the spot.
 * Necessary: the source, or in answer to the question at a station whose source is the person met, a statement about them.
 */
export function readFact(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const asked = context.asked === 'fact'
  const person = FROM_A_PERSON.has(context.stationId)
  const found: Candidate[] = []
  const usable = readings.filter((r) => !r.request)
  usable.forEach((reading, i) => {
    const source = READ_IN.test(reading.n) || TOLD_BY.test(reading.n)
    const vague = VAGUE_SOURCE.test(reading.n) && !(person && /\bon m a (?:dit|explique|montre)\b/.test(reading.n))
    const next = usable[i + 1]
    const previous = usable[i - 1]
    const near = [previous, reading, next].filter(
      (r): r is Reading => r !== undefined && Math.abs(r.clause.sentence - reading.clause.sentence) <= 1,
    )
    const named = concreteWords(reading.words)
    const reach = concreteWords(near.flatMap((r) => r.words))
    const wish =
      reading.predicates.length > 0 &&
      reading.predicates.every((p) => p.subject === 'self' && (p.negated || p.tense === 'future' || p.tense === 'conditional'))
    if (wish || /\b(?:je sais pas|rien (?:trouve|appris|dit)|pas (?:cherche|trouve|demande|regarde)|j ai oublie)\b/.test(reading.n)) {
      if (source || asked) found.push(candidate('partial', reading.clause, ['NEGATED']))
      return
    }
    if (reading.unreal && !source) return
    if (
      /\b(?:il|elle|ils|elles|ca|on) (?:doit|doivent|devait|devrait|pourrait|a du)\b/.test(reading.n) &&
      !source &&
      context.stationId !== 'jour-1'
    ) {
      if (asked) found.push(candidate('partial', reading.clause, ['HEDGED']))
      return
    }
    const span =
      named.length >= 4 || next === undefined || !near.includes(next)
        ? reading.clause
        : { start: reading.clause.start, end: next.clause.end }
    if (source && !vague && reach.length >= 3) found.push(candidate('met', span, [], 8 + Math.min(named.length, 5)))
    else if (source || vague)
      found.push(candidate(vague && /\d/.test(reading.n) && reach.length >= 4 && source ? 'met' : 'partial', span, ['TOO_THIN']))
    else if (
      context.stationId === 'jour-1' &&
      !WELCOME.test(reading.n) &&
      ROLE_OR_RULE.test(reading.n) &&
      (asked
        ? reach.length >= 3 &&
          (reading.predicates.length > 0 || ROLE.test(reading.n) || /\d|\b(?:interdit|obligatoire|c est|faut|doit|droit)/.test(reading.n))
        : named.length >= 2 &&
          /\b(?:chef|tuteur|tutrice|responsable|patron|patronne|interdit|obligatoire|doit|faut|droit|regle|regles|s occupe|gere|directrice|directeur|secretaire|equipe)\b/.test(
            reading.n,
          ))
    )
      found.push(candidate('met', reading.clause, [], 7))
    else if (
      asked &&
      person &&
      SUBJECT_THERE.test(reading.n) &&
      reach.length >= 4 &&
      reading.predicates.length > 0 &&
      !onlyMe(reading) &&
      !WELCOME.test(reading.n) &&
      !(reading.predicates[0]?.subject === 'we' && reading.predicates[0].tense === 'perfect')
    )
      found.push(candidate('met', reading.clause, [], 5))
    else if (asked && named.length >= 1) found.push(candidate('partial', reading.clause, ['TOO_THIN']))
  })
  return found
}

/** How one was received is the situation, not something found out. */
const WELCOME = /\b(?:m|nous) (?:a|ont) (?:\w+ )?(?:fait (?:visiter|entrer)|accueillie?s?|recue?|attendue?|presentee?)\b/
const onlyMe = (reading: Reading) => reading.predicates.every((p) => p.subject === 'self')
