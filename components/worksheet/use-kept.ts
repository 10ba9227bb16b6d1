import { useEffect, useSyncExternalStore } from 'react'
import type { createKeeper, KeeperState } from './worksheet-keeper'

/** What a keeper holds, as long as the page is there: drafts are taken up, and the last words go out on leaving or when the network is back. */
export function useKept(keeper: ReturnType<typeof createKeeper>): KeeperState {
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
