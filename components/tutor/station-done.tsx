'use client'

import dynamic from 'next/dynamic'
import { fill } from '@/lib/core/i18n/fill'
import type { PickerTexts } from '@/components/skills/skill-picker'
import { LinkButton } from '@/components/ui/link-button'

// Only who closes a station needs it.
const SkillChoice = dynamic(() => import('./skill-choice').then((module) => module.SkillChoice))

type StationDoneProps = {
  stationId: string
  xpGained: number
  next: { href: string; label: string } | null
  texts: {
    stationDone: string
    stationDoneText: string
    stationDoneMore: string
    xp: string
    toMap: string
    toNext: string
    toProfile: string
  }
  hasStories: boolean
  pickerTexts: PickerTexts
}

/** The station is closed: what is yours now, what it shows in your view, and where the line goes on. */
export function StationDone({ stationId, xpGained, next, texts, hasStories, pickerTexts }: StationDoneProps) {
  return (
    <section aria-labelledby="station-terminee" className="rounded-lg border-l-8 border-line bg-platform px-4 py-5 sm:px-6">
      <h2 id="station-terminee" className="flex flex-wrap items-baseline gap-x-4">
        {`${texts.stationDone} `}
        {xpGained > 0 && <span className="text-base font-semibold tabular-nums">{fill(texts.xp, { points: xpGained })}</span>}
      </h2>
      <p className="mt-1 max-w-measure">{texts.stationDoneText}</p>
      <SkillChoice stationId={stationId} texts={pickerTexts} />
      <div className="mt-5 flex flex-wrap gap-3">
        <LinkButton href={`/carte?depuis=${stationId}`}>{texts.toMap}</LinkButton>
        <LinkButton href="/profil" variant="secondary">
          {texts.toProfile}
        </LinkButton>
        {next && (
          <LinkButton href={next.href} variant="quiet">
            {fill(texts.toNext, { station: next.label })}
          </LinkButton>
        )}
      </div>
      {hasStories && <p className="mt-3 text-sm text-quiet">{texts.stationDoneMore}</p>}
    </section>
  )
}
