import { fold } from '../text/fold'
import { contentStems, stem } from '../text/words'
import type { Check } from './schema'

const SUPPOSES =
  /(?<![a-z])(?:surement|sans doute|certainement|forcement|probablement|j['’]imagine (?:que|bien)|je (?:suppose|parie|suis sur|devine) |n['’]est-ce pas|tu as du (?!temps|mal)|ca a du |tu devais etre|ce devait etre|est-ce (?:que c['’]est )?parce que|c['’]est parce que|peut-etre (?:que|qu['’]|tu)|ne penses-tu pas|tu ne (?:penses|trouves|crois) pas|tu dois (?:etre|avoir) )/
const OPEN_WORD =
  /(?<![a-z])(?:quoi|qu['’]est-ce|que|qui|comment|pourquoi|combien|quels?|quelles?|lequel|laquelle|lesquel(?:le)?s|auquel|auxquel(?:le)?s|duquel|desquel(?:le)?s|quand|ou_)(?![a-z])|qu['’](?:as|avais|est|y|a)/
/** Two answers to choose from. */
const OR = /(?<![a-z])ou(?! pas| non|_|[a-z])/
/** Words of a question that suggest nothing: they may stand in one to be answered by yes or no. */
const NEUTRAL = new Set(
  `pouvoir peux peut vouloir veux dire dis raconter raconte donner donne exemple moment detail details precis precise souvenir souviens souvient revenir revient histoire expliquer decrire preciser autre parler parle jour
chose choses fois mot mots phrase idee idees plus peu besoin envie ajouter choisir essayer essaye continuer penser pense aider aide vecu vivre arrive passe passer question redire montrer precisement concret concrete souvenirs tete
exemples partir commencer place simple petit petite bon bonne deja fait faire retrouver rappelles rappelle situation voir clair temps pause fin suite debut`
    .split(/\s+/)
    .map(stem),
)

/** A question that holds its answer: two options, a guess, or a fact that the student has not told. From hint 3 on, options are wanted. */
export const leadsOn: Check = ({ bare, asks }, { hint, student, told }) => {
  if (hint >= 3) return false
  const folded = fold(bare.replace(/où/giu, 'ou_')).replace(/\s+/g, ' ')
  if (SUPPOSES.test(folded)) return true
  if (!asks) return false
  const open = OPEN_WORD.test(folded.replace(/est-ce qu(?:e |['’])/g, 'est-ce '))
  if (
    OR.test(folded) &&
    (!open ||
      /[:,] [^?]*(?<![a-z])ou(?![a-z_])|plutot [^?]*(?<![a-z])ou(?![a-z_])|c['’](?:est|etait) [^?]*(?<![a-z])ou(?![a-z_])/.test(folded))
  )
    return true
  // « C’est ta sœur qui t’a demandé ? »: the « qui » asks nothing.
  if (open && !/^(?:et |alors |donc )?c['’](?:est|etait) (?!qui|quoi|quel|comment|pour)[^?]* qui [^?]*\?$/.test(folded.trim())) return false
  const said = new Set([student, ...told].flatMap(contentStems))
  return contentStems(bare).some((s) => !said.has(s) && !NEUTRAL.has(s))
}
