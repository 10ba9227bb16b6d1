import { LevelRules } from '@/components/worksheet/level-rules'
import { writeRules } from '@/components/worksheet/level-rules-data'
import { WorksheetForm } from '@/components/worksheet/worksheet-form'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { describeRemarks } from '@/lib/cv/review-service'
import { getLine, getStation } from '@/lib/journey/lines'
import { recommendNext } from '@/lib/journey/rules'
import { SchoolLevel } from '@/lib/journey/schema'
import { getWorksheet } from '@/lib/journey/service'
import { missingFields } from '@/lib/journey/worksheet-rules'
import { isWorksheetStation, WORKSHEETS } from '@/lib/journey/worksheets'
import { reluOffer } from './relu-offer'
import type { StationViewProps } from './view'

/** A station worked as a short form. */
export async function WorksheetView({ stationId, viewer, profile, texts, locale, states, labels }: StationViewProps) {
  if (!isWorksheetStation(stationId)) return null
  const [stored, said] = await Promise.all([getWorksheet(viewer, stationId), stationId === 'relu' ? describeRemarks(viewer) : []])
  const { worksheets, levelRules, worksheetScreen: screen } = texts
  const levelNames = worksheets.forms.depart.fields.level?.options ?? {}
  const rulesOf = (levels: readonly SchoolLevel[]) =>
    writeRules(levels, new Date().toISOString().slice(0, 10), levelRules, screen.rules, levelNames, locale)
  // What will be recommended once this station is done.
  const next = recommendNext({ ...states, [stationId]: 'done' })
  return (
    <div data-line={getLine(getStation(stationId).lineId).letter.toLowerCase()} className="flex flex-col gap-8">
      {stationId === 'dossier' && profile.level && <LevelRules rules={rulesOf([profile.level])} level={profile.level} />}
      {stationId === 'dossier' && !profile.level && (
        <Notice
          title={screen.rules.unknownTitle}
          actions={
            <LinkButton href="/station/depart" variant="secondary" size="small">
              {screen.rules.unknownLink}
            </LinkButton>
          }
        >
          {screen.rules.unknownText}
        </Notice>
      )}
      {stationId === 'relu' && (
        <Notice
          title={texts.cvScreen.relu.title}
          actions={
            <LinkButton href="/cv" variant="secondary" size="small">
              {texts.cvScreen.relu.open}
            </LinkButton>
          }
        >
          {texts.cvScreen.relu.text}
        </Notice>
      )}
      <WorksheetForm
        userId={viewer.id}
        stationId={stationId}
        label={labels[stationId]}
        fields={WORKSHEETS[stationId]}
        stored={stored}
        missing={Object.keys(stored).length > 0 ? missingFields(stationId, stored) : []}
        isDone={states[stationId] === 'done'}
        waysOn={{ mapHref: `/carte?depuis=${stationId}`, next: next && { href: `/station/${next}`, label: labels[next] } }}
        texts={{
          form: worksheets.forms[stationId],
          common: worksheets.common,
          issues: worksheets.issues,
          missing: worksheets.missing,
          screen: screen.form,
        }}
        rules={stationId === 'depart' ? rulesOf(SchoolLevel.options) : undefined}
        offer={reluOffer(said, { texts, locale })}
      />
    </div>
  )
}
