import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { getTexts } from '@/lib/core/request'

export default async function NotFound() {
  const { page } = (await getTexts()).texts.errors
  return (
    <main id="contenu" className="mx-auto max-w-3xl px-4 py-16 sm:px-8">
      <EmptyState title={page.notFoundTitle} headingLevel={1} action={<LinkButton href="/carte">{page.toMap}</LinkButton>}>
        {page.notFoundText}
      </EmptyState>
    </main>
  )
}
