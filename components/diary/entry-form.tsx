'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { useKeeper } from '@/components/ui/use-keeper'
import { SaveRow, saveStateText } from '@/components/worksheet/save-state'
import { StationClosed, type WaysOn } from '@/components/worksheet/station-closed'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import { CONVENTION_SKILLS } from '@/lib/diary/limits'
import type { DiaryEntry } from '@/lib/diary/schema'
import { reloadDay, sendDay, standingOf } from './entry-api'
import { browserFieldDrafts } from './field-drafts'
import { createFieldKeeper } from './field-keeper'
import { KeepingNotices, type KeepingTexts } from './keeping'
import { LongText } from './long-text'
import { BOX_LIMITS, sendLeftovers } from './send-leftovers'

const BOXES = ['seen', 'done', 'learnt'] as const

type EntryFormProps = {
  userId: string
  day: string
  /** The day in words. */
  dayName: string
  entry: DiaryEntry | null
  isDone: boolean
  waysOn: WaysOn
  texts: { entry: DiaryTexts['entry']; screen: KeepingTexts['screen'] }
}

/** One day of the diary: three boxes, what the day touched on, or that it was no day of the stage. It keeps itself. */
export function EntryForm({ userId, day, dayName, entry, isDone, waysOn, texts }: EntryFormProps) {
  const router = useRouter()
  const [keeper] = useState(() =>
    createFieldKeeper({
      standing: standingOf(entry),
      isDone,
      limits: BOX_LIMITS,
      drafts: browserFieldDrafts(userId, day),
      send: (fields, version) => sendDay(day, fields, version),
      reload: () => reloadDay(day),
    }),
  )
  const state = useKeeper(keeper)
  const words = texts.entry
  const keeping: KeepingTexts = { screen: texts.screen, ...words }
  const skills = state.fields.skills as readonly string[]
  const lastStatus = useRef(state.status)
  const isAway = state.fields.away === true

  useEffect(() => {
    const send = () =>
      void sendLeftovers(userId, day).then((arrived) => {
        if (arrived === 0) return
        announce(words.leftovers)
        router.refresh()
      })
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [userId, day, words.leftovers, router])

  useEffect(() => {
    const before = lastStatus.current
    lastStatus.current = state.status
    // The strip of days and the station's header show what was kept.
    if (state.status === 'saved' && before !== 'saved') router.refresh()
    if (state.status === 'offline' || state.status === 'refused') announce(saveStateText(keeper.getState(), texts.screen))
  }, [state.status, keeper, router, texts.screen])

  useEffect(() => {
    if (state.hasClosed) announce(`${texts.screen.closedTitle}.`)
  }, [state.hasClosed, texts.screen.closedTitle])

  return (
    <form
      aria-label={fill(words.form, { date: dayName })}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault()
        void keeper.save().then(() => announce(saveStateText(keeper.getState(), texts.screen)))
      }}
      onBlur={() => void keeper.flush()}
    >
      {!isAway &&
        BOXES.map((box) => (
          <LongText
            key={box}
            id={`journal-${box}`}
            label={words[box].label}
            help={words[box].help}
            value={state.fields[box] as string}
            limit={BOX_LIMITS[box]}
            minHeight="6rem"
            texts={words}
            onChange={(value) => keeper.change(box, value)}
          />
        ))}
      {!isAway && (
        <fieldset className="max-w-form min-w-0" aria-describedby="journal-skills-help">
          <legend className="font-semibold">{words.skills}</legend>
          <p id="journal-skills-help" className="mt-0.5 text-sm text-quiet">
            {words.skillsHelp}
          </p>
          <div className="mt-2 grid sm:grid-cols-2">
            {CONVENTION_SKILLS.map((skill) => (
              <CheckboxField
                key={skill}
                label={words.skillNames[skill]}
                checked={skills.includes(skill)}
                onChange={({ target }) =>
                  keeper.change(
                    'skills',
                    CONVENTION_SKILLS.filter((one) => (one === skill ? target.checked : skills.includes(one))),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <CheckboxField
        label={words.away}
        help={words.awayHelp}
        checked={isAway}
        onChange={({ target }) => keeper.change('away', target.checked)}
      />
      <KeepingNotices state={state} here={`/journal?jour=${day}`} texts={keeping} />
      {state.hasClosed && <StationClosed waysOn={waysOn} screen={texts.screen} />}
      <SaveRow label={words.save} state={state} screen={texts.screen} />
    </form>
  )
}
