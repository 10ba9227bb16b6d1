import { AnchorButton } from '@/components/ui/anchor-button'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'

/** The two ways in: an account, or none. */
export function WaysIn({ texts }: { texts: LandingTexts }) {
  return (
    <div className="flex flex-wrap gap-3">
      <AnchorButton href="/inscription" className="max-sm:flex-1">
        {texts.start}
      </AnchorButton>
      <AnchorButton href="/essai" variant="secondary" className="max-sm:flex-auto">
        {texts.tryIt}
      </AnchorButton>
    </div>
  )
}
