/** One value that outlives the page. */
export type Store<T> = {
  read: () => T | null
  /** Whether the value is now kept. */
  write: (value: T) => boolean
  clear: () => void
}

/** Runs what needs the browser's storage. Null when it refuses (private mode, full disk), which is no error. */
export function safely<T>(run: () => T): T | null {
  try {
    return run()
  } catch {
    return null
  }
}

/**
 * A value kept as JSON in the browser's own storage. A browser that refuses to keep anything is no error.
 * @param check makes a value of what was stored, by this version of the app or an older one; null when it is no such value
 */
export function browserStore<T>(key: string, check: (stored: unknown) => T | null): Store<T> {
  return {
    read: () => safely(() => check(JSON.parse(localStorage.getItem(key) ?? 'null'))),
    write: (value) => safely(() => (localStorage.setItem(key, JSON.stringify(value)), true)) ?? false,
    clear: () => void safely(() => localStorage.removeItem(key)),
  }
}
