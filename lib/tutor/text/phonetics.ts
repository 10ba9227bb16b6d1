/** Letters and groups of letters that are heard alike, in the order in which they are read. Capitals are sounds of several letters. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/([bdfgprt])\1+/g, '$1'],
  [/ph/g, 'f'],
  [/sch|sh|ch/g, 'C'],
  [/gn/g, 'N'],
  [/h/g, ''],
  [/(?<=[aeu])ill?(?=[aeiou])|(?<=[aeu])il$/g, 'Y'],
  [/ill(?=[aeiou])/g, 'iY'],
  [/(?<=[aeou])y(?=[aeiou])/g, 'Y'],
  [/y/g, 'i'],
  [/qu|q|ck|k/g, 'k'],
  [/x(?=.)/g, 'ks'],
  [/sc(?=[ei])|c(?=[ei])|s+|z/g, 's'],
  [/c+/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/ge(?=[aou])|g(?=[ei])/g, 'j'],
  [/tion/g, 'sion'],
  [/e?au/g, 'o'],
  [/oeu|eu/g, 'e'],
  [/ou?a|oi|wa/g, 'W'],
  [/ou|oo/g, 'U'],
  [/(?<=i)en(?![aeioumnUWY])|(?:ai|ei|i|u)[mn](?![aeioumnUWY])/g, 'I'],
  [/[ae][mn](?![aeioumnUWY])/g, 'A'],
  [/o[mn](?![aeioumnUWY])/g, 'O'],
  [/ai|ei/g, 'e'],
  [/[aeo]Y/g, 'Y'],
  [/(.)\1+/g, '$1'],
]
const VERB_ENDING = /(?:aient|aies?|ais|ait|ee?s?|ers?|ez|ent|ai|et)$/
const SILENT = /(?:[sxtdpz]|(?<=e)r)+$/

const hear = (letters: string) => HEARD.reduce((text, [spelling, sound]) => text.replace(spelling, sound), letters)

/** How the end of a verb form is written: « ait », « er », « e »… or nothing. */
export function endingOf(word: string): string {
  const ending = VERB_ENDING.exec(word)?.[0] ?? ''
  return word.length - ending.length < 2 ? '' : ending
}

/** What is heard of a verb form before its ending: « okupé », « ocuper », « occupait » share it. Folded word in. */
export function verbKeyOf(word: string): string {
  const ending = endingOf(word)
  return hear(`${word.slice(0, word.length - ending.length)}e`).replace(/e$/, '')
}

/** What is heard of a word, without the letters at its end that are not: « clien », « client », « clients ». Folded word in. */
export function wordKeyOf(word: string): string {
  return hear(word.length > 4 ? word.replace(SILENT, '') : word.replace(/s$/, '')).replace(/(?<=..)e$/, '')
}
