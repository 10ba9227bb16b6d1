import type { PlaceFound } from './provider'
import type { Place } from './schema'

/** A place as a list of ours writes it: « Montville (99123) ». */
const LABEL = /^(?<name>.+?)\s*\((?<postcode>\d{5})\)$/

/** What to look for, and the postcode that tells towns of one name apart, when the words carry one. */
export function readPlaceWords(text: string): { words: string; postcode: string | null } {
  const { name, postcode } = LABEL.exec(text.trim())?.groups ?? {}
  return name && postcode ? { words: name, postcode } : { words: text.trim(), postcode: null }
}

/** The towns of that postcode among those found; all of them when none has it. */
export function narrow(found: PlaceFound, postcode: string | null): PlaceFound {
  if (found.kind !== 'many' || !postcode) return found
  const there = found.places.filter((place) => place.postcode === postcode)
  if (there.length === 0) return found
  return there[1] ? { kind: 'many', places: there } : { kind: 'one', place: there[0]! }
}

/** Places of two sources without saying one twice, the first source's first. */
export function mergePlaces(first: readonly Place[], second: readonly Place[], most: number): Place[] {
  const known = new Set(first.map((place) => place.code))
  return [...first, ...second.filter((place) => !known.has(place.code))].slice(0, most)
}
