'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson } from '@/components/ui/send-json'

type RemovePlaceProps = { applicationId: string; texts: { remove: string; removeHelp: string; offlineTitle: string; offline: string } }

/** Takes the place off the list and leads to the list, where it can be put back. */
export function RemovePlace({ applicationId, texts }: RemovePlaceProps) {
  const router = useRouter()
  const [isSending, setSending] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  async function remove() {
    setSending(true)
    setFailed(false)
    const sent = await sendJson(`/api/applications/${applicationId}`, {}, 'DELETE')
    if (sent.ok) {
      router.push(`/candidatures?retire=${applicationId}`)
      return router.refresh()
    }
    setSending(false)
    setFailed(true)
  }
  return (
    <div>
      {hasFailed && (
        <Notice tone="danger" role="alert" title={texts.offlineTitle} className="mb-3">
          {texts.offline}
        </Notice>
      )}
      <Button variant="quiet" size="small" disabled={isSending} onClick={() => void remove()} className="-ml-3.5">
        {texts.remove}
      </Button>
      <p className="text-sm text-quiet">{texts.removeHelp}</p>
    </div>
  )
}
