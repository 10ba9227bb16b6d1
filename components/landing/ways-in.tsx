import { LinkButton } from '@/components/ui/link-button'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'

/** The two ways in: an account, or none. */
export function WaysIn({ texts }: { texts: LandingTexts }) {
  return (
    <div className="flex flex-wrap gap-3">
      <LinkButton href="/inscription" className="max-sm:flex-1">
        {texts.start}
      </LinkButton>
      <LinkButton href="/essai" variant="secondary" className="max-sm:flex-auto">
        {texts.tryIt}
      </LinkButton>
    </div>
  )
}
