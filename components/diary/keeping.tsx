import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { WorksheetTexts } from '@/components/worksheet/worksheet-texts'
import type { FieldKeeperState } from './field-keeper'

export type KeepingTexts = { screen: WorksheetTexts['screen']; joinedTitle: string; joinedText: string; signedOut: string; save: string }

/** What has to be known about where a text is: joined with another version, refused, or signed out meanwhile. */
export function KeepingNotices({ state, here, texts }: { state: FieldKeeperState; here: string; texts: KeepingTexts }) {
  const { joined, refusal } = state
  return (
    <>
      {joined.length > 0 && (
        <Notice tone="warning" role="status" title={texts.joinedTitle}>
          {texts.joinedText}
        </Notice>
      )}
      {refusal && (
        <Notice
          tone="danger"
          role="alert"
          title={refusal.title}
          actions={
            refusal.code === 'unauthenticated' && (
              <LinkButton href={`/connexion?suite=${encodeURIComponent(here)}`} variant="secondary" size="small">
                {texts.signedOut}
              </LinkButton>
            )
          }
        >
          {refusal.detail}
        </Notice>
      )}
    </>
  )
}
