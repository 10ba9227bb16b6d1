import { type Clause, splitClauses } from '../text/clauses'
import { isContentWord } from '../text/words'
import { type Predicate, readPredicates } from './predicate'
import { isInfinitive } from './shapes'
import { BUZZ_WORD, EMPTY_ADVERB, TIME_WORD, VAGUE_WORD } from './lexicon'

/** A clause with what was read in it. */
export type Reading = {
  readonly clause: Clause
  readonly n: string
  readonly words: readonly string[]
  /** The words as they were typed. */
  readonly typed: readonly string[]
  readonly predicates: readonly Predicate[]
  /** Not (only) told as done: a condition, a wish, a plan, something to come. */
  readonly unreal: boolean
  /** Wanted or planned, in so many words. */
  readonly wished: boolean
  /** Under a condition of the same sentence (« si j’avais le temps »). */
  readonly underIf: boolean
  /** A rule or a truth about everybody: « il faut », « on doit », « les gens ». */
  readonly general: boolean
  readonly hedged: boolean
  readonly habit: boolean
  /** A question, an order or a request to the tutor. */
  readonly request: boolean
}

const CONDITION =
  /^(?:et |mais |donc |apres |bah |ben )*(?:si|comme si|imaginons|imagine|admettons|supposons|a supposer|au cas ou) (?!ca se trouve|si\b)/
/** « Si j’avais », « si c’était »: what hangs on it did not happen. « Si un client venait, je l’aidais » is told by its own tense. */
const UNREAL_CONDITION =
  /^(?:et |mais |donc |apres |bah |ben )*(?:si|imaginons|admettons|supposons|au cas ou) (?:\w+ ){0,5}?\w+(?:ais|ait|aient|e|es|ent|t)\b/
const WISH =
  /\b(?:j aimerais|je voudrais|j voudrais|je veux|je souhaite|j espere|j ai envie|j avais envie|je reve|mon reve|je compte|j ai l intention|j ai prevu|je prevois|j envisage|ca serait|ce serait|j irai|il faudra|faudrait|je pense (?:\w+ )?[a-z]{2,}(?:er|ir|dre|tre|ire)|j ai pense a|j avais pense a|j ai failli|j ai voulu|j voulais|je voulais|j hesite a|j aurais (?:voulu|aime|bien aime)|je suis pret a|je suis prete a|(?:j etais|je suis|on etait|on est) (?:pas )?censee?s?|sont sensee?s?)\b/
const LATER =
  /\b(?:demain|plus tard|bientot|un jour peut etre|a l avenir|dans le futur|(?:semaine|mois|annee|ete|fois|stage|samedi|lundi|mardi|mercredi|jeudi|vendredi|dimanche|vacances|rentree) prochaine?s?|prochaine? (?:stage|fois|annee|ete|semaine|mois)|quand je serai|quand j aurai|l an prochain)\b/
const GENERAL =
  /\b(?:il faut|faut (?:toujours|pas|savoir|etre|juste|bien)|il fallait mieux|on doit|on devrait|chacun doit|il est (?:important|essentiel|necessaire|primordial)|c (?:est|etait) (?:\w+ )?(?:important|essentiel|essentielle|necessaire|primordial|utile|capital)|les gens (?:doivent|pensent|qui)|tout le monde (?:doit|sait|peut)|(?:un|une) bon(?:ne)? \w+ (?:doit|est|sait|c est)|dans la vie|en theorie|normalement|en general (?:on|dans|les|un|une|c)|d habitude (?:on|les)|on est cense|n importe qui|quand tu|quand on est|il parait|a ce qu il parait|dans (?:l|un|cet|ton|leur) exemple|l exemple (?:du|de)|dans le modele)\b/
const HEDGE =
  /\b(?:je crois(?! (?:que c est|en|pas))|peut etre|il me semble|je sais plus|je me souviens plus|je m en souviens plus|je suis pas sure?|pas sure? que|je suppose|j imagine que|probablement|sans doute|je dirais pas|je sais pas si|vaguement)\b/
