import { fold } from '../text/fold'
import type { Check } from './schema'

const EZ = String.raw`(?:(?!chez|assez|nez|rez|rendez-vous)[a-z]{2,}ez|etes|faites|dites)`
const FORMAL = new RegExp(
  String.raw`(?<![a-z])(?:votre|vos|s['’ ]il vous plait|(?!rendez)${EZ}-(?:vous|moi|nous)|vous (?:ne |n['’]|m['’]|me |l['’]|en |y |avez |vous )*(?:${EZ}|aviez)|vous-memes?|a vous|(?:^|[.:,;] ?)${EZ})(?![a-z])`,
)
/** « vous étiez combien ? », « chez vous », « ce que vous avez fait ensemble »: the student and the others. */
const PLURAL =
  /vous [a-z]+(?:iez|ez)(?=[^?]*(?:combien|plusieurs|ensemble|a deux|a trois|equipe|groupe))|vous (?:deux|trois|quatre|tous|toutes)|(?:chez|entre|avec|parmi) vous/g
/** Who says « tu » in the same sentence means several persons by « vous ». */
const SAYS_TU = /(?<![a-z])(?:tu|toi|ton|ta|tes|te|raconte|dis|pense|continue|decris|imagine|donne|explique|montre|regarde)(?![a-z])|t['’]/
const PLURAL_BESIDE_TU = /(?<!-)vous (?:en |y |l['’])?(?:[a-z]+ez|etes)/g

/** Says « vous » to one student. */
export const isFormal: Check = ({ bare }) => {
  const folded = fold(bare).replace(PLURAL, ' ')
  return FORMAL.test(SAYS_TU.test(folded) ? folded.replace(PLURAL_BESIDE_TU, ' ') : folded)
}
