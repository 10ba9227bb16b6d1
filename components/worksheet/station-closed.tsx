import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { fill } from '@/lib/core/i18n/fill'
import type { WorksheetTexts } from './worksheet-texts'

/** The way on from a station: the map, where the train leaves from here, and the next recommended stop. */
export type WaysOn = { mapHref: string; next: { href: string; label: string } | null }

/** The station is done. Said calmly, and nothing is shut. */
export function StationClosed({ waysOn, screen }: { waysOn: WaysOn; screen: WorksheetTexts['screen'] }) {
  return (
    <Notice
      tone="success"
      title={screen.closedTitle}
      actions={
        <>
          <LinkButton href={waysOn.mapHref}>{screen.toMap}</LinkButton>
          {waysOn.next && (
            <LinkButton href={waysOn.next.href} variant="secondary">
              {fill(screen.toNext, { station: waysOn.next.label })}
            </LinkButton>
          )}
        </>
      }
    >
      {screen.closedText}
    </Notice>
  )
}
