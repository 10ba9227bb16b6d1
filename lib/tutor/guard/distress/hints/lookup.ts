import { CONCEPTS } from './concepts'
import { EVERYDAY } from './everyday'

const SHORTEST_BEGINNING = 2
const ALL = { ...CONCEPTS, ...EVERYDAY }
const names = Object.keys(ALL)
const byWord = new Map<string, number[]>()
const byBeginning = new Map<string, number[]>()

names.forEach((name, id) => {
  for (const word of ALL[name]!.split(' ')) {
    const [index, key] = word.endsWith('*') ? [byBeginning, word.slice(0, -1)] : [byWord, word]
    index.set(key, [...(index.get(key) ?? []).filter((known) => known !== id), id])
  }
})

/** The number of a concept. Throws on a name that no concept bears. */
export function conceptNumber(name: string): number {
  const id = names.indexOf(name)
  if (id < 0) throw new Error(`unknown concept « ${name} »`)
  return id
}

/** The concepts of a folded word, as numbers. */
export function conceptsOf(word: string): readonly number[] {
  const ids = new Set(byWord.get(word))
  for (let length = SHORTEST_BEGINNING; length <= word.length; length++) {
    byBeginning.get(word.slice(0, length))?.forEach((id) => ids.add(id))
  }
  return [...ids]
}
