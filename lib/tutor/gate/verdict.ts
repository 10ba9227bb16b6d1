import { fold } from '../text/fold'

const VERDICT =
  /(?<![a-z])(?:criteres?|grille d['’]evaluation|(?:in)?valide(?:e|s|es)?(?![a-z])|je valide|evidence|preuve (?:acceptee|validee|suffisante|recue|enregistree|ok)|station (?:validee|terminee|finie|reussie)|(?:bonne|mauvaise) reponse|(?:tu as|tu gagnes|\+ ?\d+) (?:\d+ )?(?:xp|points)|\d{1,2} ?\/ ?(?:10|20))(?![a-z])/
const RUBRIC = 'situation|action|resultat|competence|reflexion|savoir-faire'
const VERDICT_WORDS =
  'valid|atteint|rempli|acquis|(?:est|sont) ok|coche|prouve(?:e|es)?(?! qu)|complet|complete|manqu|insuffisant|demontre|(?:est|sont) (?:bon|bien|la|clair)(?:ne|s|e)? et|en cours|partiel|non met|(?:est |sont )?suffisant|note sur'

/** Speaks of criteria, or says of one that it is met or missing: the student must never read a mark between the lines. Takes a folded text. */
export function namesVerdict(folded: string, criterionLabels: readonly string[]): boolean {
  if (VERDICT.test(folded)) return true
  const labels = criterionLabels.map((l) => fold(l).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).filter((l) => l !== '')
  const nouns = [RUBRIC, ...labels].join('|')
  if (
    new RegExp(`(?<![a-z])(?:${nouns})s?(?![a-z])(?: ?[:=,]| est| sont| a ete| ont ete|)(?: \\S+){0,3}? ?(?:${VERDICT_WORDS})`).test(folded)
  )
    return true
  return new RegExp(
    `(?:il (?:me |te |nous )?manque|il (?:me|te) faut|complete) (?:encore |juste |plus que )?(?:l['’]|le |la |ton |ta |une? )(?:${nouns})s?(?![a-z])`,
  ).test(folded)
}
