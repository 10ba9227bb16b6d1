'use client'

import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import type { StationId } from '@/lib/journey/schema'
import type { TutorAction } from '@/lib/tutor/schema'
import { announce } from '@/components/layout/announce'
import { reduceChat, type ChatState } from './chat-state'
import { keepPending, readPending, type PendingTurn } from './kept'
import { readTurn, recoverTurn } from './read-turn'
import { newUuid } from './uuid'

type UseChat = {
  stationId: StationId
  /** Names what this device keeps: the student and the station. */
  owner: string
  initial: ChatState
  /** Ready texts for the live region. */
  thinking: string
  onRefused: (text: string) => void
}

/** Sends turns, follows their replies, mends what breaks. The server is the memory; this only shows it. */
export function useChat({ stationId, owner, initial, thinking, onRefused }: UseChat) {
  const [state, dispatch] = useReducer(reduceChat, initial)
  const running = useRef<{ turn: PendingTurn; stop: AbortController } | null>(null)
  const failed = useRef<PendingTurn | null>(null)

  async function run(turn: PendingTurn, isRetry: boolean, work: typeof readTurn) {
    const stop = new AbortController()
    running.current = { turn, stop }
    keepPending(owner, turn)
    dispatch({ type: 'send', turnId: turn.turnId, text: turn.text, isRetry })
    announce(thinking)
    let reply = ''
    try {
      const failure = await work(
        { ...turn, stationId },
        (event) => {
          if (event.type === 'text-delta') reply += event.delta ?? ''
          if (event.type === 'replay') reply = (event.data as { reply: string }).reply
          dispatch({ type: 'event', turnId: turn.turnId, event })
        },
        stop.signal,
      )
      failed.current = failure ? turn : null
      // A text that the server will never take goes back into the box; every other failure can be sent again as it is.
      if (!failure || failure.kind === 'refused') keepPending(owner, null)
      if (failure?.kind === 'refused') onRefused(turn.text)
      dispatch({ type: 'end', turnId: turn.turnId, failure })
      // The whole reply, once, when it is complete: a reader is not interrupted at each sentence.
      if (!failure) announce(reply)
    } catch {
      keepPending(owner, null)
      dispatch({ type: 'stop', turnId: turn.turnId })
    } finally {
      running.current = null
    }
  }

  // A turn that was under way when the page was left: the server tells whether it has it.
  const resume = useEffectEvent((left: PendingTurn) => {
    void run(left, false, async (turn, onEvent, signal) => {
      const response = await fetch(`/api/tutor/turns/${turn.turnId}`, { signal }).catch(() => null)
      if (response?.status === 404) return readTurn(turn, onEvent, signal)
      return recoverTurn(turn.turnId, onEvent, signal)
    })
  })
  useEffect(() => {
    const left = readPending(owner)
    if (left) resume(left)
  }, [owner])

  return {
    state,
    send: (text: string, action?: TutorAction) => void run({ turnId: newUuid(), text, action }, false, readTurn),
    retry: () => failed.current && void run(failed.current, true, readTurn),
    stop: () => running.current?.stop.abort(),
  }
}
