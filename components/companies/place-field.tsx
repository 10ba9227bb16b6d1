'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { TextField } from '@/components/ui/text-field'
import { fill } from '@/lib/core/i18n/fill'
import { WORDS } from '@/lib/companies/asked'
import type { PlaceChoice } from '@/lib/companies/place-schema'

const PAUSE_MS = 300
const FEWEST_CHARACTERS = 2

type PlaceFieldProps = {
  defaultValue: string
  error?: string
  /** A suggestion that may now be chosen, and its INSEE code. */
  onSuggested: (label: string, code: string) => void
  texts: { label: string; help: string; option: string }
  className?: string
}

/** Where to search around. Suggestions come while typing, in the browser's own list; without them the words do. */
export function PlaceField({ defaultValue, error, onSuggested, texts, className }: PlaceFieldProps) {
  const listId = useId()
  const [labels, setLabels] = useState<readonly string[]>([])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asking = useRef<AbortController>(undefined)
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      asking.current?.abort()
    },
    [],
  )

  async function suggest(words: string) {
    asking.current?.abort()
    asking.current = new AbortController()
    try {
      const response = await fetch(`/api/companies/places?${new URLSearchParams({ q: words })}`, { signal: asking.current.signal })
      if (!response.ok) return
      const { places } = (await response.json()) as { places: readonly PlaceChoice[] }
      const named = places.map((place) => ({ label: fill(texts.option, { ...place }), code: place.code }))
      for (const { label, code } of named) onSuggested(label, code)
      setLabels(named.map(({ label }) => label))
    } catch {
      // A suggestion is a comfort: without one, what was typed is searched for.
    }
  }

  function onInput(words: string) {
    clearTimeout(timer.current)
    if (words.trim().length < FEWEST_CHARACTERS || labels.includes(words)) return
    timer.current = setTimeout(() => void suggest(words.trim()), PAUSE_MS)
  }

  return (
    <>
      <TextField
        name="ville"
        label={texts.label}
        help={texts.help}
        error={error}
        defaultValue={defaultValue}
        maxLength={WORDS.max}
        list={listId}
        autoComplete="off"
        enterKeyHint="search"
        onInput={(event) => onInput(event.currentTarget.value)}
        className={className}
      />
      <datalist id={listId}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
    </>
  )
}
