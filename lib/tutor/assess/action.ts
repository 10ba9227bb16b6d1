import type { ReasonCode } from '../schema'
import { ABSTRACT_WORD, BUZZ_VERB, DO_VERB, ENGAGEMENT_NOUN, HELP_VERB, REFLEXIVE_STATE, STATIVE_VERB, THIN_VERB } from './lexicon'
import type { Predicate } from './predicate'
import { isInfinitive, looksLikeParticiple } from './shapes'
import { concreteWords, firstInfinitive, isConcrete, type Reading } from './reading'
import { candidate, spanFrom } from './span'
import type { AssessContext, Candidate } from './types'

/** Stations where speaking, reading and looking things up are the work itself. */
const SPEECH_IS_WORK = new Set(['entretien', 'a-l-oral', 'oral', 'parler-a-un-pro', 'interview-tuteur'])
const SPEECH_VERB =
  /^(?:dit|dis|disais|parle|parler|parlais|lu|lire|lis|lisais|cherche|chercher|cherchais|regarde|regarder|regardais|demande|demander|ecoute|ecouter|repondu|appris|travaille|travailler|bosse|passe|fait|commence|termine)$/
const ROLE =
  /\b(?:mon (?:role|travail|boulot|taf|job|poste|truc)|ma (?:mission|tache|part|partie)|mes (?:taches|missions)|ce que (?:j ai fait|je faisais|je fais)|moi(?= (?:c|ca) ))(?: a moi| moi)? (?:c |ca )?(?:est|etait|sont|etaient|consistait a|a ete)\b/
const IN_CHARGE = /\b(?:j etais|j ai ete|je suis|j suis) (?:\w+ )?(?:chargee?|responsable|en charge|occupee?)\b/
const LEFT_TO_ME =
  /\b(?:m a|m ont|m avait|m avaient|me|on m a) (?:laissee?|confie|fait|faisait|laissait|laissaient|faisaient|demande de|demandait de)\b/

/** Going somewhere to do something: the purpose tells the act. */
const MOVES =
  /^(?:leve|levee|levais|alle|allee|allais|venu|venue|venais|parti|partie|reste|restee|restais|passe|passee|passais|descendu|monte|retourne|retournee|couru|deplace|rentre)$/

/** Being part of something: what was done there is still to be told. */
const ENGAGES = /^(?:travaill|boss|taf|particip|jou|assist|inscri|accompagn|continu|commenc|termin|realis)[a-z]*$/

/** Turns of phrase that sound like an act and tell none. */
const IDIOM =
  /^(?:pris|prends|prenais) (?:du plaisir|plaisir|confiance|gout|conscience|du recul|mon temps|part|des initiatives|l initiative|mes responsabilites|de l assurance|l habitude|mes marques|beaucoup de plaisir)\b|^(?:fait|fais|faisais) (?:attention|confiance|partie|connaissance|d?des efforts?|un effort|des rencontres|mes preuves|mon maximum|de la figuration|le necessaire|le travail|l affaire|du bon travail|bonne impression|bien les choses|preuve|de mon mieux|mon job|mon taf|mon boulot)\b|^(?:mis|mets|mettais) (?:du temps|longtemps|de la bonne volonte|toute mon energie|en (?:pratique|oeuvre|avant|valeur))\b|^(?:donne|donnais) (?:mon avis|tout|de ma personne|de mon temps|un coup de main|le meilleur|mon maximum)$|^(?:apporte|amene|apportais) (?:mon aide|ma contribution|mon soutien|ma pierre|de la bonne humeur|ma bonne humeur|mon energie|ma motivation)\b|^rendu service|^(?:garde|gardais) (?:mon calme|le sourire|mon sang)|^tenu (?:bon|le coup)|^trouve (?:ma place|mes marques)|^(?:monte|montee) en competences?|^releve (?:le|un|des|les) defis?|^(?:montre|montrais) (?:ma|mon|que j)\b|^(?:eu|ai) l (?:occasion|opportunite|impression)\b/

type Strength = 'met' | 'thin'

