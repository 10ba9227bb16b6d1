import { countWords } from '../speak/typeset'
import { fold } from '../text/fold'
import { withoutQuotes } from './clean'

/** So many words as the student would say them are the student's work done. */
export const GHOST_WORDS = 12
const FIRST_PERSON = /(?<![a-z])(?:j['’]|je |mon |ma |mes |moi[, ])/
/** The tutor speaks of itself or to the student: « je note ce que tu as fait ». */
const TO_STUDENT = /(?<![a-z])(?:tu|toi|ton|ta|tes|te|t['’])(?![a-z])|t['’]/
const TUTOR_SAYS =
  /^(?:donc |alors |ok,? |d['’]accord,? |ah,? |bon,? |la,? |merci,? )?(?:je |j['’])(?:ne |n['’]|le |la |l['’]|te |t['’])?(?:note|vois|retiens|garde|suis (?:un programme|la pour)|lis|comprends|entends|peux|reviens|laisse|pose|prefere|aimerais|voudrais|reprends|imagine|ecris pas|connais)/

/** The longest run of words that speak as the student: whole clauses, one after the other, over the sentences of a reply. */
export function ghostRun(sentences: readonly string[]): number {
  let run = 0
  let longest = 0
  for (const sentence of sentences) {
    for (const clause of withoutQuotes(sentence).split(/[.?!:;…]/)) {
      const folded = fold(clause).trim()
      if (folded === '') continue
      const words = countWords(folded)
      const spoken = FIRST_PERSON.test(` ${folded} `) && !TUTOR_SAYS.test(folded)
      // One long clause counts even if it names « tu »; a run of short ones only as long as nobody is addressed.
      run = spoken && !TO_STUDENT.test(folded) ? run + words : 0
      longest = Math.max(longest, run, spoken && /^(?:je |j['’])/.test(folded) ? words : 0)
    }
  }
  return longest
}

/** The frame of a letter, of a CV, or of a sentence to copy (folded). */
export const SCAFFOLD =
  /madame,? monsieur|monsieur,? madame|je (?:soussigne|me permets|vous (?:ecris|prie|adresse|contacte))|salutations|cordialement|bien a vous|dans l['’]attente de|objet ?:|lettre de motivation ?:|curriculum vitae|(?:competences?|experiences?(?: professionnelles?)?|formations?|loisirs|centres d['’]interet|atouts) ?:|\[(?:ton|ta|votre|nom|prenom|date)(?!\d)[^\]]*\]|(?:voici|voila) (?:ta|ton|un exemple de|une?|la) (?:phrase|reponse|texte|lettre|message|mail|cv|paragraphe)|tu (?:peux|pourrais|devrais) (?:ecrire|repondre|dire|mettre|noter|copier|ajouter)(?:[^.?!:]{0,25} ?:| que | qu['’])|(?:ecris|copie|recopie|reponds|mets)(?:-le)? ?: ?«?/
