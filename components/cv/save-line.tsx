import { CircleCheck, CloudOff, PencilLine } from 'lucide-react'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import type { CvKeeperState } from './cv-keeper'

/** Where the CV is right now, in words. */
export function saveText({ status, isKept }: CvKeeperState, texts: CvScreenTexts): string {
  switch (status) {
    case 'saved':
      return texts.saved
    case 'waiting':
      return texts.saving
    case 'offline':
      return isKept ? texts.offline : texts.offlineUnkept
    case 'refused':
      return texts.refused
    case 'conflict':
      return texts.conflictTitle
  }
}

/** It changes with every pause in typing, so it is not a live region. */
export function SaveLine({ state, texts }: { state: CvKeeperState; texts: CvScreenTexts }) {
  const Icon = state.status === 'saved' ? CircleCheck : state.status === 'waiting' ? PencilLine : CloudOff
  return (
    <p className="flex min-h-11 items-center gap-2 text-sm text-quiet" data-status={state.status}>
      <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      {saveText(state, texts)}
    </p>
  )
}