/** How much an act says: what the words after the verb name. */
function weigh(predicate: Predicate, reading: Reading, context: AssessContext): Strength | null {
  const { verb } = predicate
  const after = reading.words.slice(predicate.at + 1)
  const purpose = MOVES.test(verb) ? after.findIndex((w, i) => i > 0 && isInfinitive(w) && /^(?:pour|a)$/.test(after[i - 1]!)) : -1
  if (purpose >= 0 && concreteWords(after.slice(purpose + 1)).length > 0) return 'met'
  const named = concreteWords(after).filter((w) => !(DO_VERB.test(verb) && ENGAGEMENT_NOUN.test(w)))
  const speech = SPEECH_IS_WORK.has(context.stationId) && SPEECH_VERB.test(verb)
  if (verb.startsWith('ete ')) return /charge|nomme|elu|designe|responsable/.test(verb) && named.length > 0 ? 'met' : null
  if (
    speech &&
    /^(?:lu|lis|vu|regarde|appris|ecoute)$/.test(verb) &&
    (context.stationId !== 'entretien' || after.includes('qu') || after.includes('que')) &&
    !/\b(?:texte|pitch|oral|presentation|fiches?|notes?|discours|voix|haute)\b/.test(after.join(' '))
  )
    return 'thin'
  if (speech) return named.length >= 1 ? 'met' : 'thin'
  if (takesObject(verb, after)) return named.length >= 1 ? 'met' : 'thin'
  if (predicate.reflexive && REFLEXIVE_STATE.test(verb)) return 'thin'
  if (teaches(verb, after)) return 'met'
  if (STATIVE_VERB.test(verb)) return null
  if (/^(?:ce (?:qu|que|qui)|comme)\b/.test(after.join(' '))) return 'thin'
  if (MOVES.test(verb) && !(/^(?:le|la|l|les|un|une|des|mon|ma|mes)$/.test(after[0] ?? '') && isConcrete(after[1] ?? ''))) return 'thin'
  if (ENGAGES.test(verb))
    return /^(?:le|la|l|les|un|une|des)$/.test(after[0] ?? '') && named.length >= 2 && isConcrete(after[1] ?? '') ? 'met' : 'thin'
  if (/^demand/.test(verb) && after.includes('de')) return 'thin'
  if (BUZZ_VERB.test(verb) && !named.some((w) => !ABSTRACT_WORD.test(w))) return 'thin'
  if (IDIOM.test(reading.words.slice(predicate.at).join(' '))) return 'thin'
  if (THIN_VERB.test(verb))
    named.splice(0, named.length, ...named.filter((w) => !STATIVE_VERB.test(w) && !THIN_VERB.test(w) && !HELP_VERB.test(w)))
  const needed = HELP_VERB.test(verb) ? 2 : THIN_VERB.test(verb) ? (context.asked === 'action' ? 2 : 3) : 1
  // « J’ai tout reclassé par genre »: « tout » is an object when the verb says what was done to it.
  const whole =
    !THIN_VERB.test(verb) &&
    !BUZZ_VERB.test(verb) &&
    !HELP_VERB.test(verb) &&
    !DO_VERB.test(verb) &&
    /\b(?:tout|toute|tous|toutes)\b/.test(reading.words.slice(predicate.from, predicate.at + 3).join(' '))
  if (named.length + Number(whole) >= needed) return 'met'
  return 'thin'
}

/** « J’ai appris les gestes à ma sœur », « appris à mon frère à nager »: teaching, not learning. */
function teaches(verb: string, after: readonly string[]): boolean {
  return (
    /^(?:appris|apprends|apprenais)$/.test(verb) &&
    /^(?:a (?:mon|ma|mes|un|une|des|deux|trois|l)|aux?|(?:les?|la|l|des|un|une) \w+ (?:\w+ )?(?:a (?:mon|ma|mes|un|une)|aux?)) \w+/.test(
      after.join(' '),
    ) &&
    !/^a \w+(?:er|ir|re) /.test(after.join(' '))
  )
}

/** « Ma mère dit que j’aide », « j’ai rêvé que je gérais »: the act is somebody's words or fancy. */
function isReported(predicate: Predicate, reading: Reading): boolean {
  if (!/^(?:que|qu)$/.test(reading.words[predicate.from - 1] ?? '')) return false
  const head = reading.predicates.find((p) => p.from < predicate.from)
  return (
    head !== undefined &&
    (head.subject === 'other' ||
      head.subject === 'we' ||
      /^(?:reve|imagine|pense|pensais|crois|croyais|voudrais|aimerais|dit|dis|suppose)/.test(head.verb))
  )
}

