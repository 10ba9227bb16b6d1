import { MessageWorkshop } from '@/components/applications/message-workshop-on-demand'
import { LinkButton } from '@/components/ui/link-button'
import { findMessage } from '@/lib/applications/message-service'
import { recommendNext } from '@/lib/journey/rules'
import { citableProofs } from '../../../candidatures/message-view'
import type { StationViewProps } from '../view'

/** « Mon message »: the workshop of the text that belongs to no place yet. */
export async function MessageTool({ stationId, viewer, profile, texts, states, labels }: StationViewProps) {
  const [stored, proofs] = await Promise.all([findMessage(viewer, null), citableProofs(viewer, labels)])
  // What will be recommended once this station is done.
  const next = recommendNext({ ...states, [stationId]: 'done' })
  const { messages: words } = texts
  return (
    <MessageWorkshop
      userId={viewer.id}
      applicationId={null}
      stored={stored}
      proofs={proofs}
      is15OrOver={profile.is15OrOver}
      station={{
        isDone: states[stationId] === 'done',
        waysOn: { mapHref: `/carte?depuis=${stationId}`, next: next && { href: `/station/${next}`, label: labels[next] } },
      }}
      after={
        <LinkButton href="/station/premier-contact" variant="secondary" size="small">
          {words.send.toList}
        </LinkButton>
      }
      texts={words}
      screen={texts.worksheetScreen.form}
    />
  )
}
