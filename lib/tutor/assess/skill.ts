import { ABSTRACT_WORD, BUZZ_VERB } from './lexicon'
import { concreteWords, firstInfinitive, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'
import { readAction } from './action'

const ABLE =
  /\b(?:je sais|j sais|je suis capable (?:de|d)|capable (?:de|d)|j arrive (?:a|bien|mieux)|je suis (?:\w+ )?(?:devenue? )?(?:douee?|forte?|bonne?|bon|a l aise) (?:pour|en|avec|a|dans)|j ai (?:su|reussi a)|savoir|c est (?:de )?savoir|ca (?:montre|prouve|veut dire) (?:que|qu|ma|mon|la|le|l)|je peux dire que je|je me debrouille|j ai appris a)\b/
const NAMED_SKILL =
  /\b(?:patien(?:t|te|ce)|organis(?:e|ee|ation)|autonom(?:e|ie)|rigueur|rigoureu(?:x|se)|communiqu(?:er|e)|communication|ecoute|ecouter|calme|calmer|sang froid|concentr(?:e|ee|ation)|debrouill(?:e|arde?|ardise)|creati(?:f|ve|vite)|equipe|entraide|empathie|responsab(?:le|ilite)|ponctuel(?:le)?|ponctualite|precis(?:e|ion)|minuti(?:e|eux|euse)|expliquer|pedagogie|pedagogue|gerer|gestion|negocier|negociation|convaincre|vendre|vente|accueil|accueillir|adapt(?:er|ation|e)|anticip(?:er|ation|e)|calcul(?:er)?|reparer|bricol(?:er|age)|cuisin(?:er|e)|perseverance|tenace|diplomat(?:e|ie)|leadership|prendre (?:des )?(?:initiatives|decisions|la parole)|initiative|parler (?:en public|devant)|coordonner|coordination|animer|animation|planifier|memoire|observ(?:er|ation)|motiver|soin|soigneu(?:x|se)|traduire|traduction|resoudre|mediation|encadrer|transmettre|travail d equipe|attenti(?:f|ve|on)|courage|serieu(?:x|se)|polyvalen(?:ce|t|te)|curieu(?:x|se)|curiosite|logique|informatique|montage)\b/g
const LINK =
  /\b(?:parce que|parce qu|car|vu que|vu qu|puisque|quand|comme|la fois|en \w+ant|grace|c est pour ca|dans|pendant|avec|sinon|il fallait|fallait|devais|j ai du)\b/

/**
 * A named skill tied to an act. Necessary: the skill is named (« je sais + infinitive », or a skill word), and an act stands in
 * the same message or was already proved in this story. A pile of adjectives is none.
 */
export function readSkill(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const usable = readings.filter((r) => !r.request)
  const acted = readAction(usable, { ...context, asked: null }).some((c) => c.verdict === 'met')
  const actMet = context.met.includes('action')
  const total = usable.reduce((sum, r) => sum + (r.n.match(NAMED_SKILL)?.length ?? 0), 0)
  const asked = context.asked === 'skill'
  return usable.flatMap((reading): Candidate[] => {
    const names = reading.n.match(NAMED_SKILL)?.length ?? 0
    const able = ABLE.exec(reading.n)
    const negated =
      reading.predicates.some((p) => p.negated) ||
      /\b(?:pas|jamais|aucune) (?:de |d )?(?:\w+ )?(?:competence|qualite|doue|fort)/.test(reading.n)
    const infinitive = able !== null && firstInfinitive(reading.n.slice(able.index).split(' ')) >= 0
    const named = concreteWords(reading.words).filter(
      (w) => !BUZZ_VERB.test(w) && !ABSTRACT_WORD.test(w) && !/^(?:sais|capable|suis|competences?)$/.test(w),
    )
    const good = /\b(?:douee?|forte?|bonne?|bon|a l aise) (?:pour|en|avec|a|dans)\b/.test(reading.n) && named.length >= 1
    const bare =
      asked &&
      acted &&
      /^(?:bah |ben |euh |de |d |c est |c est de )*(?:me |m |s |se |ne pas )?[a-z]{2,}(?:er|ir|re|oir)\b/.test(reading.n) &&
      firstInfinitive(reading.words.slice(0, 4)) >= 0
    const skilled = bare || (infinitive && named.length >= 1) || names > 0 || (able !== null && good)
    if (reading.predicates[0]?.subject === 'other' || reading.predicates[0]?.subject === 'we')
      return skilled && asked
        ? [candidate('partial', reading.clause, [reading.predicates[0].subject === 'we' ? 'WE_ONLY' : 'OTHER_SUBJECT'])]
        : []
    if (!skilled) return []
    if (
      !asked &&
      able === null &&
      !/\b(?:competence|qualite|je suis (?:\w+ )?(?:patien|organis|autonom|rigour|calme|precis|attenti))/.test(reading.n)
    )
      return []
    if (negated || reading.unreal) return [candidate('partial', reading.clause, [negated ? 'NEGATED' : 'HYPOTHETICAL'])]
    if (reading.general) return [candidate('partial', reading.clause, ['GENERAL'])]
    if (total >= 3 && !acted && named.length < 3) return [candidate('partial', reading.clause, ['STUFFED'])]
    const linked =
      acted ||
      (LINK.test(usable.map((r) => r.n).join(' ')) &&
        usable.some((r) => r.predicates.some((p) => p.subject === 'self' && p.tense !== 'present')))
    const told = infinitive && named.length >= 2
    if (linked || (actMet && told)) return [candidate('met', reading.clause, [], 6 + named.length + (able ? 2 : 0))]
    return [candidate('partial', reading.clause, ['TOO_THIN'])]
  })
}
