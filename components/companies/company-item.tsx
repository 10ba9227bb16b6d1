import { fill } from '@/lib/core/i18n/fill'
import type { CompanyCard } from '@/lib/companies/schema'
import { KeepButton } from './keep-button'
import { number, type ScreenTexts } from './screen-texts'
import { WebsiteFinder } from './website-finder'

type CompanyItemProps = { card: CompanyCard; position: number; webLink: string; searchesWeb: boolean; texts: ScreenTexts }

/** One place as a stop of the line: how far, what it is, why it is here, and what one can do with it. */
export function CompanyItem({ card, position, webLink, searchesWeb, texts }: CompanyItemProps) {
  const { card: words } = texts.companies
  const place = { siret: card.siret, name: card.name, city: card.city }
  return (
    <li className="relative pb-8 pl-11 before:absolute before:top-3 before:bottom-[-0.75rem] before:left-[14px] before:w-1 before:bg-line-core last:pb-0 last:before:hidden sm:pl-14 sm:before:left-[18px]">
      <Stop position={position} />
      <article aria-labelledby={`lieu-${card.siret}`} className="border-b border-hairline pb-6">
        <div className="flex items-baseline justify-between gap-4">
          <h3 id={`lieu-${card.siret}`} className="min-w-0 text-lg wrap-anywhere">
            {card.name}
          </h3>
          {card.distanceKm !== null && (
            <p className="font-sign text-lg font-semibold whitespace-nowrap tabular-nums">{distanceOf(card.distanceKm, texts)}</p>
          )}
        </div>
        <p className="mt-1">{card.nafLabel}</p>
        <p className="text-sm text-quiet">
          {`${card.postcode} ${card.city}`.trim()}
          <span aria-hidden> · </span>
          <span className="inline-block">{card.size ?? words.noSize}</span>
          {card.distanceKm === null && (
            <>
              <span aria-hidden> · </span>
              <span className="inline-block">{words.noDistance}</span>
            </>
          )}
        </p>
        {card.reasons.length > 0 && (
          <ul aria-label={words.why} className="mt-3 flex flex-col gap-1 text-sm">
            {card.reasons.map((reason) => (
              <li key={reason} className="flex gap-2.5">
                <span aria-hidden className="mt-[0.6rem] h-[3px] w-3 shrink-0 bg-line" />
                {reason}
              </li>
            ))}
          </ul>
        )}
        <div className="mt-4 flex flex-wrap items-center gap-x-1 gap-y-1">
          <KeepButton place={place} texts={texts.keep} />
          <WebsiteFinder place={place} webLink={webLink} searchesWeb={searchesWeb} texts={words} />
        </div>
      </article>
    </li>
  )
}

/** The number of the stop in the line's own shape. */
function Stop({ position }: { position: number }) {
  return (
    <svg aria-hidden viewBox="-16 -16 32 32" className="absolute top-0 left-0 size-8 overflow-visible sm:size-10">
      <polygon
        points="14.5,0 7.25,12.56 -7.25,12.56 -14.5,0 -7.25,-12.56 7.25,-12.56"
        fill="var(--page)"
        stroke="var(--line)"
        strokeWidth="3.5"
        strokeLinejoin="round"
      />
      <text y="4.8" textAnchor="middle" fontSize="13" fontWeight="700" fill="var(--ink)" className="font-sign tabular-nums">
        {position}
      </text>
    </svg>
  )
}

function distanceOf(distanceKm: number, { companies, locale }: ScreenTexts): string {
  return distanceKm < 0.1 ? companies.card.onTheSpot : fill(companies.card.km, { km: number(distanceKm, locale, 1) })
}
