import { ChevronDown, Info } from 'lucide-react'
import Link from 'next/link'
import { Chat } from '@/components/tutor/chat'
import { readConsents } from '@/lib/account/consent-service'
import { fill } from '@/lib/core/i18n/fill'
import { modelConfig } from '@/lib/core/model/config'
import { getStation } from '@/lib/journey/lines'
import { listStationProofs } from '@/lib/skills/service'
import { getChat } from '@/lib/tutor/service'
import type { StationViewProps } from './view'

/** A dialogue station: the tutor says what it is, then the conversation. */
export async function ChatView({ stationId, viewer, profile, texts, locale, next, labels }: StationViewProps) {
  const proofs = await listStationProofs(viewer, stationId)
  const talk = await getChat(viewer, stationId, profile.level, proofs)
  const { criteria } = getStation(stationId)
  const words = (texts.stations[stationId] as { criteria?: Record<string, { label: string; hint: string }> }).criteria ?? {}
  const model = modelConfig()
  const engine = model && (await readConsents(viewer)).mayUse ? model : null
  const isNext = next !== null && next !== stationId
  return (
    <>
      <details className="group text-sm">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
          <Info aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
          <span>
            {texts.chat.disclosure}{' '}
            <span className="font-normal text-quiet">
              {engine ? fill(texts.chat.engineShortModel, { name: engine.name }) : texts.chat.engineShortRules}
            </span>
          </span>
          <ChevronDown
            aria-hidden
            size={20}
            strokeWidth={1.75}
            className="shrink-0 transition-transform duration-feedback group-open:rotate-180"
          />
        </summary>
        <p className="mt-1 max-w-measure text-quiet">
          {texts.chat.disclosureMore}{' '}
          {engine ? fill(texts.chat.engineModel, { name: engine.name, host: engine.host }) : texts.chat.engineRules} {texts.chat.formative}
        </p>
        {model && (
          <Link href="/reglages#qui-repond" className="inline-flex min-h-11 items-center underline decoration-[1.5px] underline-offset-4">
            {texts.chat.engineChange}
          </Link>
        )}
      </details>
      {locale === 'en' && <p className="max-w-measure text-sm">{texts.chat.tutorLanguage}</p>}
      <Chat
        stationId={stationId}
        owner={`${viewer.id}:${stationId}`}
        initial={{
          messages: talk.messages,
          met: talk.met,
          status: talk.status,
          proofs: proofs.map(({ id, criterionId, messageId, quote }) => ({ id, criterionId, messageId, quote })),
          phase: 'idle',
          failure: null,
          help: null,
          closedNow: false,
          xpGained: 0,
          engineBecause: null,
        }}
        criteria={criteria.map((id) => ({ id, label: words[id]?.label ?? id, hint: words[id]?.hint ?? '' }))}
        next={isNext ? { href: `/station/${next}`, label: labels[next] } : null}
        hasStories={stationId === 'mes-experiences'}
        hasModel={engine !== null}
        texts={texts.chat}
        pickerTexts={{ ...texts.profile.picker, offlineTitle: texts.profile.offlineTitle, offline: texts.profile.offline }}
        tickTexts={{ criteria: texts.map.criteria, criterionMet: texts.map.criterionMet, criterionOpen: texts.map.criterionOpen }}
      />
    </>
  )
}
