import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { getTexts } from '@/lib/core/request'

/** An id that is not on the map, inside the frame of the student's pages. */
export default async function StationNotFound() {
  const { codes, page } = (await getTexts()).texts.errors
  const { title, detail } = codes.unknown_station
  return (
    <EmptyState title={title} headingLevel={1} action={<LinkButton href="/carte">{page.toMap}</LinkButton>}>
      {detail}
    </EmptyState>
  )
}
