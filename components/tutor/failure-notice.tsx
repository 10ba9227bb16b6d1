import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { TurnFailure } from './read-turn'

type FailureNoticeProps = {
  failure: TurnFailure
  stationId: string
  onRetry: () => void
  texts: { errorTitle: string; offline: string; interrupted: string; signedOut: string; retry: string; signIn: string }
}

/** What happened to the message, that it is safe, and what to do. */
export function FailureNotice({ failure, stationId, onRetry, texts }: FailureNoticeProps) {
  const said = {
    network: texts.offline,
    interrupted: texts.interrupted,
    'signed-out': texts.signedOut,
    refused: failure.detail ?? texts.interrupted,
  }[failure.kind]
  return (
    <Notice
      tone="warning"
      title={texts.errorTitle}
      role="alert"
      actions={
        failure.kind === 'signed-out' ? (
          <LinkButton size="small" href={`/connexion?suite=/station/${stationId}`}>
            {texts.signIn}
          </LinkButton>
        ) : (
          failure.kind !== 'refused' && (
            <Button size="small" variant="secondary" onClick={onRetry}>
              {texts.retry}
            </Button>
          )
        )
      }
    >
      {said}
    </Notice>
  )
}
