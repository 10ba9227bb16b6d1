import type { Signals } from '@/lib/tutor/schema'
import type { Reading } from './reading'

const list = (words: string) => new Set(words.split(/\s+/))

/** Frequent words of one language that are rare in the others (folded). */
const FRENCH =
  list(`je j tu il elle on nous vous ils elles le la les un une des du de d et est es ai as a au aux mon ma mes ton ta son sa ses ce cette ca c
que qu qui quoi dans pour avec sur pas ne n plus mais ou donc etait etais avait fait faire suis sont chez parce quand comme tout tous tres bien
oui non moi toi lui leur mes notre votre y en se s m me te l sans apres avant depuis pendant aussi alors puis jamais rien encore meme bah ouais ete avais
etre avoir peu trop beaucoup vraiment sais dit veux peux aime stage cours semaine jour annee mere pere frere soeur`)
const ENGLISH =
  list(`the i you he she we they and of to in is was are were my your his her our their it that this with for have has had not do did does don
but at on from by an be been because when what who how why would could can will me him them there here very really just like about so if then
helped made worked learned went took school friends friend work working people after before years year old english french`)
const OTHER =
  list(`el los las una unos yo ella nosotros ellos que con por para como pero muy mi su es soy estoy fue hola gracias porque cuando donde trabajo ich du er sie wir
ihr und der die das ist nicht ein eine mit auf fur von zu war habe ist auch mein dein sehr aber wenn ana anta wa fi min ala hada kan li inta wallah walakin bzaf dyal
eu voce ele nos com uma nao sim obrigado muito trabalho meu minha io sono ho che non il lo gli per della molto bir ve bu cok ben sen icin ama degil mein bin hat wie
wird kann noch schon nur mich dich hab gemacht arbeit schule`)
/** In two of the lists above, or too short to tell. */
const SHARED = list('a on an me m d des es la le son est il in on do du tu mon no non ma lui sa')

/** Scripts that French is not written in. */
const FOREIGN_LETTERS =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Devanagari}]/gu

function share(words: readonly string[], language: ReadonlySet<string>): number {
  return words.filter((w) => language.has(w) && !SHARED.has(w)).length
}

/** The language of a message by its function words; French when it is short, mixed or unclear, so that nothing French is lost. */
export function readLanguage(reading: Reading): Signals['language'] {
  const letters = reading.plain.match(/\p{L}/gu)?.length ?? 0
  const foreign = reading.plain.match(FOREIGN_LETTERS)?.length ?? 0
  if (letters >= 4 && foreign / letters > 0.5) return 'other'
  const words = reading.words.split(' ').filter((w) => w !== '.' && w !== '')
  if (words.length < 4) return 'fr'
  const french = share(words, FRENCH)
  const english = share(words, ENGLISH)
  const other = share(words, OTHER)
  if (english >= 2 && english > french * 1.5 && english >= other) return 'en'
  return other >= 3 && other > french * 1.5 && other > english ? 'other' : 'fr'
}
