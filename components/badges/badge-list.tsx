import { fill } from '@/lib/core/i18n/fill'
import type { BadgesTexts } from '@/lib/core/i18n/fr/badges'

/** A badge in the reader's words. */
export type BadgeView = {
  readonly id: string
  readonly label: string
  readonly explain: string
  readonly level: number
  readonly levelName: string
  readonly frameworks: readonly string[]
  readonly since: string
  /** Empty unless the student shows them. */
  readonly quotes: readonly string[]
}

/** The badges, as they print: one under the other, none cut by the edge of a page. */
export function BadgeList({ badges, texts }: { badges: readonly BadgeView[]; texts: BadgesTexts }) {
  return (
    <section aria-labelledby="badges" className="flex flex-col gap-4">
      <h2 id="badges">{texts.listTitle}</h2>
      <ul className="flex flex-col gap-4">
        {badges.map(({ id, label, explain, level, levelName, frameworks, since, quotes }) => (
          <li key={id} className="break-inside-avoid rounded-lg border-2 border-ink px-4 py-4 sm:px-6">
            <h3>{label}</h3>
            <p className="mt-1 font-semibold">{fill(texts.level, { level, name: levelName })}</p>
            <p className="mt-1 max-w-measure">{explain}</p>
            {quotes.map((quote, index) => (
              <blockquote key={index} className="mt-3 max-w-measure border-l-4 border-edge pl-3 wrap-anywhere">
                {fill(texts.quoted, { quote })}
              </blockquote>
            ))}
            <p className="mt-3 text-sm text-quiet">{fill(texts.since, { date: since })}</p>
            {frameworks.length > 0 && <p className="text-sm text-quiet">{fill(texts.aligned, { frameworks: frameworks.join(', ') })}</p>}
            <p className="text-sm text-quiet">{fill(texts.issuer, { name: 'StageFlow AI' })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