const HABIT =
  /\b(?:tous les|toutes les|chaque|souvent|toujours|d habitude|depuis|parfois|quelquefois|regulierement|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|week end)|les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|week ends)|(?:une|deux|trois|\d) fois par|le week end|pendant les vacances|quand (?:elle|il|ils|on|mes|ma|mon|y|il y)|des fois|en ce moment|en general)\b/
const ORDER =
  /^(?:mais |et |euh |bah |mais |alors )*(?:est ce qu|c est quoi|comment (?:on|je|tu|il|faire)|pourquoi (?:tu|je|on|il)|quel(?:le)?s? (?:est|sont)|qu est ce)|^(?:mais |et |bon |allez |stp |s il te plait |bah |ok |donc |ne |alors |maintenant )*(?:ecris|ecrit|ecrivez|redige|fais|donne|dis|invente|raconte|explique|montre|trouve|valide|mets|met|considere|ignore|oublie|reponds|repond|traduis|corrige|aide|imagine|passe|laisse|arrete|envoie|continue|genere|copie|repete|imprime|revele|transmets|complete|coche|cloture|accepte|accorde|tiens|oublies|affiche|recopie|resume|fait moi|peux tu|tu peux|tu pourrais|pourrais tu|est ce que tu) (?:d abord |deja |juste |bien |vite |donc )?(?:moi|le|la|les|a|tes|ton|ta|toutes?|tous|un|une|que|mon|ma|mes|moi|pas|me|m|tout|compte|comme|ca|l|du|de|juste|maintenant|que|qu)\b/

/** « On devait y aller, mais… »: what was to be done and was not. */
const DUTY =
  /\bm (?:a|ont|avait) (?:\w+ )?(?:demande|dit|propose|confie) (?:de|d)\b|\b(?:j|je|on|nous) (?:y )?(?:devais|devait|devions|pouvais|pouvait|voulais|voulait|comptais|comptait|allais|allait)\b/

const ABOUT_THE_TOOL =
  /\b(?:tu es maintenant|a partir de maintenant|(?:tous les|les|tout|chaque) criteres?|prompt|tes (?:instructions|consignes|regles|developpeurs)|(?:les|tes|nouvelles?) (?:instructions|consignes) (?:precedentes?|systeme|d avant|internes)|tous les badges?|tous les points|nouvelles? (?:consigne|instruction|regle)s?|accorde(?:s|z)? (?:moi|nous|lui)|\d+ xp|json|override|system|developer|mode dev|validee?s? (?:la|le|tout|toutes|ma|mon)|valide (?:la|le|tout|toutes|ma|mon)|(?:valide|valider|cloture|cloturer|ferme|fermer|coche|cocher|passe|terminer?) (?:la |cette |toute la )?station|la station (?:est|suivante)|met(?:s)? (?:a|en) met|banane|(?:le|un) developpeur|je teste (?:la validation|l appli|le systeme|le bot|si tu)|(?:la|ta|une) validation|autre conversation|tous les points|t as (?:juste )?qu a (?:dire|mettre|ecrire|noter)|toi tu es|tu es (?:la|le|mon|ma) (?:prof|jury|tuteur|tutrice)|(?<!\bje |\bme |\bj |\btu |\bon )\b(?:note|mets|ecris|enregistre|considere|dis|raconte|ajoute) (?:juste |bien |seulement |simplement |moi )?(?:que|ma preuve|qu)|(?<!\bje |\bj |\bai |\bon )\b(?:repete|recopie|reecris|reformule) (?:apres|moi|ca|cette|la phrase)|(?<!\bje |\bj |\bai |\bon )\btraduis (?:en|moi|ca|le|la|cette)|jeu de role|on joue a un jeu|on dirait que|on va dire que|tu (?:peux |pourrais )?(?:valides?|valider|mettre|noter)|si tu valides?|(?:prof|tuteur|tutrice|directeur|directrice|direction) a (?:deja )?valide|criteria|sans preuve|je t autorise|je suis admin)\b/

