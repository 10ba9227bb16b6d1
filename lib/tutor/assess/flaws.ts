import { isContentWord, readWords } from '../text/words'
import { longestSharedRun } from '../text/similarity'
import { ABSTRACT_WORD, BUZZ_VERB, BUZZ_WORD, EMPTY_ADVERB, VAGUE_WORD } from './lexicon'
import type { Reading } from './reading'

export const ECHO_RUN_WORDS = 6

/** Turns of phrase of letters, CVs and model prose; a young person telling a story uses none or one. */
const PROSE: readonly RegExp[] = [
  /\bau cours de (?:cette|ce|mon|ma) (?:experience|stage|annee|mission|periode|parcours)\b/,
  /\bj ai (?:eu l opportunite|ete amenee?|pu (?:developper|acquerir|mettre en (?:oeuvre|pratique)|renforcer|approfondir|mobiliser)|developpe (?:mes|mon|ma|de|des|une))\b/,
  /\bdans le cadre (?:de|d|du)\b/,
  /\b(?:fort|forte|dotee?) (?:de cette|d une|d un|de)\b/,
  /\b(?:mettre|mis|mise|mettant) en (?:oeuvre|pratique|place|avant)\b/,
  /\b(?:faire|fait|faisant) preuve (?:de|d)\b/,
  /\bsens (?:des responsabilites|du relationnel|de l organisation|du service|de l ecoute|du contact)\b/,
  /\b(?:m a permis|ont permis) (?:de|d) (?:developper|renforcer|acquerir|mobiliser|consolider|approfondir|comprendre l importance)\b/,
  /\b(?:ainsi que|par ailleurs|en outre|notamment|afin de|de surcroit|en effet|neanmoins|au sein (?:de|d|du))\b/,
  /\b(?:veuillez|agreer|cordialement|salutations|madame monsieur|ma candidature|je me permets|votre entreprise|curriculum|permis b|langues? anglais|centres? d interets?)\b/,
  /\b(?:competences (?:professionnelles|cles|techniques|transversales|relationnelles)|savoir etre|savoir faire|esprit d equipe|valeur ajoutee|force de proposition|gestion de projets?|prise d initiatives?)\b/,
  /\b(?:est un (?:metier|professionnel|ensemble|processus|phenomene)|se definit|designe (?:un|une|l)|consiste a|ayant pour|il s agit d)\b/,
  /\b(?:au fil (?:de|des|du)|en veillant|tout en \w+ant|j ai ainsi|axes? d amelioration|de nombreuses|telles? que|le privilege|a adopter une|posture professionnelle|procedures? etablies?|les differents services)\b/,
  /\b(?:requiert|necessite une|en vigueur|intervient (?:dans|sur|aupres)|est (?:un|une) professionnel(?:le)?|charge de l|veiller a|afin d assurer|il peut exercer|exerce son activite|a pour mission|a pour role)\b/,
  /\b(?:soft skills|problem solving|team building|brainstorming)\b/,
  /\b(?:enrichissante?|formatrice|epanouissante?|pluridisciplinaire|transversale?s?|rigoureuse|harmonieuse|significative)\b/,
]

/** Whether a message reads like a text taken from elsewhere. */
export function readsLikeProse(readings: readonly Reading[]): boolean {
  const whole = readings.map((r) => r.n).join(' ')
  const hits = PROSE.filter((pattern) => pattern.test(whole)).length
  const words = readings.reduce((sum, r) => sum + r.words.length, 0)
  return hits >= 4 || (hits >= 3 && words < 60) || (hits >= 2 && words < 25)
}

/** Whether a message is a pile of key words: CV nouns and verbs with hardly anything concrete between them. */
export function isStuffed(readings: readonly Reading[]): boolean {
  const content = readings.flatMap((r) => r.words).filter((w) => isContentWord(w))
  const empty = content.filter((w) => BUZZ_WORD.test(w) || VAGUE_WORD.test(w) || ABSTRACT_WORD.test(w) || EMPTY_ADVERB.test(w))
  const verbal = readings.some((r) => r.predicates.length > 0)
  if (
    content.length >= 2 &&
    empty.length >= 2 &&
    empty.length === content.length &&
    content.some((w) => BUZZ_WORD.test(w) || ABSTRACT_WORD.test(w))
  )
    return true
  if (!verbal && content.length >= 4 && empty.length / content.length >= 0.75 && empty.some((w) => BUZZ_WORD.test(w))) return true
  const buzz = content.filter((w) => BUZZ_WORD.test(w) || BUZZ_VERB.test(w))
  if (/\b(?:situation|action|resultat|reflexion|competence|critere)s? ?(?:,|:)?\b/.test(readings.map((r) => r.n).join(' '))) {
    const rubric = new Set(content.filter((w) => /^(?:situation|action|resultat|reflexion|competence|choix|preuve|critere)s?$/.test(w)))
    if (rubric.size >= 2 && content.length - buzz.length - rubric.size < 6) return true
  }
  return buzz.length >= 3 && buzz.length / content.length >= 0.5
}

/** Whether a message repeats six words in a row of something that the tutor said. */
export function echoesTutor(text: string, tutorTexts: readonly string[]): boolean {
  return tutorTexts.some((said) => longestSharedRun(text, said) >= ECHO_RUN_WORDS)
}

/** Whether a message was already sent as it is. */
export function isRepeated(text: string, earlier: readonly string[]): boolean {
  const key = (t: string) =>
    readWords(t)
      .map((w) => w.norm)
      .join(' ')
  const mine = key(text)
  return mine.split(' ').length >= 4 && earlier.some((other) => key(other) === mine)
}
