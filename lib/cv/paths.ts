/** A value inside plain data, by a path such as `work/0/highlights/1`; own members only, so that no path leaves the document. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    return (value as Record<string, unknown>)[name]
  }, data)
}

/** The text at a path, without spaces around it; empty when there is none. */
export function textAt(data: unknown, path: string): string {
  const value = valueAt(data, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** Every text of plain data with its path, in the order of the document. */
export function* textsOf(data: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof data === 'string') yield { path, text: data }
  else if (typeof data === 'object' && data !== null)
    for (const [name, value] of Object.entries(data)) yield* textsOf(value, path ? `${path}/${name}` : name)
}

/** Lists of sentences that a student writes one by one. */
const LINE = /^(?:work|volunteer|projects)\/\d+\/(?:highlights\/\d+|summary|description)$|^education\/\d+\/courses\/\d+$/

/** Whether the text at that path is a sentence about what the student did: what the tutor asks about. */
export const isLinePath = (path: string): boolean => LINE.test(path)
