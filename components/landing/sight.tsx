import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { EYE, EYE_OFF } from '@/components/ui/outlines'
import type { LandingTexts } from '@/lib/core/i18n/fr/landing'

function Side({ title, icon, items }: { title: string; icon: ReactNode; items: readonly string[] }) {
  return (
    <>
      <h3 className="flex items-center gap-3">
        {icon}
        {title}
      </h3>
      <ul className="mt-4">
        {items.map((item) => (
          <li key={item} className="border-t border-hairline py-2.5">
            {item}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What an advisor sees and never sees: a window, and a wall. */
export function Sight({ texts }: { texts: LandingTexts }) {
  return (
    <div className="grid grid-cols-1 overflow-hidden rounded-lg border-[3px] border-ink md:grid-cols-2">
      <div className="px-5 py-6 sm:px-8">
        <Side title={texts.sees} icon={<Icon outline={EYE} size={24} />} items={texts.seesList} />
      </div>
      <div className="bg-ink px-5 py-6 text-page [--hairline:color-mix(in_srgb,var(--page)_25%,transparent)] sm:px-8">
        <Side title={texts.never} icon={<Icon outline={EYE_OFF} size={24} />} items={texts.neverList} />
      </div>
    </div>
  )
}
