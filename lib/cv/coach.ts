import { isErForm, isVerbForm } from '@/lib/tutor/text/spelling'
import { fold } from '@/lib/tutor/text/fold'
import { countWords, MOST_WORDS } from './line-length'

/** What the tutor asks about a line; each is a question of the dictionary (cv.coach). A line is never written for the student. */
export type CoachQuestion = 'proposal' | 'verb' | 'result' | 'long' | 'first-person' | 'vague'

const OPENING = /^(?:(?:j'|je |on |nous )(?:me |m'|l'|les |la |le |y |en )*(?:ai |a |avons |suis |etais )?|i |we )/
const ACTION_NOUN =
  /^(?:accueil|aide|animation|appui|conseil|conception|creation|encadrement|entretien|garde|gestion|livraison|mise|montage|organisation|preparation|rangement|realisation|redaction|reparation|service|soin|soins|soutien|suivi|surveillance|tenue|vente|nettoyage|arbitrage|participation|soutien)$/
const VERB_FR = /(?:er|ir|oir|re|endu|is|it|ait|ais)$/
const VERB_EN =
  /^(?:built|sold|made|ran|led|wrote|taught|drew|kept|held|won|grew|took|gave|sent|set|put|cut|did|got|met|read|sang|[a-z]{2,}(?:ed|ing))$/
const NOT_VERB =
  /^(?:mon|ma|mes|le|la|les|l|un|une|des|du|de|dans|avec|pour|chez|en|a|au|aux|the|an|my|in|at|with|for|hier|derniere?|premiere?|tres)$/

const NUMBER =
  /\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|dizaine|douzaine|vingtaine|trentaine|centaine|moitie|double|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|thousand|dozen|half|twice)s?\b/
const RESULT =
  /\b(?:resultat|gagn\w+|vendu\w*|reussi\w*|obten\w+|amelior\w+|augment\w+|diminu\w+|evit\w+|rembours\w+|recolt\w+|selectionn\w+|elue?s?|felicit\w+|remerci\w+|redemand\w+|rappel\w+|grace a|afin de|pour que|sans (?:retard|erreur|accident)|won|sold|raised|improved|reduced|increased|saved|achieved|thanked|so that|result)\b/
const FIRST_PERSON = /\b(?:je|j|moi|me|m|mon|ma|mes|i|my|me|myself)\b/
const VAGUE =
  /\b(?:beaucoup|plusieurs|divers(?:es)?|differente?s|choses?|trucs?|taches?|etc|certaine?s|quelques|tres|vraiment|trop|motivee?s?|dynamiques?|serieu(?:x|se)|polyvalente?s?|volontaire|dispo|diverse|various|several|things?|stuff|many|lots?|very|tasks|motivated|dynamic|hard-working|responsible for)\b/

function opensWithVerb(folded: string): boolean {
  const first = folded.replace(OPENING, '').match(/[a-z]+/)?.[0] ?? ''
  if (NOT_VERB.test(first)) return false
  return ACTION_NOUN.test(first) || VERB_EN.test(first) || VERB_FR.test(first) || isVerbForm(first) || isErForm(first)
}

/**
 * The questions that a line still calls for, the most useful first; the screen asks one at a time. A model's proposal that waits
 * for the student comes before everything.
 */
export function questionsAbout(text: string, { isProposal = false }: { isProposal?: boolean } = {}): CoachQuestion[] {
  const folded = fold(text.trim())
  if (folded === '') return []
  return [
    ...(isProposal ? ['proposal' as const] : []),
    ...(opensWithVerb(folded) ? [] : ['verb' as const]),
    ...(NUMBER.test(folded) || RESULT.test(folded) ? [] : ['result' as const]),
    ...(countWords(text) > MOST_WORDS ? ['long' as const] : []),
    ...(FIRST_PERSON.test(folded) ? ['first-person' as const] : []),
    ...(VAGUE.test(folded) ? ['vague' as const] : []),
  ]
}

/** The first question about each of these lines, by its words; null where there is none. */
export function questionsOf(lines: readonly string[]): Record<string, CoachQuestion | null> {
  return Object.fromEntries(
    lines
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => [line, questionsAbout(line)[0] ?? null]),
  )
}
