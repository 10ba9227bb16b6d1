/** What is taken out of a text before it leaves. */
export type Kind = 'name' | 'phone' | 'email' | 'address' | 'account' | 'nir' | 'link' | 'card'

/** The word that stands in a placeholder: French, so that a model can write a sentence around it. */
export const WORD_OF: Readonly<Record<Kind, string>> = {
  name: 'NOM',
  phone: 'TEL',
  email: 'MAIL',
  address: 'ADRESSE',
  account: 'COMPTE',
  nir: 'NIR',
  link: 'LIEN',
  card: 'CARTE',
}

export const KINDS = Object.keys(WORD_OF) as readonly Kind[]

/** A place in a text; UTF-16 offsets, end exclusive. */
export type Place = { readonly start: number; readonly end: number }

/** Finds all places of one kind. A text arrives with the places already found blotted out by `BLOT`, one for each unit. */
export type Detector = (text: string) => Place[]

/** A sign that no detector reads over, links included. */
export const BLOT = '|'

/** The places of all matches of a global pattern. */
export function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
}

/** The places of one named group of all matches of a pattern with the flags `g` and `d`. */
export function placesOfGroup(text: string, pattern: RegExp, group: string): Place[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const range = m.indices?.groups?.[group]
    return range === undefined ? [] : [{ start: range[0], end: range[1] }]
  })
}
