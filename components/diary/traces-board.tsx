'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Notice } from '@/components/ui/notice'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import { StationClosed, type WaysOn } from '@/components/worksheet/station-closed'
import type { WorksheetTexts } from '@/components/worksheet/worksheet-texts'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import { chosenOf } from '@/lib/diary/rules'
import { CHOSEN_COUNT } from '@/lib/diary/limits'
import type { AddTrace, ChangeTrace, Trace, TracesView } from '@/lib/diary/schema'
import { AddTraceForm } from './add-trace'
import type { SkillGroup } from './skill-select'
import { TakeLines, type DiaryLine } from './take-lines'
import { buttonId, TraceCard, type TraceAction } from './trace-card'

type TracesBoardProps = {
  initial: TracesView
  lines: readonly DiaryLine[]
  groups: readonly SkillGroup[]
  today: string
  /** Days in words, by ISO date. */
  dayNames: Readonly<Record<string, string>>
  isStationDone: boolean
  waysOn: WaysOn
  texts: { traces: DiaryTexts['traces']; screen: WorksheetTexts['screen'] }
}

/** Six traces to choose, to order and to link; and what they are chosen from. */
export function TracesBoard({ initial, lines, groups, today, dayNames, isStationDone, waysOn, texts }: TracesBoardProps) {
  const router = useRouter()
  const [{ traces, isDone }, setView] = useState(initial)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  const [hasClosed, setClosed] = useState(false)
  const focusNext = useRef<string | null>(null)
  const words = texts.traces
  const chosen = chosenOf(traces)
  const others = traces.filter((trace) => trace.position === null)
  const unlinked = chosen.filter((trace) => trace.skillId === null)

  useEffect(() => {
    const target = focusNext.current && document.getElementById(focusNext.current)
    focusNext.current = null
    if (target) target.focus()
  }, [traces])

  async function send(
    url: string,
    body: unknown,
    method: 'POST' | 'PATCH' | 'DELETE',
    said: (view: TracesView) => string,
  ): Promise<boolean> {
    setRefusal(null)
    const sent = await sendJson<TracesView>(url, body, method)
    if (!sent.ok) {
      setRefusal(sent.refusal)
      return false
    }
    setView(sent.data)
    announce(said(sent.data))
    if (sent.data.isDone && !isDone && !isStationDone && !hasClosed) {
      setClosed(true)
      announce(`${texts.screen.closedTitle}.`)
      // The station's header shows its state too.
      router.refresh()
    }
    return true
  }
  const change = (trace: Trace, body: ChangeTrace, said: (view: TracesView) => string) =>
    send(`/api/diary/traces/${trace.id}`, body, 'PATCH', said)
  const add = (trace: Pick<AddTrace, 'kind' | 'title'> & Partial<AddTrace>) =>
    send('/api/diary/traces', { id: crypto.randomUUID(), ...trace }, 'POST', () => fill(words.added, { title: trace.title }))

  function act(trace: Trace, action: TraceAction): void {
    const { title, position } = trace
    const placeOf = (view: TracesView) => view.traces.find(({ id }) => id === trace.id)?.position ?? 0
    const said = (view: TracesView) => fill(words.place, { title, n: placeOf(view), total: CHOSEN_COUNT })
    if (action === 'remove') return void send(`/api/diary/traces/${trace.id}`, undefined, 'DELETE', () => fill(words.removed, { title }))
    if (action === 'aside') {
      focusNext.current = buttonId(trace, 'choose')
      return void change(trace, { position: null }, () => fill(words.putAside, { title }))
    }
    const to = action === 'choose' ? Math.min(chosen.length + 1, CHOSEN_COUNT) : position! + (action === 'up' ? -1 : 1)
    const isAtEnd = to === 1 || to === chosen.length
    focusNext.current = buttonId(trace, action === 'choose' ? 'aside' : isAtEnd ? (action === 'up' ? 'down' : 'up') : action)
    void change(trace, { position: to }, said)
  }
  function link(trace: Trace, body: ChangeTrace): void {
    const skill = groups.flatMap((group) => group.skills).find(({ id }) => id === body.skillId)
    void change(trace, body, () =>
      skill ? fill(words.linked, { title: trace.title, skill: skill.label }) : fill(words.unlinked, { title: trace.title }),
    )
  }
  const card = (trace: Trace) => (
    <li key={trace.id}>
      <TraceCard
        trace={trace}
        dayName={trace.onDay && (dayNames[trace.onDay] ?? trace.onDay)}
        chosenCount={chosen.length}
        groups={groups}
        texts={words}
        onAct={(action) => act(trace, action)}
        onChange={(body) => link(trace, body)}
      />
    </li>
  )
  return (
    <div className="flex flex-col gap-10">
      {refusal && <RefusalNotice refusal={refusal} texts={words} />}
      <section aria-labelledby="choisies" className="flex flex-col gap-4">
        <h2 id="choisies">{words.chosenTitle}</h2>
        <p className="font-semibold tabular-nums">{fill(words.chosenCount, { count: chosen.length, total: CHOSEN_COUNT })}</p>
        {chosen.length === 0 && <p className="max-w-measure text-quiet">{words.chosenEmpty}</p>}
        <ol className="flex flex-col gap-3">{chosen.map(card)}</ol>
        {hasClosed && <StationClosed waysOn={waysOn} screen={texts.screen} />}
        {!isDone && traces.length > 0 && (
          <Notice title={words.missingTitle}>
            {chosen.length < CHOSEN_COUNT && <p>{fill(words.missingChosen, { count: CHOSEN_COUNT - chosen.length })}</p>}
            {unlinked.length > 0 && <p>{fill(words.missingSkill, { titles: unlinked.map(({ title }) => title).join(', ') })}</p>}
          </Notice>
        )}
      </section>
      <section aria-labelledby="de-cote" className="flex flex-col gap-4">
        <h2 id="de-cote">{words.otherTitle}</h2>
        {others.length === 0 ? (
          <p className="text-quiet">{words.otherEmpty}</p>
        ) : (
          <ul className="flex flex-col gap-3">{others.map(card)}</ul>
        )}
      </section>
      <section aria-labelledby="prendre">
        <h2 id="prendre">{words.fromDiary}</h2>
        <p className="mt-1 mb-3 max-w-measure text-quiet">{words.fromDiaryHelp}</p>
        <TakeLines
          lines={lines}
          texts={words}
          isTaken={(line) => traces.some((trace) => trace.entryId === line.entryId && trace.title === line.source)}
          onTake={(line) => void add({ kind: 'entry', title: line.source, text: line.text, onDay: line.day, entryId: line.entryId })}
        />
      </section>
      <section aria-labelledby="ajouter" className="flex flex-col gap-4">
        <h2 id="ajouter">{words.addTitle}</h2>
        <Notice title={words.noFile}>{words.noProof}</Notice>
        <AddTraceForm
          today={today}
          errors={new Map(refusal && refusal !== 'network' ? refusal.errors.map(({ field, message }) => [field, message]) : [])}
          texts={words}
          onAdd={add}
        />
      </section>
    </div>
  )
}
