import { Check, Plus } from 'lucide-react'
import { useId } from 'react'

type SuggestionChipsProps = {
  title: string
  help: string
  /** Said in place of the help when there is no room left. */
  fullText: string
  isFull: boolean
  suggestions: readonly string[]
  isUsed: (suggestion: string) => boolean
  onToggle: (suggestion: string) => void
}

/** Ideas to touch: touched once they become an answer, touched again they leave it. */
export function SuggestionChips({ title, help, fullText, isFull, suggestions, isUsed, onToggle }: SuggestionChipsProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-help`} className="mt-4 max-w-2xl">
      <p id={`${id}-title`} className="font-semibold">
        {title}
      </p>
      <p id={`${id}-help`} className="mt-0.5 text-sm text-quiet">
        {isFull ? fullText : help}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {suggestions.map((suggestion) => {
          const used = isUsed(suggestion)
          const Icon = used ? Check : Plus
          return (
            <li key={suggestion}>
              <button
                type="button"
                aria-pressed={used}
                aria-disabled={isFull && !used ? true : undefined}
                onClick={() => (used || !isFull) && onToggle(suggestion)}
                className="inline-flex min-h-11 items-center gap-1.5 rounded border-2 border-edge px-3 text-left text-sm transition-colors duration-feedback hover:border-ink aria-disabled:opacity-50 aria-pressed:border-ink aria-pressed:bg-platform aria-pressed:font-semibold"
              >
                <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
                {suggestion}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
