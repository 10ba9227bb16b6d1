import { CircleCheck, CloudOff, PencilLine } from 'lucide-react'
import type { KeeperState } from './worksheet-keeper'
import type { WorksheetTexts } from './worksheet-texts'

/** Of what a form holds, where it is kept. */
type Saving = Pick<KeeperState, 'status' | 'isHeld' | 'isKept'>

/** Where the answers are right now, in words. */
export function saveStateText({ status, isHeld, isKept }: Saving, screen: WorksheetTexts['screen']): string {
  switch (status) {
    case 'untouched':
      return screen.autosave
    case 'waiting':
      return screen.saving
    case 'saved':
      if (isHeld) return isKept ? screen.toCorrect : screen.toCorrectUnkept
      return screen.saved
    case 'offline':
      return isKept ? screen.offline : screen.offlineUnkept
    case 'refused':
      return isKept ? screen.refused : screen.refusedUnkept
  }
}

/** Said beside the save button. It changes with every pause in typing, so it is not a live region. */
export function SaveState({ state, screen }: { state: Saving; screen: WorksheetTexts['screen'] }) {
  const isAway = state.status === 'offline' || state.status === 'refused'
  const Icon = isAway ? CloudOff : state.status === 'saved' && !state.isHeld ? CircleCheck : PencilLine
  return (
    <p className="flex min-h-11 items-center gap-2 text-sm text-quiet">
      <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      {saveStateText(state, screen)}
    </p>
  )
}
