import type { PlaceFound } from '../provider'
import type { Place } from '../schema'

/** Letters and digits only, without accents or case; « st » and « ste » spelt out. */
export function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
}

/** What was typed, as the services take it: a postcode, a commune code, or a name of at least two letters; null for anything else. */
export function readPlaceText(text: string): { readonly kind: 'postcode' | 'code' | 'name'; readonly text: string } | null {
  const trimmed = text.trim()
  if (/^\d{5}$/.test(trimmed)) return { kind: 'postcode', text: trimmed }
  if (/^\d[ABab]\d{3}$/.test(trimmed)) return { kind: 'code', text: trimmed.toUpperCase() }
  // Beginnings that are no letter or digit are refused by the geocoder with a 400.
  const name = plainName(trimmed).slice(0, 100).trim()
  return name.length >= 2 && /[a-z]/.test(name) ? { kind: 'name', text: name } : null
}

const MOST = 8

/** One place, several of that very name, or none with what looks like it. `places`: the best or most populated first. */
export function choosePlace(name: string, places: readonly Place[]): PlaceFound {
  const exact = places.filter((place) => plainName(place.name) === name)
  if (exact.length === 1) return { kind: 'one', place: exact[0]! }
  if (exact.length > 1) return { kind: 'many', places: exact.slice(0, MOST) }
  return { kind: 'none', nearby: places.slice(0, MOST) }
}

/** The communes that share a postcode or a code: all of them are what was typed. */
export function chooseAmong(places: readonly Place[]): PlaceFound {
  if (places.length === 1) return { kind: 'one', place: places[0]! }
  return places.length === 0 ? { kind: 'none', nearby: [] } : { kind: 'many', places: places.slice(0, MOST) }
}
