'use client'

import { useEffect } from 'react'
import type { EarlyAct } from './early-script'

type Field = Extract<EarlyAct, { kind: 'change' }>['on']
const LOOK_AGAIN_MS = 50

/** Does again, as soon as React can hear it, what was done before: see `EARLY_SCRIPT`. */
export function EarlyActs() {
  useEffect(() => {
    const early = window.earlyActs
    if (!early) return
    const { noted, isAwake } = early
    let timer: ReturnType<typeof setTimeout> | undefined
    // In their order: what is typed comes before the button that sends it.
    const doAgain = () => {
      clearTimeout(timer)
      for (let first = noted[0]; first && (isAwake(first.on) || !first.on.isConnected); first = noted[0]) {
        noted.shift()
        if (first.on.isConnected) act(first)
      }
      if (noted.length > 0) timer = setTimeout(doAgain, LOOK_AGAIN_MS)
    }
    early.onNote = doAgain
    doAgain()
    return () => {
      clearTimeout(timer)
      delete early.onNote
    }
  }, [])
  return null
}

function act(early: EarlyAct): void {
  if (early.kind === 'press') early.on.click()
  else if (early.kind === 'change') changeAgain(early.on)
  else early.on.requestSubmit(early.submitter?.isConnected ? early.submitter : undefined)
}

const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio'

/**
 * Has React hear a change that the field already shows. React compares with what it last saw, which it learns from assignments to
 * the element; one through the prototype passes it by, and so counts as news.
 */
function changeAgain(field: Field): void {
  if (field instanceof HTMLSelectElement || field.type === 'file') return void field.dispatchEvent(new Event('change', { bubbles: true }))
  if (isTicked(field)) {
    field.checked = !field.checked
    return field.click()
  }
  const { value, selectionStart, selectionEnd } = field
  field.value = field.defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
  if (document.activeElement === field && selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
