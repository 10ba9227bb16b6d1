'use client'

import { useEffect, useEffectEvent, useReducer, useRef } from 'react'
import type { StationId } from '@/lib/journey/schema'
import type { TutorAction } from '@/lib/tutor/schema'
import { announce } from '@/components/layout/announce'
import { reduceChat, type ChatState } from './chat-state'
import { keepPending, readPending, type PendingTurn } from './kept'
import { readTurn, settleTurn, stopTurn } from './read-turn'
import { newUuid } from './uuid'

type UseChat = {
  stationId: StationId
  /** Names what this device keeps: the student and the station. */
  owner: string
  initial: ChatState
  /** Ready texts for the live region. */
  thinking: string
  /** Gets back words that did not go out, for the box. */
  onRefused: (text: string) => void
}

/** Sends turns, follows their replies, mends what breaks. The server is the memory; this only shows it. */
export function useChat({ stationId, owner, initial, thinking, onRefused }: UseChat) {
  const [state, dispatch] = useReducer(reduceChat, initial)
  const running = useRef<{ turnId: string; reading: AbortController } | null>(null)
  /** A turn of which it is not known whether the server has it. */
  const unsettled = useRef<PendingTurn | null>(null)

  /** True when the server has the turn, or will never take it. */
  async function run(turn: PendingTurn, isRetry: boolean, work: typeof readTurn): Promise<boolean> {
    const stop = new AbortController()
    running.current = { turnId: turn.turnId, reading: stop }
    unsettled.current = turn
    keepPending(owner, turn)
    dispatch({ type: 'send', turnId: turn.turnId, text: turn.text, isRetry })
    announce(thinking)
    let reply = ''
    try {
      const failure = await work(
        { ...turn, stationId },
        (event) => {
          if (event.type === 'text-delta') reply += event.delta ?? ''
          if (event.type === 'reset-step') reply = ''
          if (event.type === 'replay') reply = (event.data as { reply: string }).reply
          dispatch({ type: 'event', turnId: turn.turnId, event })
        },
        stop.signal,
      )
      dispatch({ type: 'end', turnId: turn.turnId, failure })
      // A text that the server will never take goes back into the box; every other failure can be sent again as it is.
      if (failure && failure.kind !== 'refused') return false
      unsettled.current = null
      keepPending(owner, null)
      if (failure && !turn.action) onRefused(turn.text)
      // The whole reply, once, when it is complete: a reader is not interrupted at each sentence.
      if (!failure) announce(reply)
      return true
    } catch {
      dispatch({ type: 'stop', turnId: turn.turnId })
      return false
    } finally {
      running.current = null
    }
  }

  async function send(text: string, action?: TutorAction): Promise<void> {
    // Messages keep their order, and none is left behind: what may not have gone out goes first.
    const left = unsettled.current
    if (left && !(await run(left, true, settleTurn))) {
      if (!action) onRefused(text)
      return
    }
    await run({ turnId: newUuid(), text, action }, false, readTurn)
  }

  // A turn that was under way when the page was left: the server tells whether it has it.
  const resume = useEffectEvent((left: PendingTurn) => void run(left, false, settleTurn))
  useEffect(() => {
    const left = readPending(owner)
    if (left) resume(left)
  }, [owner])

  // The line is back: what was under way is taken up again, without anybody asking.
  const takeUp = useEffectEvent(() => {
    const left = unsettled.current
    if (left && !running.current) void run(left, true, settleTurn)
  })
  useEffect(() => {
    const onOnline = () => takeUp()
    window.addEventListener('online', onOnline)
    return () => window.removeEventListener('online', onOnline)
  }, [])

  return {
    state,
    send: (text: string, action?: TutorAction) => void send(text, action),
    retry: () => unsettled.current && void run(unsettled.current, true, readTurn),
    stop: () => {
      const turn = running.current
      if (turn) void stopTurn(turn.turnId, () => turn.reading.abort())
    },
  }
}
