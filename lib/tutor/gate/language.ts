import { fold } from '../text/fold'
import type { Check } from './schema'

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((w) => w !== ''))

/** Folded function words; those of two languages are left out, but for the most French ones. */
const FRENCH =
  list(`je j tu il elle on nous ils elles le la l les un une des du de d et est es ai as a au aux mon ma mes ton ta tes toi moi son sa ses ce cette ces ca c qu que qui quoi quel
quelle quels quelles comment pourquoi ou quand dans pour avec sur sous pas ne n plus mais donc etait etais avais avait fait faire suis sont chez parce comme tout tous toute tres bien
oui lui leur votre notre vous y en se s me m te t sans apres avant depuis pendant aussi alors puis encore meme rien jamais juste peu laquelle lequel combien voici voila d'accord`)
const ENGLISH =
  list(`the i you he she we they and of to in is was are were my your his her our their it that this with for have has had do did does don but at from by be been because when
what who how why would could can will me him them there here very really just like about so if then not good great nice tell know think which your that's`)
const OTHER =
  list(`el los las una unos yo ella con para como pero por hizo hiciste has el tus sus muy su es soy estoy fue porque cuando donde ich du er sie wir ihr und der die das ist nicht ein eine mit auf von zu war
habe auch mein dein sehr aber wenn eu voce nos com uma nao sim muito meu minha io sono ho che non il lo gli della molto bir ve bu cok ben sen icin que`)
/** Written the same in a neighbour's language. */
const SHARED = list('tu la le de en un que es me te se a on son des du les est et ou si mal non no l d s m t n c y plus')
const FOREIGN_LETTERS =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Tamil}]/u

const FEW_WORDS = 4
const MIN_FRENCH_SHARE = 0.2

/** A sentence that is not French, by its function words; the student's own words, quoted, do not count. */
export const isNotFrench: Check = ({ bare }) => {
  if (FOREIGN_LETTERS.test(bare)) return true
  const words = fold(bare).match(/[a-z]+/g) ?? []
  const count = (language: ReadonlySet<string>) => words.filter((w) => language.has(w)).length
  const french = count(FRENCH)
  const own = words.filter((w) => FRENCH.has(w) && !SHARED.has(w)).length
  const foreign = Math.max(count(ENGLISH), count(OTHER))
  if (words.length < FEW_WORDS) return foreign >= 2 && foreign > french
  return foreign > french || (foreign >= 3 && foreign > own) || (words.length >= 6 && french / words.length < MIN_FRENCH_SHARE)
}
