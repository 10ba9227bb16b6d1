import { DETERMINERS, IMPERFECT_IN_R, INFINITIVE_SHAPED_NOUNS, NOT_PARTICIPLES } from './grammar'

export type Tense = 'perfect' | 'imperfect' | 'present' | 'future' | 'conditional'

const PARTICIPLE = /(?:e|ee|es|ees|er|ez|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ait|ais|aits|eint|aint|oint|ort)$/
const INFINITIVE =
  /^[a-z]*(?:[a-z]{2}er|[a-z]ir|oir|[ae]ndre|[aeo]indre|[eo]ttre|attre|ordre|[iu]vre|[aiou]ire|(?:d|r|l|ecr|[st]r|fr)ire|aitre|oitre|ompre|clure|[oe]rdre|ondre|oudre)$/
const IMPERFECT = /(?:ais|ait|aient|ions|iez)$/
const FUTURE = /(?:rai|ras|ra|rons|rez|ront)$/

/** Whether a folded word has the shape of a past participle (or of its usual misspellings) after an auxiliary. */
export function looksLikeParticiple(word: string): boolean {
  return word.length >= 2 && PARTICIPLE.test(word) && !NOT_PARTICIPLES.has(word) && !DETERMINERS.has(word)
}

/** Whether a folded word is an infinitive and not one of the nouns that end like one. */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word) && !NOT_PARTICIPLES.has(word) && !INFINITIVE_SHAPED_NOUNS.has(word)
}

/** The tense that the ending of a finite verb shows. */
export function tenseOf(typed: string): Tense {
  // « je rangeai », « jvoudrai »: the usual misspelling of -ais; a real future in -rai is told by what stands before its r.
  const word =
    /[a-z]{2}(?:[^r]|ar|our|ntr|uvr)ai$|^(?:voud|aime|pour|di)rai$/.test(typed) ||
    (typed.endsWith('rai') && IMPERFECT_IN_R.test(`${typed}s`))
      ? `${typed}s`
      : typed
  if (IMPERFECT.test(word)) {
    if (/r(?:ais|ait|aient|ions|iez)$/.test(word) && !IMPERFECT_IN_R.test(word)) return 'conditional'
    return 'imperfect'
  }
  if (FUTURE.test(word) && word.length > 4 && !/^(?:prepara|montra|entra)/.test(word)) return 'future'
  return 'present'
}
