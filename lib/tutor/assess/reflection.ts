import type { ReasonCode } from '../schema'
import { isContentWord } from '../text/words'
import { ABSTRACT_WORD, BUZZ_WORD, EMPTY_ADVERB, STATIVE_VERB } from './lexicon'
import { concreteWords, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

/** Looking back in so many words: learnt, understood, would do again, changed. Folded clause. */
const LOOKS_BACK: readonly RegExp[] = [
  /\bj (?:ai|avais) (?:\w+ )?(?:(?:appris|compris|retenu|realise|decouvert) (?:a |que |qu |comment |pourquoi |combien |l |la |le |les |des |ce que |ma |mon |mes |qu$|que$)|(?:remarque|constate|vu) (?:que|qu|comment|pourquoi|combien|ce que) )/,
  /\bje me (?:rends?|rendais) compte\b|\bca me donne\b/,
  /\bje (?:me suis|m etais) (?:\w+ )?(?:rendu compte|rendue compte|apercue?|dit que|dit qu|prouvee?|surprise?|decouverte?|sentie?|senti)\b/,
  /\b(?:ca|cela|ce stage|cette experience|le stage|tout ca|l experience) (?:m|me|nous|l) (?:a |avait |aide |apprend |montre |fait )?(?:\w+ )?(?:appris|montre|servi|fait|aide|donne|rendue?|permis|oblige|change|ouvert|prouve|forcee?|touche|marque|plu|rassure|motive|apporte|confirme|apprend|apprends|calme|vide|detend|parle|ressemble|plait|booste|rappelle|rappelait|convient|correspond|manque|tient|passionne|va|fascine)\b/,
  /\bsi c etait a refaire\b|\bsi je (?:devais|pouvais|le) (?:le |la )?refai(?:re|sais)\b|\b(?:la )?prochaine fois\b|\bsi je recommence\b|\bsi je refais\b/,
  /\bje (?:le |la |les |ne |me |m y |lui |leur )*(?:referais|refairais|recommencerais|changerais|garderais|ferais|demanderais|prendrais|preparerais|commencerais|irais|mettrais|dirais plus|essaierais|essayerais|poserais|oserais)\b/,
  /\bj (?:aurais|avais) (?:\w+ )?(?:du|pu|prefere|pas du|aime|mieux fait)\b/,
  /\b(?:je suis|j suis|je me sens|j etais|je deviens|je suis devenue?) (?:\w+ )?(?:plus|moins|mieux|capable) (?:\w+ )?(?:\w+ )?(?:qu avant|que je|qu au|maintenant|a l aise|confiant|confiante|sur de|sure de|de )/,
  /\bavant (?:je|j)\b.*|\b(?:maintenant|desormais|depuis)\b.*\b(?:je|j) (?:\w+ )?(?:sais|fais|ose|arrive|vois|comprends|peux|prends|demande|prepare|regarde|pense|suis|verifie|note|reflechis|dis|prefere|parle|ai)/,
  /\b(?:ce que je retiens|je retiens|la lecon|ma lecon|ce que j en retiens|ce qui m a (?:marquee?|plu|surprise?|etonnee?|touchee?|aidee?|manque)|le plus dur|le plus difficile|ce qui me plait|ce que j ai (?:appris|compris|aime|prefere)|ce qui compte|ce que ca m apporte)\b/,
  /\b(?:je savais pas|je pensais pas|j aurais jamais cru|j aurais pas cru|je m attendais pas|je croyais pas|je croyais que|je pensais que|je m imaginais|j imaginais) (?:a )?(?:que |qu |pas |etre |pouvoir |capable )?/,
  /\b(?:j ai|je l ai) (?:\w+ )?(?:ete|eu) (?:\w+ )?(?:surprise?|etonnee?|fiere?|decue?|touchee?|frappee?|du mal|trop vite|trop \w+)\b.*\b(?:parce|car|que|de voir|quand|a|trop|de)\b/,
  /\bje (?:suis|etais) (?:\w+ )?(?:fiere?|contente?|decue?|surprise?) (?:de|d|que|parce|car)\b/,
  /\bj (?:ai|avais) (?:trop|pas assez|mal|parle trop|oublie de|manque de|ete trop)\b/,
  /\bje (?:parlais|allais|lisais|regardais|parle) (?:\w+ )?trop\b/,
]

const NOTHING =
  /\b(?:rien appris|pas appris|rien compris|pas compris|rien retenu|rien de special|rien du tout|je sais pas(?! que| si| comment| ce)|rien change|pas grand chose|appris (?:plein|beaucoup) (?:de|d) choses?|beaucoup appris|appris des (?:choses|trucs)|appris plein de (?:choses|trucs)|j ai appris (?:ca|plein)$)\b/
const EVALUATIVE =
  /^(?:aime|adore|kiffe|cool|top|genial|bien|nul|sympa|interessant|interessante|plait|crois|trouve|passion|moment|choses?|trucs?|ca|super|important|mieux|envie|temps|fun|style|appris|compris|retenu|realise|decouvert|apporte|plein|experience|maintenant|prochaine|suis|sais|montre|permis|stage|plans?|points?|niveaux?|general|facons?|domaines?|personnel|humain|humaine|humainement|professionnellement|decouvrir|grandir|progresser|evoluer|avancer|enormement|essentiel|essentielle|important|importante|belle|beau)$/
const REASON =
  /^(?:et |mais |c est |enfin |bah |ben |(?:j|je) (?:crois|pense|dirais) (?:que |qu )?(?:c est )?)*(?:parce que|parce qu|car|vu que|vu qu|puisque|comme)\b/
/** What is read in a refusal, said without being asked. */
const READS_INTO = /\bje (?:pense|crois|me dis) (?:que|qu)\b.*\b(?:trop|assez|mal|tard|tot|courte?|longue?|mauvais|cause|parce)\b/
const ABOUT_ME = /\b(?:j|je|me|m|moi|mon|ma|mes)\b/
const HEARSAY = /\b(?:a ce qu il parait|il parait|on dit|a ce qu on dit)\b/
const OPINION = /\bje (?:pense|crois|trouve|dirais|me dis) (?:que|qu)\b/
/** Stations where « why » or « what I make of it » is itself the question. */
const WHY_STATIONS = new Set(['ce-qui-m-anime', 'mon-cap'])

/** « Je croyais que… » looks back only when the rest says what came instead. */
const BELIEVED = /\b(?:je (?:croyais|pensais|m imaginais)|j imaginais|avant (?:je|j))\b/
const TURNS =
  /\b(?:mais|en fait|en vrai|finalement|maintenant|alors que|en realite|au final|j ai (?:vu|compris|appris|change)|depuis|du coup|je savais pas|je me suis rendu)\b/

const NEXT_TIME = /\b(?:prochaine fois|si c etait a refaire|j aurais du)\b/
const OTHER_MIND =
  /^(?:compris|appris|retenu|realise|decouvert|regrette|regrettait|pense|pensait|pensent|croit|trouve|trouvait|veut|veulent|disent|dit)$/
/** Stations where what one makes of it is often said of other people: why they refused, what the cliché missed. */
const TALKS_OF_OTHERS = new Set(['rebondir', 'casser-un-cliche'])

function against(reading: Reading, stationId: string): ReasonCode | null {
  if (NOTHING.test(reading.n)) return 'TOO_THIN'
  if (HEARSAY.test(reading.n)) return 'GENERAL'
  if (reading.general && !/\b(?:j|je) (?:\w+ )?(?:ai|suis|me)\b/.test(reading.n) && !ABOUT_ME.test(reading.n)) return 'GENERAL'
  const mind = reading.predicates[0]
  if (mind !== undefined && mind.subject !== 'self' && mind.subject !== 'we' && OTHER_MIND.test(mind.verb)) return 'OTHER_SUBJECT'
  if (/\b(?:ma|mon|mes|son|la|le) \w+ (?:a|ont|avait) (?:\w+ )?(?:compris|appris|retenu|realise)\b/.test(reading.n)) return 'OTHER_SUBJECT'
  if (TALKS_OF_OTHERS.has(stationId)) return null
  if (
    WHY_STATIONS.has(stationId) &&
    REASON.test(reading.n) &&
    reading.predicates.every((p) => p.subject === 'you' || p.subject === 'it' || reading.words[p.from] === 'personne')
  )
    return null
  const other = reading.predicates.length > 0 && reading.predicates.every((p) => p.subject === 'other' || p.subject === 'you')
  if (other && !ABOUT_ME.test(reading.n)) return 'OTHER_SUBJECT'
  return null
}

/**
 * What the student makes of it: learnt, understood, would do again or otherwise, why it matters to them. Necessary: a look back
 * in the first person that names something; or, in answer to the question, a reason or a statement about oneself.
 */
export function readReflection(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const asked = context.asked === 'reflection'
  const why = WHY_STATIONS.has(context.stationId)
  return readings.flatMap((reading, i): Candidate[] => {
    if (reading.request) return []
    // « j’ai compris / quand on s’entraide »: what was understood may fill the next clause.
    const next = readings[i + 1]
    const reach = readings
      .slice(i, i + 3)
      .filter((r) => r.clause.sentence === reading.clause.sentence)
      .flatMap((r) => r.words)
    const named = concreteWords(reading.words).filter((w) => !STATIVE_VERB.test(w))
    const telling = tellingWords(reach)
    const looksBack =
      (LOOKS_BACK.some((pattern) => pattern.test(reading.n)) || (context.stationId === 'rebondir' && READS_INTO.test(reading.n))) &&
      !(context.stationId === 'mon-cap' && (reading.underIf || reading.wished))
    const aboutMe = ABOUT_ME.test(reach.join(' '))
    const flaw = why && aboutMe && REASON.test(reading.n) ? null : against(reading, context.stationId)
    const span =
      named.length >= 2 || next === undefined || next.clause.sentence !== reading.clause.sentence
        ? reading.clause
        : { start: reading.clause.start, end: next.clause.end }
    const reason = REASON.test(reading.n)
    if (looksBack) {
      if (flaw !== null) return [candidate('partial', reading.clause, [flaw])]
      if (BELIEVED.test(reading.n) && !readings.some((r) => TURNS.test(r.n))) return asked ? [candidate('partial', span, ['TOO_THIN'])] : []
      if (context.stationId === 'ce-qui-m-anime' && !asked && !reason) return []
      if (isPlan(reading)) return asked ? [candidate('partial', span, ['HYPOTHETICAL'])] : []
      return [
        telling.length >= (NEXT_TIME.test(reading.n) && reading.predicates.some((p) => p.subject === 'self') ? 1 : 2)
          ? candidate('met', span, [], 10 + named.length)
          : candidate('partial', span, ['TOO_THIN']),
      ]
    }
    const leans =
      context.stationId !== 'mon-cap' ||
      asked ||
      reading.predicates.some((p) => p.subject === 'self' && (p.tense === 'perfect' || p.tense === 'imperfect'))
    if (reason && why && leans && (aboutMe || (asked && reading.predicates[0]?.subject === 'you')) && telling.length >= 2 && flaw === null)
      return [candidate('met', span, [], 8)]
    if (!asked) return []
    if (flaw !== null) return [candidate('partial', reading.clause, [flaw])]
    const ahead =
      reading.predicates.length > 0 &&
      reading.predicates.every((p) => p.tense === 'future' || (p.tense === 'conditional' && /^pourr/.test(p.verb)))
    if (ahead || reading.wished) return [candidate('partial', reading.clause, ['HYPOTHETICAL'])]
    const ownReason =
      reason &&
      reach.length >= 7 &&
      reading.predicates.some((p) => p.subject === 'self' && !/^(?:aime|adore|kiffe|prefere|sais|ai|aimais)$/.test(p.verb))
    if (ownReason || (reason && ABOUT_ME.test(reading.n) && telling.length >= 2 && reach.length >= 7))
      return [candidate('met', span, [], 6)]
    if (told(reading, readings, context)) return [candidate('met', sentenceSpan(reading, readings), [], 5)]
    return named.length >= 1 ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
  })
}

/** Doubt about others, delay, wishes: nothing has been weighed yet. */
const NOT_WEIGHED =
  /\b(?:(?:il|elle|ils|ca) (?:doit|doivent|devrait)|pas encore|je suppose|j aurais (?:voulu|aime)|on verra|(?:ca|cela) (?:me |m )?(?:servira|aidera|pourra|sera))\b|^(?:un|le|les) refus (?:c|ca)\b/
/** The refusal told again. */
const REPORT =
  /\b(?:j ai (?:recu|eu|envoye|appele)|m (?:a|ont) (?:dit|repondu)|ont (?:dit|repondu)|s est (?:fait|pris)|mon (?:cousin|pote|frere)|ma (?:cousine|copine|soeur))\b/
const WEIGHS = /\b(?:parce|car|pense|crois|donc|compris|en fait|contre moi|trop|assez|plutot|c est que|vu que|sans doute|surement)\b/
const SOURCED = /\b(?:j ai (?:lu|vu|regarde)|m a dit|d apres|selon|sur onisep|le site)\b/
const LIKES_ONLY = /\bj (?:aime|adore)\b|\bje (?:kiffe|prefere)\b/

/** A sign that the sentence weighs something: cause, comparison, feeling, thought, use. */
const REFLECTIVE =
  /\b(?:parce|car|vu que|vu qu|puisque|pense|crois|trouve|sens|senti|sentais|sais|savais|compris|appris|retiens|plus|moins|trop|mieux|assez|avant|maintenant|en fait|en vrai|surprise?|surpris|peur|fiere?|contente?|envie|difficile|dur|facile|aime|prefere|change|changer|refera\w*|aurais|devrais|besoin|important|importe|manque\w*|regrette|honte|stress\w*|confiance|calme\w*|rassure\w*|libre|moment|comme si|alors que|meme si|au lieu|imaginais|oublie|vide|detend|impression|conscience|choque\w*|etonne\w*|rappelle|seule?|tranquille|utile|capable|personne|osee?|ose|ca m a|m a (?:plu|touche|refroidi|motive|fait)|ce qui)\b/
const PLAIN_VERB =
  /^(?:aim|ador|kiff|trouv|sai[st]|savais|saurais|pens|croi|veu|voudrais|dis|dirais|suis|ai$|etais|avais|ferai|irai|devrais)/

/** In answer to the question: a sentence about oneself that says something, all its clauses taken together. */
function told(reading: Reading, readings: readonly Reading[], context: AssessContext): boolean {
  const sentence = usableIn(reading, readings, context.stationId)
  const words = sentence.flatMap((r) => r.words)
  const personal =
    TALKS_OF_OTHERS.has(context.stationId) || sentence.some((r) => ABOUT_ME.test(r.n.replace(OPINION, '')) || REASON.test(r.n))
  const own = sentence.some((r) => r.predicates.some((p) => p.subject === 'self' && !PLAIN_VERB.test(p.verb)))
  const whole = sentence.map((r) => r.n).join(' ')
  if (context.stationId !== 'rebondir' && !REFLECTIVE.test(whole)) return false
  if (
    NOT_WEIGHED.test(whole) ||
    ((BELIEVED.test(whole) || /\b(?:pour moi|on dit)\b/.test(whole)) && !readings.some((r) => TURNS.test(r.n)))
  )
    return false
  if (context.stationId === 'rebondir' && (REPORT.test(whole) || sentence.every((r) => r.unreal)) && !WEIGHS.test(whole)) return false
  if (context.stationId === 'casser-un-cliche' && (SOURCED.test(whole) || sentence.some((r) => r.hedged))) return false
  if (
    context.stationId === 'ce-qui-m-anime' &&
    LIKES_ONLY.test(whole) &&
    !/\b(?:parce|car|quand|vu que|sens|calme|libre|oublie|impression)\b/.test(whole)
  )
    return false
  if (
    own &&
    words.length >= 7 &&
    tellingWords(words).length >= (WHY_STATIONS.has(context.stationId) ? 1 : 2) &&
    !sentence.some((r) => r.wished || r.general)
  )
    return true
  return personal && tellingWords(words).length >= 3 && concreteWords(words).length >= 1 && sentence.some((r) => r.predicates.length > 0)
}

function usableIn(reading: Reading, readings: readonly Reading[], stationId: string): Reading[] {
  return readings.filter((r) => r.clause.sentence === reading.clause.sentence && !r.request && against(r, stationId) === null)
}

function sentenceSpan(reading: Reading, readings: readonly Reading[]): { start: number; end: number } {
  const sentence = readings.filter((r) => r.clause.sentence === reading.clause.sentence && r.words.length > 2)
  const first = sentence[0] ?? reading
  return { start: first.clause.start, end: (sentence.at(-1) ?? reading).clause.end }
}

/** What is left of a passage without judgements, CV prose and the verb of learning itself. */
function tellingWords(words: readonly string[]): string[] {
  return words.filter(
    (w) => isContentWord(w) && !EVALUATIVE.test(w) && !BUZZ_WORD.test(w) && !EMPTY_ADVERB.test(w) && !ABSTRACT_WORD.test(w),
  )
}

/** « Je ferais un stage », « maintenant je veux »: a plan looks like a look back and is none. */
function isPlan(reading: Reading): boolean {
  return /\b(?:je ferais|j irais|je prendrais) (?:un stage|un metier|des etudes)\b/.test(reading.n)
}
