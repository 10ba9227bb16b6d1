import { startHref } from '@/lib/companies/asked'
import type { ScreenTexts } from './screen-texts'

/** Before the first search: what will be here, what to do first, and words to start from. */
export function FirstStep({ texts }: { texts: ScreenTexts }) {
  const { start } = texts.companies
  return (
    <section aria-labelledby="par-ou-commencer" className="rounded-lg border-2 border-dashed border-edge px-5 py-6 sm:px-6">
      <h2 id="par-ou-commencer" className="text-lg">
        {start.title}
      </h2>
      <p className="mt-2 max-w-measure">{start.text}</p>
      <p className="mt-4 text-sm text-quiet">{start.examples}</p>
      <ul className="mt-1 flex flex-wrap gap-2">
        {start.exampleWords.split(', ').map((word) => (
          <li key={word}>
            {/* A plain link: the trade is filled in, the town is still to say. */}
            <a
              href={startHref(word)}
              className="inline-flex min-h-11 items-center rounded border-2 border-edge px-3.5 text-sm font-semibold hover:border-ink hover:bg-platform"
            >
              {word}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-measure text-quiet">{start.after}</p>
    </section>
  )
}
