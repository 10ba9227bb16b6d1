import { useEffect, useSyncExternalStore } from 'react'

/** What sends by itself what is written in it. */
type Keeper<S> = {
  getState: () => S
  subscribe: (listener: () => void) => () => void
  flush: () => Promise<void>
  /** Takes up what an earlier visit left. Returns what to do on leaving. */
  start: () => () => void
}

/** What a keeper holds, as long as the page is there: drafts are taken up, and the last words go out on leaving or when the network is back. */
export function useKeeper<S>(keeper: Keeper<S>): S {
  useEffect(() => {
    const stop = keeper.start()
    const send = () => void keeper.flush()
    window.addEventListener('online', send)
    window.addEventListener('pagehide', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      window.removeEventListener('online', send)
      window.removeEventListener('pagehide', send)
      document.removeEventListener('visibilitychange', send)
      stop()
    }
  }, [keeper])

  return useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState)
}