/** « J’ai trouvé une solution », « réalisé une vidéo », « passé l’aspirateur », « donné à manger »: acts, with an object. */
function takesObject(verb: string, after: readonly string[]): boolean {
  if (/^(?:trouve|realise|realisais|change|changeais|invente|donne|donnais|cherche|cherchais|fini|termine)$/.test(verb))
    return /^(?:un|une|des|la|le|l|les|mon|ma|mes|a|aux|au|\d+)$/.test(after[0] ?? '') && !/^(?:ca|que|qu)$/.test(after[0] ?? '')
  if (/^(?:passe|passais)$/.test(verb))
    return /^(?:la|l|le|un|des)$/.test(after[0] ?? '') && isConcrete(after[1] ?? '') && !/^(?:journee|apres)$/.test(after[1] ?? '')
  return false
}

function reasonAgainst(predicate: Predicate, reading: Reading): ReasonCode | null {
  if (predicate.negated) return 'NEGATED'
  if (predicate.tense === 'conditional' || predicate.tense === 'future')
    return reading.habit && predicate.tense === 'future' && /\bje vais\b/.test(reading.n) ? null : 'HYPOTHETICAL'
  if (reading.unreal) return 'HYPOTHETICAL'
  if (reading.hedged) return 'HEDGED'
  return null
}

function readSelf(reading: Reading, context: AssessContext): Candidate[] {
  const found: Candidate[] = []
  for (const predicate of reading.predicates) {
    if (predicate.subject !== 'self' || isReported(predicate, reading)) continue
    const strength = weigh(predicate, reading, context)
    if (strength === null) continue
    const against = reasonAgainst(predicate, reading)
    const span = spanFrom(reading.clause, predicate.from)
    if (against !== null) found.push(candidate('partial', span, [against]))
    else if (strength === 'thin') found.push(candidate('partial', span, ['TOO_THIN']))
    else found.push(candidate('met', span, [], weightOf(predicate, reading)))
  }
  return found
}

function weightOf(predicate: Predicate, reading: Reading): number {
  const named = concreteWords(reading.words.slice(predicate.at + 1)).length
  return 10 + Math.min(named, 6) + (predicate.tense === 'present' ? 0 : 3) + (BUZZ_VERB.test(predicate.verb) ? -1 : 0)
}

/** « Mon rôle c’était de servir », « j’étais chargé des entrées », « on m’a laissé tenir la caisse ». */
function readRole(reading: Reading, context: AssessContext): Candidate[] {
  if (reading.unreal || reading.general) return []
  const match = ROLE.exec(reading.n) ?? IN_CHARGE.exec(reading.n) ?? (context.asked === 'action' ? LEFT_TO_ME.exec(reading.n) : null)
  if (match === null || /\bpas\b/.test(match[0])) return []
  const rest = reading.n.slice(match.index + match[0].length).split(' ')
  const named = concreteWords(rest).filter((w) => !STATIVE_VERB.test(w) && !THIN_VERB.test(w))
  if (/\b(?:pas|jamais)\b/.test(rest.slice(0, 2).join(' '))) return []
  const span = { start: reading.clause.start, end: reading.clause.end }
  return [named.length > 0 ? candidate('met', span, [], 12) : candidate('partial', span, ['TOO_THIN'])]
}

/** « J’ai jamais trouvé de solution : mettre des sacs », « mon binôme a poncé puis verni »: the bare verb belongs to its head. */
function followsAnothersAct(reading: Reading, readings: readonly Reading[]): boolean {
  const head = readings
    .slice(0, readings.indexOf(reading))
    .filter((r) => r.clause.sentence === reading.clause.sentence)
    .findLast((r) => r.predicates.some((p) => p.subject !== 'it'))
  if (head === undefined) return false
  const act = head.predicates.at(-1)
  return act?.subject !== 'self' || reasonAgainst(act, head) !== null || isReported(act, head)
}

