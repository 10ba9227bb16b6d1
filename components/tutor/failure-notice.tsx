import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { chat } from '@/lib/core/i18n/fr/chat'
import type { TurnFailure } from './read-turn'

type FailureNoticeProps = {
  failure: TurnFailure
  stationId: string
  onRetry: () => void
  texts: Pick<typeof chat, 'errorTitle' | 'interruptedTitle' | 'offline' | 'interrupted' | 'signedOut' | 'retry' | 'signIn'>
}

/** What happened to the message, that it is safe, and what to do. */
export function FailureNotice({ failure, stationId, onRetry, texts }: FailureNoticeProps) {
  const said = {
    network: texts.offline,
    interrupted: failure.detail ?? texts.interrupted,
    'signed-out': texts.signedOut,
    refused: failure.detail ?? texts.interrupted,
  }[failure.kind]
  return (
    <Notice
      tone="warning"
      title={failure.kind === 'interrupted' ? texts.interruptedTitle : texts.errorTitle}
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
