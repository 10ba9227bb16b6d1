import { fold } from '../text/fold'
import { detectAddress } from './address'
import { BLOT, type Detector, type Kind, KINDS, type Place } from './kinds'
import { detectAgain, detectName } from './name'
import { detectCard, detectNir } from './numbers'
import { detectAccount, detectLink, detectMail, detectNetworkAddress } from './online'
import { detectPhone } from './phone'
import { canonical, PLACEHOLDER, writePlaceholder } from './placeholder'

export type Redacted = {
  /** The texts, with placeholders such as `[NOM1]`. Same order. */
  readonly texts: readonly string[]
  /** Puts the values back into a text of the model; a placeholder that is not ours stays. */
  readonly restore: (text: string) => string
  /** Whether a text of the model holds a placeholder that was never handed out. */
  readonly hasUnknown: (text: string) => boolean
  /** How many places of each kind were taken out. */
  readonly found: Readonly<Record<Kind, number>>
}

type Found = Place & { readonly kind: Kind }

/** In this order: what is found first is not read again. */
const DETECTORS: readonly (readonly [Kind, Detector])[] = [
  ['email', detectMail],
  ['link', detectLink],
  ['card', detectCard],
  ['nir', detectNir],
  ['phone', detectPhone],
  ['link', detectNetworkAddress],
  ['account', detectAccount],
  ['address', detectAddress],
  ['name', detectName],
]

/** What a student typed that looks like a placeholder is a value like any other, so that it can never stand for somebody else's. */
function typedPlaceholders(text: string): Found[] {
  return [...text.matchAll(PLACEHOLDER)].map((m) => {
    const kind = KINDS.find((k) => canonical(m[1]!, m[2]!) === writePlaceholder(k, Number(m[2]!)))
    return { start: m.index, end: m.index + m[0].length, kind: kind ?? 'name' }
  })
}

/** Overlapping places become one. */
function merge(places: readonly Place[]): Place[] {
  const merged: Place[] = []
  for (const place of [...places].filter((p) => p.end > p.start).sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && place.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, place.end) }
    else merged.push({ start: place.start, end: place.end })
  }
  return merged
}

function blot(text: string, places: readonly Place[]): string {
  return places.reduce((t, { start, end }) => t.slice(0, start) + BLOT.repeat(end - start) + t.slice(end), text)
}

function findIn(text: string): { found: Found[]; rest: string } {
  const found: Found[] = typedPlaceholders(text)
  let rest = blot(text, found)
  for (const [kind, detect] of DETECTORS) {
    const places = merge(detect(rest))
    found.push(...places.map((p) => ({ ...p, kind })))
    rest = blot(rest, places)
  }
  return { found, rest }
}

/** The words of the surnames found, folded, that are long enough to be known again elsewhere. */
function surnamesOf(texts: readonly string[], found: readonly (readonly Found[])[]): Set<string> {
  const names = texts.flatMap((text, i) => found[i]!.filter((f) => f.kind === 'name').map((f) => fold(text.slice(f.start, f.end))))
  return new Set(names.flatMap((name) => [name, ...name.split(' ')]).filter((name) => name.length > 3 && !name.includes('[')))
}

/**
 * Takes e-mail addresses, phone numbers, social security numbers, cards, links, accounts, postal addresses and surnames out of
 * texts. One numbering for all: the same characters get the same placeholder. `restore(texts[i])` is the i-th text again, exactly.
 */
export function redact(texts: readonly string[]): Redacted {
  const read = texts.map(findIn)
  const surnames = surnamesOf(
    texts,
    read.map((r) => r.found),
  )
  const numbers = new Map<string, string>()
  const values = new Map<string, string>()
  const found = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>
  const counts = { ...found }
  const placeholderFor = (kind: Kind, value: string): string => {
    const known = numbers.get(`${kind}|${value}`)
    if (known !== undefined) return known
    const placeholder = writePlaceholder(kind, ++counts[kind])
    numbers.set(`${kind}|${value}`, placeholder)
    values.set(placeholder, value)
    return placeholder
  }
  const redacted = texts.map((text, i) => {
    const again = detectAgain(read[i]!.rest, surnames).map(({ start, end }) => ({ start, end, kind: 'name' as const }))
    let at = 0
    let out = ''
    for (const { start, end, kind } of [...read[i]!.found, ...again].sort((a, b) => a.start - b.start)) {
      if (start < at) continue
      found[kind]++
      out += text.slice(at, start) + placeholderFor(kind, text.slice(start, end))
      at = end
    }
    return out + text.slice(at)
  })
  return {
    texts: redacted,
    found,
    restore: (text) => text.replace(PLACEHOLDER, (raw, word: string, no: string) => values.get(canonical(word, no)) ?? raw),
    hasUnknown: (text) => [...text.matchAll(PLACEHOLDER)].some((m) => !values.has(canonical(m[1]!, m[2]!))),
  }
}
