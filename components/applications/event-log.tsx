'use client'

import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { sendJson } from '@/components/ui/send-json'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { fill } from '@/lib/core/i18n/fill'
import styles from './event-log.module.css'
import type { EventLine } from './event-line'
import { StateIcon } from './state-icon'
import { useTracker } from './tracker-context'

type EventLogProps = {
  applicationId: string
  lines: readonly EventLine[]
  /** When the place came onto the list: the first stop. */
  added: string
  texts: Pick<ApplicationTexts, 'detail' | 'done'>
}

/** The dated log as a line: the last stop first, and where it began at the end. Each line can be taken back. */
export function EventLog({ applicationId, lines, added, texts: { detail, done: words } }: EventLogProps) {
  const { done } = useTracker()
  const [isUndoing, setUndoing] = useState<string | null>(null)

  async function undo(id: string) {
    setUndoing(id)
    const sent = await sendJson(`/api/applications/${applicationId}/events/${id}/undo`, {})
    setUndoing(null)
    if (sent.ok) done({ text: words.undone, focus: applicationId })
    else announce(words.failed, { urgent: true })
  }

  return (
    <>
      {lines.length === 0 && <p className="mb-4">{detail.logEmpty}</p>}
      <ol className={styles.log}>
        {lines.map(({ id, kind, channel, day, dateTime, note }) => (
          <li key={id} className={styles.stop}>
            <p className="flex flex-wrap items-center gap-x-2.5">
              <StateIcon of={kind} />
              <span className="font-semibold">{detail.past[kind]}</span>
              {channel && <span className="text-quiet">{channel}</span>}
            </p>
            <p className="text-sm text-quiet">
              <time dateTime={dateTime}>{day}</time>
            </p>
            {note && <p className="mt-1 max-w-measure whitespace-pre-wrap">{note}</p>}
            <button
              type="button"
              disabled={isUndoing !== null}
              aria-label={fill(detail.undoName, { what: detail.past[kind], when: day })}
              onClick={() => void undo(id)}
              className="-ml-2 inline-flex min-h-11 items-center gap-1.5 rounded px-2 text-sm text-quiet underline decoration-[1.5px] underline-offset-4 hover:text-ink"
            >
              <Undo2 aria-hidden size={16} strokeWidth={1.75} />
              {detail.undo}
            </button>
          </li>
        ))}
        <li className={styles.stop}>
          <p className="font-semibold">{detail.added}</p>
          <p className="text-sm text-quiet">{added}</p>
        </li>
      </ol>
    </>
  )
}
