import type { LandingTexts } from '@/lib/core/i18n/fr/landing'

/** A departure board on which nothing about a person departs. It is dark in both themes, as boards are. */
export function Departures({ texts }: { texts: LandingTexts }) {
  return (
    <div data-theme="dark" className="rounded-lg bg-platform px-5 py-4 text-ink sm:px-8 sm:py-6 forced-colors:border">
      <div aria-hidden className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 pb-2 text-sm text-quiet sm:grid-cols-[5fr_5fr_auto]">
        <span>{texts.leavesTo}</span>
        <span className="max-sm:hidden">{texts.leavesWhat}</span>
        <span className="w-16 text-right">{texts.leavesWhen}</span>
      </div>
      <ul aria-label={texts.leavesCaption}>
        {texts.leavesRows.map(({ to, what, ...row }) => (
          <li
            key={to}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-t border-hairline py-3 sm:grid-cols-[5fr_5fr_auto]"
          >
            <span className="font-sign text-lg font-semibold">{to}</span>
            <span className="text-quiet max-sm:row-start-2">{what}</span>
            <span className="max-w-40 min-w-16 text-right font-sign text-lg font-semibold text-warning">
              <span className="sr-only">{texts.leavesWhen} </span>
              {'onConsent' in row ? texts.leavesConsent : 'onSearch' in row ? texts.leavesOnSearch : texts.leavesNone}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
