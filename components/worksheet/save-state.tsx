import { CircleCheck, CloudOff, PencilLine } from 'lucide-react'
import { Button } from '@/components/ui/button'
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

/** It changes with every pause in typing, so it is not a live region. */
function SaveState({ state, screen }: { state: Saving; screen: WorksheetTexts['screen'] }) {
  const isAway = state.status === 'offline' || state.status === 'refused'
  const Icon = isAway ? CloudOff : state.status === 'saved' && !state.isHeld ? CircleCheck : PencilLine
  return (
    <p className="flex min-h-11 items-center gap-2 text-sm text-quiet">
      <Icon aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />
      {saveStateText(state, screen)}
    </p>
  )
}

type SaveRowProps = { label: string; variant?: 'primary' | 'secondary'; state: Saving; screen: WorksheetTexts['screen'] }

/** The button that saves a form now, and beside it where the answers are. */
export function SaveRow({ label, variant, state, screen }: SaveRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" variant={variant} className="max-sm:w-full">
        {label}
      </Button>
      <SaveState state={state} screen={screen} />
    </div>
  )
}
