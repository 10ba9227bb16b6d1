/** A value that a screen can watch: the three functions that `useSyncExternalStore` and its writers need. */
export function createObservable<S extends object>(initial: S) {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    getState: (): S => state,
    /** @returns what stops the calls */
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Changes these members, and tells everybody who watches. */
    publish: (patch: Partial<S>): void => {
      state = { ...state, ...patch }
      for (const listener of listeners) listener()
    },
  }
}
