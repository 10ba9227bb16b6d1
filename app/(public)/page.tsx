import { Departures } from '@/components/landing/departures'
import { Exchange } from '@/components/landing/exchange'
import { Hero } from '@/components/landing/hero'
import { LinesAtAGlance } from '@/components/landing/lines-at-a-glance'
import { SAMPLE_NEXT } from '@/components/landing/sample'
import { Section } from '@/components/landing/section'
import { Sight } from '@/components/landing/sight'
import { WaysIn } from '@/components/landing/ways-in'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { lineNamesOf, stationLabelsOf } from '@/lib/journey/labels'
import { STATIONS } from '@/lib/journey/lines'

export default async function LandingPage() {
  const { texts } = await getTexts()
  const { landing, lines, map, profile, skills, stations } = texts
  const labels = stationLabelsOf(stations)
  return (
    <>
      <Hero texts={landing} mapTexts={map} labels={labels} lineNames={lineNamesOf(lines)} />
      <Section id="preuve" title={landing.exampleTitle} lead={landing.exampleLead}>
        <Exchange
          texts={landing}
          ticketTexts={profile}
          stationLabel={labels[SAMPLE_NEXT]}
          criterionLabel={stations[SAMPLE_NEXT].criteria?.action?.label ?? ''}
          skillLabel={skills.items['organiser-son-travail'].label}
          strengthName={skills.strengths.raconte.name}
        />
      </Section>
      <Section id="regard" title={landing.sightTitle} lead={landing.sightLead}>
        <Sight texts={landing} />
      </Section>
      <Section id="departs" title={landing.leavesTitle} lead={landing.leavesLead}>
        <Departures texts={landing} />
        <p className="mt-4">
          <a href="/confidentialite" className="inline-flex min-h-11 items-center link">
            {landing.leavesMore}
          </a>
        </p>
      </Section>
      <Section id="lignes" title={fill(landing.linesTitle, { stations: STATIONS.length })} lead={landing.linesLead}>
        <LinesAtAGlance names={lines} texts={landing} />
      </Section>
      <Section id="partir" title={landing.lastTitle} lead={landing.lastLead}>
        <WaysIn texts={landing} />
      </Section>
    </>
  )
}
