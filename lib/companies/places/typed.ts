import { normaliseName } from '../names'
import type { PlaceFound } from '../provider'
import type { Place } from '../schema'

/**
 * A typed town as the index compares it: « St Denis » is « saint denis », « Lyon 3e arrondissement » is « lyon 3 »,
 * « 75012 Paris » is its postcode. Codes and postcodes stay as they are.
 */
export function readPlace(text: string): string {
  const folded = normaliseName(text)
  const code = /(?:^| )(\d{5}|2[ab]\d{3})(?: |$)/.exec(folded)?.[1]
  if (code) return code
  return folded
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/ ?cedex.*$/, '')
    .replace(/\s*\b0?(\d{1,2})\s*(?:er|e|eme|ieme|nd)?(?:\s*arr(?:ondissement)?)?\b/g, ' $1')
    .trim()
}

/** One place, several of that very name, or none with names that are like it. Rows come best first. */
export function choosePlace(rows: readonly (Place & { readonly exact: boolean })[]): PlaceFound {
  const places = rows.filter((row) => row.exact).map(plain)
  if (places.length === 1) return { kind: 'one', place: places[0]! }
  if (places.length > 1) return { kind: 'many', places }
  return { kind: 'none', nearby: rows.slice(0, 5).map(plain) }
}

const plain = ({ code, name, postcode, department, lat, lon }: Place): Place => ({ code, name, postcode, department, lat, lon })
