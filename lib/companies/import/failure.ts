/** An import that cannot go on; the message is one sentence in each language, for the person at the terminal. The index is untouched. */
export class ImportFailure extends Error {
  override readonly name = 'ImportFailure'
  constructor(french: string, english: string, options?: ErrorOptions) {
    super(`${french}\n${english}`, options)
  }
}

/** What a failure of the system means in a sentence; null when it is none that we know. */
export function explain(error: unknown): ImportFailure | null {
  if (error instanceof ImportFailure) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOSPC' || code === '53100' || /no space left|ENOSPC/i.test(message))
    return new ImportFailure(
      'Le disque est plein\u00a0: l’ancien index est resté tel quel. Fais de la place, puis relance la même commande.',
      'The disk is full: the old index is as it was. Make room, then run the same command again.',
      { cause: error },
    )
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new ImportFailure(
      'Un des fichiers ne peut pas être lu\u00a0: vérifie son chemin et ses droits.',
      'One of the files cannot be read: check its path and its rights.',
      { cause: error },
    )
  return null
}
