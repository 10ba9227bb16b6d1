'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { TextField } from '@/components/ui/text-field'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type ImportCvProps = { offline: { title: string; text: string }; texts: CvScreenTexts }

/** Takes up a CV from a JSON Resume file. The file stays chosen when something in it is refused. */
export function ImportCv({ offline, texts }: ImportCvProps) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [isRunning, setRunning] = useState(false)
  const [missing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)

  async function send() {
    const file = input.current?.files?.[0]
    setMissing(!file)
    if (!file) return input.current?.focus()
    setRunning(true)
    setRefusal(null)
    // The text of the file goes as it is: what is exported again is what came in.
    const sent = await sendJson<{ id: string }>('/api/cv', { resumeText: await file.text() })
    if (sent.ok) return router.push(`/cv/${sent.data.id}`)
    setRefusal(sent.refusal)
    setRunning(false)
  }

  return (
    <details className="border-t border-hairline pt-3">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{texts.importTitle}</summary>
      <div className="flex flex-col items-start gap-4 pt-3">
        <TextField
          ref={input}
          type="file"
          accept="application/json,.json"
          label={texts.importFile}
          help={texts.importHelp}
          error={missing ? texts.importNone : undefined}
        />
        {refusal && (
          <RefusalNotice refusal={refusal} texts={{ offlineTitle: offline.title, offline: offline.text }}>
            {refusal !== 'network' &&
              refusal.refusals?.slice(0, 8).map(({ message }) => (
                <span key={message} className="block text-sm wrap-anywhere">
                  {message}
                </span>
              ))}
          </RefusalNotice>
        )}
        <Button variant="secondary" disabled={isRunning} onClick={() => void send()}>
          {texts.importAction}
        </Button>
      </div>
    </details>
  )
}
