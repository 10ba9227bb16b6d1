import type { ReactNode } from 'react'

export type PreferenceChoice = { value: string; label: string; icon?: ReactNode; lang?: string }

type PreferenceFormProps = {
  /** The field that is posted. */
  name: 'theme' | 'locale'
  label: string
  choices: readonly PreferenceChoice[]
  current: string
  /** Path to come back to once the choice is stored. */
  next: string
}

/** A row of choices that posts the one pressed: a plain form, so that it works before and without any script. */
export function PreferenceForm({ name, label, choices, current, next }: PreferenceFormProps) {
  return (
    <form method="post" action="/api/account/preferences">
      <input type="hidden" name="next" value={next} />
      <div role="group" aria-label={label} className="inline-flex max-w-full flex-wrap rounded border-2 border-edge p-0.5">
        {choices.map((choice) => (
          <button
            key={choice.value}
            name={name}
            value={choice.value}
            lang={choice.lang}
            aria-pressed={choice.value === current}
            className="inline-flex min-h-11 items-center gap-2 rounded-sm px-3 text-sm font-semibold text-quiet transition-colors duration-feedback hover:text-ink aria-pressed:bg-ink aria-pressed:text-page"
          >
            {choice.icon}
            {choice.label}
          </button>
        ))}
      </div>
    </form>
  )
}
