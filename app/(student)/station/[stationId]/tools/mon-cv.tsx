import { StationClosed } from '@/components/worksheet/station-closed'
import { LinkButton } from '@/components/ui/link-button'
import { fill } from '@/lib/core/i18n/fill'
import { recommendNext } from '@/lib/journey/rules'
import { countProofs } from '@/lib/skills/service'
import type { StationViewProps } from '../view'

/** The station « Mon CV »: the editor is a place of its own; here is what it asks for and where one stands. */
export async function MonCv({ viewer, texts, states, labels }: StationViewProps) {
  const proofs = await countProofs(viewer)
  const isDone = states['mon-cv'] === 'done'
  const next = recommendNext({ ...states, 'mon-cv': 'done' })
  const { cvScreen, stations } = texts
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <p className="border-l-4 border-line pl-4 text-lg">{stations['mon-cv'].counts}</p>
      <p>
        {cvScreen.tool.lead} {fill(proofs === 1 ? cvScreen.tool.proofs.one : cvScreen.tool.proofs.other, { count: proofs })}
      </p>
      {!isDone && <p className="font-semibold">{cvScreen.tool.missing}</p>}
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/cv">{cvScreen.tool.open}</LinkButton>
        {proofs === 0 && (
          <LinkButton href="/station/mes-experiences" variant="secondary">
            {cvScreen.toStories}
          </LinkButton>
        )}
      </div>
      {isDone && (
        <StationClosed
          waysOn={{ mapHref: '/carte?depuis=mon-cv', next: next && { href: `/station/${next}`, label: labels[next] } }}
          screen={texts.worksheetScreen.form}
        />
      )}
    </div>
  )
}
