import type { EventKind } from '@/lib/applications/schema'
import { StateIcon } from './state-icon'

type KindChoiceProps = {
  value: EventKind
  onChange: (kind: EventKind) => void
  legend: string
  kinds: Readonly<Record<EventKind, string>>
}

/** What happened, one of seven: native radios, so arrow keys work by themselves. */
export function KindChoice({ value, onChange, legend, kinds }: KindChoiceProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-1 gap-1.5 sm:grid-cols-2">
        {(Object.entries(kinds) as [EventKind, string][]).map(([kind, label]) => (
          <label
            key={kind}
            className="flex min-h-11 items-center gap-2.5 rounded border-2 border-edge px-3 py-1.5 text-sm leading-snug transition-colors duration-feedback hover:border-ink has-checked:border-ink has-checked:bg-platform has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={kind === value}
              onChange={() => onChange(kind)}
              className="size-5 shrink-0 accent-ink focus-visible:outline-none"
            />
            <StateIcon of={kind} />
            <span className="min-w-0">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
