/** Words that stay small inside the name of a French town. */
const SMALL = new Set(['à', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'lès', 'sous', 'sur', 'un', 'une'])

/** « ST EXEMPLE SUR MER » as people write it: « St Exemple sur Mer ». A name that has small letters already stays as it is. */
export function townInWords(name: string): string {
  if (name !== name.toUpperCase()) return name
  return (
    name
      .toLowerCase()
      // « 11e » and « 1er » are numbers: their letters stay small.
      .replace(/(?<![\d\p{L}\p{M}])[\p{L}\p{M}]+/gu, (word, at: number) =>
        at > 0 && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
      )
  )
}
