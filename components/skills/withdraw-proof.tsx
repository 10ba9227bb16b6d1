'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { RefusalNotice } from '@/components/ui/refusal-notice'
import { sendJson, type Refusal } from '@/components/ui/send-json'
import type { DialogTexts } from './dialog-texts'

type WithdrawProofProps = { proofId: string; texts: DialogTexts; onKeep: () => void; onDone: () => void }

/** Says what withdrawing changes and what stays, then does it. A failure is told here, and nothing is lost. */
export function WithdrawProof({ proofId, texts, onKeep, onDone }: WithdrawProofProps) {
  const router = useRouter()
  const title = useRef<HTMLHeadingElement>(null)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | 'network' | null>(null)
  useEffect(() => title.current?.focus(), [])

  async function withdraw() {
    setSending(true)
    const sent = await sendJson(`/api/skills/proofs/${proofId}/withdraw`, {})
    if (!sent.ok) {
      setSending(false)
      return setRefusal(sent.refusal)
    }
    announce(texts.withdrawn)
    onDone()
    router.refresh()
  }

  return (
    <section aria-labelledby={`${proofId}-withdraw`} className="mt-6 border-t border-hairline pt-5">
      <h3 ref={title} id={`${proofId}-withdraw`} tabIndex={-1} className="text-base">
        {texts.withdrawTitle}
      </h3>
      <p className="mt-1.5">{texts.withdrawText}</p>
      {refusal && <RefusalNotice refusal={refusal} texts={texts} className="mt-4" />}
      <div className="mt-4 flex flex-wrap gap-2">
        <Button variant="secondary" size="small" onClick={onKeep} disabled={isSending}>
          {texts.withdrawKeep}
        </Button>
        <Button variant="danger" size="small" onClick={() => void withdraw()} disabled={isSending}>
          {isSending ? texts.withdrawing : texts.withdrawConfirm}
        </Button>
      </div>
    </section>
  )
}
