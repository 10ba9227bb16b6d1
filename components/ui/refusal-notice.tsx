import type { ReactNode } from 'react'
import { Notice, type NoticeTone } from './notice'
import type { Refusal } from './send-json'

type RefusalNoticeProps = {
  refusal: Refusal | 'network'
  /** Said when no answer came, and in place of words that an answer lacks. */
  texts: { offlineTitle: string; offline: string }
  tone?: NoticeTone
  className?: string
  /** A way on from this refusal. */
  children?: ReactNode
}

/** Why the server did not take something, as it says it itself; or that it could not be reached. */
export function RefusalNotice({ refusal, texts, tone = 'danger', className, children }: RefusalNoticeProps) {
  const { title, detail } = refusal === 'network' ? { title: '', detail: '' } : refusal
  return (
    <Notice tone={tone} role="alert" title={title || texts.offlineTitle} className={className}>
      {detail || texts.offline}
      {children}
    </Notice>
  )
}
