import type { TutorAction } from '@/lib/tutor/schema'
import { Button } from '@/components/ui/button'

type TurnActionsProps = {
  isRecap: boolean
  isBusy: boolean
  /** A question stands there: one may ask why. */
  hasQuestion: boolean
  onAction: (text: string, action?: TutorAction) => void
  /** Puts the beginning of a correction into the box. */
  onCorrect: () => void
  texts: {
    actions: string
    why: string
    whyText: string
    skip: string
    skipText: string
    pause: string
    pauseText: string
    switchStory: string
    switchStoryText: string
    confirm: string
    correct: string
  }
}

/** Under the question: the ways to answer it otherwise than by answering. Passing or pausing is never a fault. */
export function TurnActions({ isRecap, isBusy, hasQuestion, onAction, onCorrect, texts }: TurnActionsProps) {
  return (
    <div role="group" aria-label={texts.actions} className="flex flex-wrap gap-2 sm:pl-12">
      {isRecap && (
        <>
          <Button size="small" lang="fr" disabled={isBusy} onClick={() => onAction(texts.confirm)}>
            {texts.confirm}
          </Button>
          <Button size="small" variant="secondary" lang="fr" disabled={isBusy} onClick={onCorrect}>
            {texts.correct}
          </Button>
        </>
      )}
      {!isRecap && (
        <>
          {hasQuestion && (
            <Button size="small" variant="secondary" disabled={isBusy} onClick={() => onAction(texts.whyText, 'why')}>
              {texts.why}
            </Button>
          )}
          <Button size="small" variant="secondary" disabled={isBusy} onClick={() => onAction(texts.skipText, 'skip')}>
            {texts.skip}
          </Button>
          <Button size="small" variant="secondary" disabled={isBusy} onClick={() => onAction(texts.switchStoryText, 'switch-story')}>
            {texts.switchStory}
          </Button>
        </>
      )}
      <Button size="small" variant="secondary" disabled={isBusy} onClick={() => onAction(texts.pauseText, 'pause')}>
        {texts.pause}
      </Button>
    </div>
  )
}