/** Answers without a subject to « qu’est-ce que tu faisais ? »: « servir, encaisser, ranger », « rangé les cartons ». */
function readBare(readings: readonly Reading[], context: AssessContext): Candidate[] {
  // At these stations a bare infinitive is a piece of advice: « parler fort et articuler ».
  if (context.asked !== 'action' || SPEECH_IS_WORK.has(context.stationId)) return []
  const bare = readings.filter(
    (r) => !r.unreal && !r.general && !r.request && !r.predicates.some((p) => p.subject !== 'it') && !/^(?:a|pour) [a-z]+r\b/.test(r.n),
  )
  const acts = bare.filter((r) => {
    if (followsAnothersAct(r, readings)) return false
    const first = r.words.findIndex(
      (w) =>
        !/^(?:bah|ben|euh|alors|du|coup|genre|de|d|a|et|aussi|puis|surtout|la|moi|c|est|etait|plutot|ouais|oui|les|le|parfois)$/.test(w),
    )
    const word = r.words[first]
    if (word === undefined) return false
    const negated = /\b(?:pas|jamais|rien)\b/.test(r.n)
    const participle =
      word.length > 3 &&
      looksLikeParticiple(word) &&
      (/(?:é|ée|és)$/u.test(r.typed[first]!.toLowerCase()) ||
        /^(?:le|la|les|l|un|une|des|du|mon|ma|mes)$/.test(r.words[first + 1] ?? '')) &&
      r.words.length > first + 2
    return !negated && (isInfinitive(word) || firstInfinitive(r.words.slice(0, first + 3)) >= 0 || participle)
  })
  const named = acts.flatMap((r) => concreteWords(r.words).filter((w) => !BUZZ_VERB.test(w) && !THIN_VERB.test(w) && !STATIVE_VERB.test(w)))
  if (acts.length === 0) return []
  const span = { start: acts[0]!.clause.start, end: acts.at(-1)!.clause.end }
  return [named.length >= 2 ? candidate('met', span, [], 9) : candidate('partial', span, ['TOO_THIN'])]
}

/** Someone whose French is new: « moi travailler restaurant, laver assiettes ». */
function readLearner(reading: Reading): Candidate[] {
  const at = reading.words.indexOf('moi')
  if (at < 0 || reading.unreal || reading.predicates.some((p) => p.subject === 'self')) return []
  const act = reading.words.findIndex((w, i) => i > at && i <= at + 2 && isInfinitive(w))
  if (act < 0 || /\b(?:pas|jamais|aimer|vouloir|pour|a|de)\b/.test(reading.words.slice(at, act + 1).join(' '))) return []
  const named = concreteWords(reading.words.slice(act + 1))
  return named.length > 0 ? [candidate('met', { start: reading.clause.start, end: reading.clause.end }, [], 8)] : []
}

/** Acts of the group or of somebody else are a first sign, never a proof. */
function readOthers(reading: Reading, context: AssessContext): Candidate[] {
  const actor = reading.predicates.find((p) => (p.subject === 'we' || p.subject === 'other') && !STATIVE_VERB.test(p.verb) && !p.negated)
  if (actor === undefined || reading.unreal) return []
  const named = concreteWords(reading.words.slice(actor.at + 1))
  if (named.length === 0 && context.asked !== 'action') return []
  const reason: ReasonCode = reading.general ? 'GENERAL' : actor.subject === 'we' ? 'WE_ONLY' : 'OTHER_SUBJECT'
  return [candidate('partial', spanFrom(reading.clause, actor.from), [reason], actor.subject === 'we' ? 2 : 1)]
}

/**
 * What I did, in the first person, done or done habitually. Necessary: a first-person act, real and not negated, that names
 * something; or, when the tutor has just asked for it, an answer without a subject.
 */
export function readAction(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const told = readings.filter((r) => !r.request)
  return [
    ...told.flatMap((r) => [...readSelf(r, context), ...readRole(r, context), ...readLearner(r), ...readOthers(r, context)]),
    ...readBare(readings, context),
    ...joinThin(told, context),
  ]
}

/** Several short acts make one: « je servais, j’encaissais, je rangeais ». */
function joinThin(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const acts = readings.flatMap((r) =>
    r.predicates
      .filter((p) => p.subject === 'self' && weigh(p, r, context) === 'thin' && reasonAgainst(p, r) === null)
      .filter((p) => !BUZZ_VERB.test(p.verb) && !THIN_VERB.test(p.verb) && !HELP_VERB.test(p.verb) && !DO_VERB.test(p.verb))
      .map((p) => ({ p, r })),
  )
  if (acts.length < 2) return []
  return [candidate('met', { start: spanFrom(acts[0]!.r.clause, acts[0]!.p.from).start, end: acts.at(-1)!.r.clause.end }, [], 9)]
}
