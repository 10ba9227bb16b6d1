import { MetroMap } from '@/components/journey/metro-map'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'
import type { MapTexts } from '@/lib/core/i18n/fr/map'
import type { LineId, StationId } from '@/lib/journey/schema'
import { LineStrip } from './line-strip'
import { SAMPLE_NEXT, SAMPLE_STATES } from './sample'
import { WaysIn } from './ways-in'

type HeroProps = {
  texts: LandingTexts
  mapTexts: MapTexts
  labels: Readonly<Record<StationId, string>>
  lineNames: Readonly<Record<LineId, string>>
}

/** The promise, the two ways in, and the map itself: whole where there is room for it, its first line elsewhere. */
export function Hero({ texts, mapTexts, labels, lineNames }: HeroProps) {
  return (
    <section className="mx-auto max-w-[90rem]">
      <div className="grid grid-cols-1 gap-x-16 gap-y-6 px-4 pt-4 sm:px-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-center lg:pt-6">
        <h1 className="sm:text-3xl">
          <span className="block text-quiet">{texts.promiseFrom} </span>
          <span className="block">{texts.promiseTo}</span>
        </h1>
        <div className="min-[66rem]:hidden">
          <LineStrip labels={labels} texts={texts} />
        </div>
        <div>
          <p className="max-w-measure">{texts.lead}</p>
          <div className="mt-5">
            <WaysIn texts={texts} />
          </div>
          <p className="mt-2.5 text-sm text-quiet">{texts.terms}</p>
        </div>
      </div>
      <div className="mt-8 hidden min-[66rem]:block">
        <MetroMap
          states={SAMPLE_STATES}
          next={SAMPLE_NEXT}
          texts={mapTexts}
          labels={labels}
          lineNames={lineNames}
          hrefBase="/station"
          interactive={false}
        />
        <p className="px-14 text-sm text-quiet">{texts.mapSample}</p>
      </div>
    </section>
  )
}
