'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type RemoveCvProps = {
  cvId: string
  title: string
  /** What stays besides the proofs: versions for places, or the place. */
  note?: string
  close: string
  offline: { title: string; text: string }
  texts: CvScreenTexts
}

/** Asks once, then erases for good: the dialog says what goes and what stays. */
export function RemoveCv({ cvId, title, note, close, offline, texts }: RemoveCvProps) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)

  async function remove() {
    const sent = await sendJson<null>(`/api/cv/${cvId}`, undefined, 'DELETE')
    if (!sent.ok) return setRefusal(sent.refusal)
    setOpen(false)
    router.refresh()
  }

  return (
    <>
      <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.remove}
        <span className="sr-only"> {title}</span>
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogContent title={texts.removeTitle} description={[texts.removeText, note].filter(Boolean).join(' ')} closeLabel={close}>
          {refusal && <RefusalNotice refusal={refusal} texts={{ offlineTitle: offline.title, offline: offline.text }} className="mb-4" />}
          <div className="flex flex-wrap gap-2">
            <Button variant="danger" onClick={() => void remove()}>
              {texts.removeConfirm}
            </Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              {texts.keep}
            </Button>
          </div>
        </DialogContent>
      </Dialog>
    </>
  )
}
