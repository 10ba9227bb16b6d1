'use client'

import { useRouter } from 'next/navigation'
import { Fragment, useEffect, useState, type FocusEvent } from 'react'
import { announce } from '@/components/layout/announce'
import { Notice } from '@/components/ui/notice'
import { sendJson } from '@/components/ui/send-json'
import { useKeeper } from '@/components/ui/use-keeper'
import { fill } from '@/lib/core/i18n/fill'
import type { MissingField, WorksheetData } from '@/lib/journey/worksheet-rules'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { type Answer, isShown, pathOf, textOf } from './answers'
import { browserDrafts } from './drafts'
import { focusAnswerNext } from './focus-answer'
import { LevelRules } from './level-rules'
import type { RulesByLevel } from './level-rules-data'
import { MissingList } from './missing-list'
import { OfferedWords, type Offer } from './offered-words'
import { SaveRow, saveStateText } from './save-state'
import { StationClosed, type WaysOn } from './station-closed'
import { WorksheetAnswer } from './worksheet-answer'
import { createKeeper, type Filled } from './worksheet-keeper'
import { fieldText, optionText, type WorksheetTexts } from './worksheet-texts'

type WorksheetFormProps = {
  userId: string
  stationId: string
  label: string
  fields: readonly WorksheetField[]
  stored: WorksheetData
  missing: readonly MissingField[]
  isDone: boolean
  waysOn: WaysOn
  texts: WorksheetTexts
  /** Shown under the field `level`, for the class chosen there. */
  rules?: RulesByLevel
  /** Shown above the text that it may become part of. */
  offer?: Offer
}

/** The field whose answer brings up the rules of a class. */
const LEVEL_FIELD = 'level'

/** A worksheet that saves itself, says what is left, and says when its station is done. */
export function WorksheetForm({
  userId,
  stationId,
  label,
  fields,
  stored,
  missing,
  isDone,
  waysOn,
  texts,
  rules,
  offer,
}: WorksheetFormProps) {
  const router = useRouter()
  const [keeper] = useState(() =>
    createKeeper({
      fields,
      stored,
      missing,
      isDone,
      drafts: browserDrafts(userId, stationId),
      send: (payload) => sendJson<Filled>(`/api/journey/stations/${stationId}/worksheet`, payload, 'PUT'),
    }),
  )
  const state = useKeeper(keeper)
  const { screen } = texts
  const errors = new Map(state.issues.map((issue) => [pathOf(issue.fieldId, issue.row, issue.columnId), texts.issues[issue.code]]))

  useEffect(() => {
    if (!state.hasClosed) return
    announce(`${label}. ${screen.closedTitle}.`)
    // The station's header shows its state too.
    router.refresh()
  }, [state.hasClosed, screen.closedTitle, label, router])

  useEffect(() => {
    if (state.status === 'offline' || state.status === 'refused') announce(saveStateText(keeper.getState(), screen))
  }, [keeper, state.status, screen])

  function change(field: WorksheetField, answer: Answer, how?: { reshaped: boolean }): void {
    keeper.change(field.id, answer, how)
    if (!rules || field.id !== LEVEL_FIELD || typeof answer !== 'string' || answer === '') return
    announce(fill(screen.rulesShown, { level: optionText(fieldText(texts.form.fields, LEVEL_FIELD).options, answer) }))
  }
  async function save(): Promise<void> {
    await keeper.save()
    const { issues, hasClosed, gaps, status } = keeper.getState()
    const [first] = issues
    if (first) {
      focusAnswerNext(pathOf(first.fieldId, first.row, first.columnId))
      announce(
        fill(screen.correctFirst, { count: new Set(issues.map((issue) => pathOf(issue.fieldId, issue.row, issue.columnId))).size }),
        { urgent: true },
      )
    } else if (status === 'saved' && !hasClosed) announce(gaps.length > 0 ? texts.common.incomplete : texts.common.saved)
  }

  return (
    <form
      noValidate
      aria-label={fill(screen.formLabel, { station: label })}
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onBlur={(event: FocusEvent<HTMLFormElement>) => {
        const name = event.target.getAttribute('name')
        if (name) keeper.leave(name)
      }}
    >
      <p className="max-w-measure">{texts.form.intro}</p>
      {fields
        .filter((field) => isShown(field, state.answers))
        .map((field) => (
          <Fragment key={field.id}>
            {offer?.fieldId === field.id && field.type === 'long-text' && (
              <OfferedWords
                offer={offer}
                answer={textOf(state.answers[field.id])}
                most={field.maxLength}
                onTake={(text) => change(field, text)}
              />
            )}
            <WorksheetAnswer
              field={field}
              answers={state.answers}
              errors={errors}
              revision={state.revision}
              texts={texts}
              onChange={(answer, how) => change(field, answer, how)}
            />
            {rules && field.id === LEVEL_FIELD && <LevelRules rules={rules} level={textOf(state.answers[LEVEL_FIELD])} />}
          </Fragment>
        ))}
      {state.isDone ? <StationClosed waysOn={waysOn} screen={screen} /> : null}
      <MissingList gaps={state.gaps} isDone={state.isDone} texts={texts} />
      {state.refusal && (
        <Notice tone="danger" title={state.refusal.title}>
          {state.refusal.detail}
        </Notice>
      )}
      <SaveRow label={texts.common.save} variant={state.isDone ? 'secondary' : 'primary'} state={state} screen={screen} />
    </form>
  )
}
