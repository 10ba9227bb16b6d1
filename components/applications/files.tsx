'use client'

import { CalendarDays, ChevronDown, Download } from 'lucide-react'
import { useRef, useState, type FormEvent } from 'react'
import { AnchorButton } from '@/components/ui/anchor-button'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import type { ImportView } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { sendFile } from './send-file'
import { useTracker } from './tracker-context'

type FilesProps = {
  isEmpty: boolean
  texts: ApplicationTexts['files']
  log: Pick<ApplicationTexts['log'], 'offlineTitle' | 'offline' | 'saving'>
}
type Outcome = { report: ImportView } | { title: string; detail: string }

/** The list as a spreadsheet, in and out, and the reminders as a calendar. Out of the way until they are wanted. */
export function Files({ isEmpty, texts, log }: FilesProps) {
  const { done } = useTracker()
  const input = useRef<HTMLFormElement>(null)
  const [isMissing, setMissing] = useState(false)
  const [isSending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem('file') as HTMLInputElement
    const file = field.files?.[0]
    setMissing(!file)
    if (!file) return field.focus()
    setSending(true)
    const sent = await sendFile<ImportView>('/api/applications/import', file)
    setSending(false)
    if (!sent.ok) {
      const { refusal } = sent
      return setOutcome(refusal === 'network' ? { title: log.offlineTitle, detail: log.offline } : refusal)
    }
    setOutcome({ report: sent.data })
    input.current?.reset()
    done({ text: `${texts.reportTitle}. ${fill(texts.added, { count: sent.data.added })}` })
  }

  return (
    <details className="group mt-12 border-t border-hairline pt-4">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold">
        {texts.title}
        <ChevronDown aria-hidden size={20} strokeWidth={1.75} className="transition-transform duration-feedback group-open:rotate-180" />
      </summary>
      <p className="max-w-measure text-quiet">{texts.lead}</p>
      {!isEmpty && (
        <div className="mt-4 flex flex-wrap gap-2">
          <AnchorButton href="/api/applications/export" variant="secondary" size="small" download>
            <Download aria-hidden size={20} strokeWidth={1.75} />
            {texts.export}
          </AnchorButton>
          <AnchorButton href="/api/applications.ics" variant="secondary" size="small" download>
            <CalendarDays aria-hidden size={20} strokeWidth={1.75} />
            {texts.calendar}
          </AnchorButton>
        </div>
      )}
      <form ref={input} noValidate onSubmit={(event) => void send(event)} className="mt-8 flex flex-col items-start gap-4">
        <h2 className="text-lg">{texts.import}</h2>
        <p className="max-w-measure text-quiet">{texts.importLead}</p>
        <TextField
          type="file"
          name="file"
          accept=".csv,text/csv,text/plain"
          label={texts.file}
          help={texts.fileHelp}
          error={isMissing ? texts.fileMissing : undefined}
          onChange={() => setMissing(false)}
        />
        <Button type="submit" variant="secondary" size="small" disabled={isSending}>
          {isSending ? log.saving : texts.send}
        </Button>
      </form>
      {outcome && 'title' in outcome && (
        <Notice tone="danger" role="alert" title={outcome.title} className="mt-4">
          {outcome.detail}
        </Notice>
      )}
      {outcome && 'report' in outcome && <ImportReport report={outcome.report} texts={texts} />}
    </details>
  )
}

/** What went in, what was there already, and each line that did not go in with what is wrong. */
function ImportReport({ report: { added, skipped, lines }, texts }: { report: ImportView; texts: ApplicationTexts['files'] }) {
  return (
    <Notice tone={lines.length > 0 ? 'warning' : 'success'} title={texts.reportTitle} className="mt-4">
      <p>{fill(texts.added, { count: added })}</p>
      {skipped > 0 && <p>{fill(texts.skipped, { count: skipped })}</p>}
      {lines.length > 0 && (
        <>
          <p className="mt-2">{fill(texts.notAdded, { count: lines.length })}</p>
          <ul className="mt-1 list-disc pl-5 text-sm">
            {lines.map(({ line, message }) => (
              <li key={line}>{fill(texts.line, { line, why: message })}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
