import { LinkButton } from '@/components/ui/link-button'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import { DRAWER_TITLE_ID } from './drawer-anchor'

/** The drawer before its first ticket: what will be here, and the first step. */
export function EmptyInventory({ texts }: { texts: ProfileTexts }) {
  return (
    <section aria-labelledby={DRAWER_TITLE_ID} className="grid grid-cols-1 items-center gap-x-12 gap-y-6 lg:grid-cols-2">
      <div>
        <h2 id={DRAWER_TITLE_ID} tabIndex={-1}>
          {texts.emptyTitle}
        </h2>
        <p className="mt-2 max-w-measure">{texts.emptyText}</p>
        <LinkButton href="/station/mes-experiences" line="A" className="mt-5 max-sm:w-full">
          {texts.emptyAction}
        </LinkButton>
      </div>
      {/* The outline of a ticket, with the two bites where its stub tears off. */}
      <svg
        aria-hidden
        viewBox="0 0 480 150"
        className="w-full max-w-form"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="2"
        strokeDasharray="8 7"
      >
        <path d="M8 2H340a9 9 0 0 0 18 0H472V148H358a9 9 0 0 0-18 0H8zM349 16V134" />
        <path d="M34 46H250M34 74H206" strokeWidth="6" strokeDasharray="none" stroke="var(--hairline)" />
        <text x="34" y="118" fill="var(--quiet)" stroke="none" fontSize="17">
          {texts.emptySample}
        </text>
      </svg>
    </section>
  )
}
