import { EmptyState } from '@/components/ui/empty-state'
import { AnchorButton } from '@/components/ui/anchor-button'
import { getTexts } from '@/lib/core/request'

export default async function NotFound() {
  const { page } = (await getTexts()).texts.errors
  return (
    <main id="contenu" className="mx-auto max-w-3xl px-4 py-16 sm:px-8">
      <EmptyState title={page.notFoundTitle} headingLevel={1} action={<AnchorButton href="/carte">{page.toMap}</AnchorButton>}>
        {page.notFoundText}
      </EmptyState>
    </main>
  )
}
