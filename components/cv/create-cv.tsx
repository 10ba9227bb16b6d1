'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type CreateCvProps = { isFirst: boolean; offline: { title: string; text: string }; texts: CvScreenTexts }

/** Makes a CV from the student's proofs and opens it. */
export function CreateCv({ isFirst, offline, texts }: CreateCvProps) {
  const router = useRouter()
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)

  async function create() {
    setRunning(true)
    const sent = await sendJson<{ id: string }>('/api/cv', {})
    if (sent.ok) return router.push(`/cv/${sent.data.id}`)
    setRefusal(sent.refusal)
    setRunning(false)
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant={isFirst ? 'primary' : 'secondary'} disabled={isRunning} onClick={() => void create()}>
        {isRunning ? texts.creating : isFirst ? texts.create : texts.createAnother}
      </Button>
      {refusal && <RefusalNotice refusal={refusal} texts={{ offlineTitle: offline.title, offline: offline.text }} />}
    </div>
  )
}