function readOne(text: string, clause: Clause, conditionInSentence: boolean, laterInSentence: boolean): Reading {
  const words = clause.words.map((w) => w.norm)
  const n = clause.norm
  const typed = clause.words.map((w) => text.slice(w.start, w.end))
  const predicates = readPredicates(words, (i) => typed[i]!.toLowerCase().normalize('NFC') === 'à')
  const condition = CONDITION.test(n)
  const wish = WISH.test(n)
  // « L’année prochaine je vais relancer tous les absents » is no habit.
  const habit = HABIT.test(n) && !LATER.test(n)
  const presentOnly = predicates.length > 0 && predicates.every((p) => p.tense === 'present' || p.tense === 'future')
  const unreal =
    condition ||
    wish ||
    (!habit && predicates.some((p) => p.tense === 'future')) ||
    predicates.some((p) => p.tense === 'conditional' && !/^(?:dirais|dirait|dirai)$/.test(p.verb)) ||
    (presentOnly && (laterInSentence || conditionInSentence)) ||
    (predicates.length === 0 && LATER.test(n))
  return {
    clause,
    n,
    words,
    typed,
    predicates,
    unreal,
    wished: wish,
    underIf: condition || conditionInSentence,
    general: GENERAL.test(n),
    hedged: HEDGE.test(n),
    habit,
    request: clause.asks || ORDER.test(n),
  }
}

/** Reads every clause of a message: who does what, when, and whether it is told as done. */
export function readMessage(text: string): Reading[] {
  const clauses = splitClauses(text)
  const readings = clauses.map((clause) => {
    const near = clauses.filter((c) => c.sentence === clause.sentence)
    const reading = readOne(
      text,
      clause,
      near.some((c) => UNREAL_CONDITION.test(c.norm)),
      near.some((c) => LATER.test(c.norm)),
    )
    // A sentence that talks to the tool or about its rules tells nothing of the student.
    return near.some((c) => ABOUT_THE_TOOL.test(c.norm)) ? { ...reading, request: true } : reading
  })
  const settled = readings.map((reading, i) =>
    DUTY.test(reading.n) && /^(?:mais|sauf)\b/.test(readings[i + 1]?.n ?? '') ? { ...reading, unreal: true } : reading,
  )
  return settled.map((reading, i) =>
    inherit(
      reading,
      settled.slice(0, i).filter((r) => r.clause.sentence === reading.clause.sentence),
    ),
  )
}

/** What follows a rule or a wish in the same sentence, without an act or a past of its own, belongs to it. */
function inherit(reading: Reading, before: readonly Reading[]): Reading {
  const own = reading.predicates.some((p) => p.subject === 'self' || p.subject === 'we' || p.tense === 'perfect' || p.tense === 'imperfect')
  if (own) return reading
  const general =
    reading.general ||
    before.some((r) => (r.general || r.predicates.some((p) => p.subject === 'you')) && !r.predicates.some((p) => p.subject === 'self'))
  return { ...reading, general, unreal: reading.unreal || before.some((r) => r.wished) }
}

/** The words of `words` that name something: no function word, no vague word, no CV prose, no mere date. */
export function concreteWords(words: readonly string[]): string[] {
  return words.filter((w) => isConcrete(w))
}

export function isConcrete(word: string): boolean {
  return isContentWord(word) && !EMPTY_ADVERB.test(word) && !BUZZ_WORD.test(word) && !VAGUE_WORD.test(word) && !TIME_WORD.test(word)
}

/** Index of the first infinitive of a clause, or −1. */
export function firstInfinitive(words: readonly string[]): number {
  return words.findIndex((w, i) => isInfinitive(w) && !/^(?:le|la|les|un|une|du|des|mon|ma|mes|ce|au)$/.test(words[i - 1] ?? ''))
}
