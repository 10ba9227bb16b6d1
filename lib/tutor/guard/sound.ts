/** Spellings of the same sound, in the order in which they are read. Upper-case letters stand for sounds of several letters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[cs]h/g, 'C'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/tion/g, 'sion'],
  [/e?au/g, 'o'],
  [/oi/g, 'W'],
  [/ou/g, 'U'],
  [/qu|q/g, 'k'],
  [/sc(?=[ei])|c(?=[ei])|z/g, 's'],
  [/c|k+/g, 'k'],
  [/gu(?=[ei])/g, 'G'],
  [/g(?=[ei])/g, 'j'],
  [/(?:ai|ei)(?=[mn](?![aeiouUWmn]))/g, 'i'],
  [/[ae][mn](?![aeiouUWmn])/g, 'A'],
  [/[iu][mn](?![aeiouUWmn])/g, 'I'],
  [/o[mn](?![aeiouUWmn])/g, 'O'],
  [/oeu|eu|ai|ei/g, 'e'],
  [/(.)\1+/g, '$1'],
]

/** The key of the beginning of a word: nothing at its end is taken for silent. */
export function soundOfBeginning(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word)
}

/**
 * A key that words pronounced alike share (« suicider », « suissidé », « swicide » come close), for folded French words. It is
 * only made to compare words with words: it is no transcription.
 */
export function soundOf(word: string): string {
  const key = soundOfBeginning(word)
  const stripped = key.replace(/(?:er|e|es|ent)$/, '')
  if (stripped.length > 1 && stripped !== key) return stripped
  const silent = key.replace(/[stdxp]+$/, '')
  return silent.length > 0 ? silent : key
}
