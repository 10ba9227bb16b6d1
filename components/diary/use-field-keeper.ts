'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { createFieldKeeper, type FieldKeeperSetup } from './field-keeper'

/** A form that keeps itself: see `createFieldKeeper`. It sends when the network is back and when the page is left. */
export function useFieldKeeper(setup: () => FieldKeeperSetup) {
  const [keeper] = useState(() => createFieldKeeper(setup()))
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState)
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
  return { keeper, state }
}
