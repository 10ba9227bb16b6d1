'use client'

import { useState, type MouseEvent } from 'react'
import { announce } from '@/components/layout/announce'
import { AnchorButton } from '@/components/ui/anchor-button'
import { Notice } from '@/components/ui/notice'
import { sendJson, type Sent } from '@/components/ui/send-json'
import { TextField } from '@/components/ui/text-field'
import { useKeeper } from '@/components/ui/use-keeper'
import { SaveRow, saveStateText } from '@/components/worksheet/save-state'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { Quote } from '@/lib/diary/quotes'
import { COVER_IDS, COVER_MAX, SECTION_IDS, SECTION_MAX } from '@/lib/diary/limits'
import type { ReportView, SectionId } from '@/lib/diary/schema'
import { readJson } from './entry-api'
import { browserFieldDrafts } from './field-drafts'
import { createFieldKeeper, excessOf, type Standing } from './field-keeper'
import { KeepingNotices, type KeepingTexts } from './keeping'
import { ReportSection } from './report-section'

const REPORT = '/api/diary/report'
const PARTS = [...COVER_IDS, ...SECTION_IDS]
const LIMITS = {
  ...Object.fromEntries(COVER_IDS.map((id) => [id, COVER_MAX])),
  ...Object.fromEntries(SECTION_IDS.map((id) => [id, SECTION_MAX])),
}

const standingOf = ({ sections, version }: ReportView): Standing => ({
  fields: Object.fromEntries(PARTS.map((id) => [id, sections[id] ?? ''])),
  version,
})
const asStanding = (sent: Sent<ReportView>): Sent<Standing> => (sent.ok ? { ok: true, data: standingOf(sent.data) } : sent)

type ReportFormProps = {
  userId: string
  report: ReportView
  quotes: Readonly<Record<SectionId, readonly Quote[]>>
  texts: { report: DiaryTexts['report']; keeping: KeepingTexts }
}

/** The outline of the report, built by asking: a title page, six questions, and the file. It keeps itself. */
export function ReportForm({ userId, report, quotes, texts: { report: texts, keeping } }: ReportFormProps) {
  const [keeper] = useState(() =>
    createFieldKeeper({
      standing: standingOf(report),
      limits: LIMITS,
      drafts: browserFieldDrafts(userId, 'rapport'),
      send: async (sections, basedOn) => asStanding(await sendJson<ReportView>(REPORT, { sections, basedOn }, 'PUT')),
      reload: async () => asStanding(await readJson<ReportView>(REPORT)),
    }),
  )
  const state = useKeeper(keeper)
  const [waits, setWaits] = useState(false)
  const textOf = (id: string) => state.fields[id] as string

  /** A file is made of what the server holds: what was just typed goes there first. */
  async function fetchFile(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    event.preventDefault()
    const { href } = event.currentTarget
    await keeper.flush()
    const { status, isHeld } = keeper.getState()
    const isBehind = !['saved', 'untouched'].includes(status) || isHeld
    setWaits(isBehind)
    if (!isBehind) window.location.assign(href)
  }
  const file = (format: 'docx' | 'html', label: string) => (
    <AnchorButton
      href={`${REPORT}/export?format=${format}`}
      variant={format === 'docx' ? 'primary' : 'secondary'}
      onClick={(event) => void fetchFile(event)}
    >
      {label}
    </AnchorButton>
  )
  return (
    <form
      aria-label={texts.formLabel}
      noValidate
      className="flex flex-col gap-10"
      onSubmit={(event) => {
        event.preventDefault()
        void keeper.save().then(() => announce(saveStateText(keeper.getState(), keeping.screen)))
      }}
      onBlur={() => void keeper.flush()}
    >
      {SECTION_IDS.map((id, index) => (
        <ReportSection
          key={id}
          id={id}
          number={index + 1}
          value={textOf(id)}
          quotes={quotes[id]}
          texts={texts}
          onChange={(value) => keeper.change(id, value)}
        />
      ))}
      <fieldset className="flex min-w-0 flex-col gap-4" aria-describedby="plan-titre-aide">
        <legend className="font-sign text-xl font-bold">{texts.coverTitle}</legend>
        <p id="plan-titre-aide" className="text-quiet">
          {texts.coverHelp}
        </p>
        {COVER_IDS.map((id) => {
          const excess = excessOf(textOf(id), COVER_MAX)
          return (
            <TextField
              key={id}
              id={`plan-${id}`}
              label={texts.headings.cover[id]}
              value={textOf(id)}
              autoComplete="off"
              error={excess > 0 ? fill(texts.over, { count: excess }) : undefined}
              onChange={(event) => keeper.change(id, event.target.value)}
            />
          )
        })}
      </fieldset>
      <KeepingNotices state={state} here="/journal/rapport" texts={keeping} />
      <SaveRow label={keeping.save} variant="secondary" state={state} screen={keeping.screen} />
      <section aria-labelledby="fichier" className="flex flex-col gap-4">
        <h2 id="fichier">{texts.exportTitle}</h2>
        <p className="max-w-measure text-quiet">{texts.exportText}</p>
        {waits && <Notice tone="warning" role="alert" title={texts.exportWaits} />}
        <div className="flex flex-wrap gap-2">
          {file('docx', texts.docx)}
          {file('html', texts.html)}
        </div>
      </section>
    </form>
  )
}
