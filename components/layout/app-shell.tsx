import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { Brand } from './brand'
import { NavIcon, type NavIconName } from './nav-icon'
import { NavLink } from './nav-link'

export type NavItem = { href: string; label: string; icon: NavIconName }

type AppShellProps = {
  /** The nouns of the person's space, at most five: bottom bar on phones, left rail from 1 024 px. */
  items: readonly NavItem[]
  /** What is used less often (diary, settings): top of a phone, foot of the rail. */
  moreItems?: readonly NavItem[]
  homeHref: string
  texts: { brand: string; brandHome: string; skipToContent: string; mainNavigation: string; moreNavigation: string }
  children: ReactNode
}

/** Icon over word: under the thumb on a phone (bar above), in the rail on a wide screen (bar at the left). */
const PLACE =
  'flex min-h-14 flex-col items-center justify-center gap-0.5 border-t-[3px] border-transparent px-1 pb-1 text-center text-xs leading-tight font-semibold text-quiet transition-colors duration-feedback hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink lg:rounded-r lg:border-t-0 lg:border-l-[3px] lg:py-1.5 lg:hover:bg-platform lg:aria-[current=page]:bg-platform forced-colors:not-aria-[current=page]:border-[Canvas]'

/** The frame of a signed-in page. The page itself gives its `<h1>`; what it renders lands in `<main id="contenu">`. */
export function AppShell({ items, moreItems = [], homeHref, texts, children }: AppShellProps) {
  return (
    <div className="min-h-dvh pb-[calc(4rem+env(safe-area-inset-bottom))] lg:pb-0 lg:pl-24 print:p-0">
      <SkipLink label={texts.skipToContent} />

      <header
        data-print="hide"
        className="flex flex-wrap items-center justify-between gap-x-2 border-b border-hairline px-4 py-1 lg:hidden"
      >
        <Brand href={homeHref} name={texts.brand} label={texts.brandHome} />
        {moreItems.length > 0 && (
          <nav aria-label={texts.moreNavigation} className="flex">
            {moreItems.map((item) => (
              <NavLink
                key={item.href}
                href={item.href}
                className="grid size-11 place-items-center rounded text-quiet hover:bg-platform aria-[current=page]:text-ink"
              >
                <NavIcon name={item.icon} />
                <span className="sr-only">{item.label}</span>
              </NavLink>
            ))}
          </nav>
        )}
      </header>

      {/* One list of places for both layouts: a bar under the thumb on a phone, a rail beside the page on a wide screen. */}
      <div
        data-print="hide"
        className="fixed inset-x-0 bottom-0 z-20 border-t border-hairline bg-page pb-safe lg:inset-y-0 lg:right-auto lg:w-24 lg:border-t-0 lg:border-r lg:py-3 lg:pr-2"
      >
        <div className="flex h-full flex-col lg:gap-3 lg:overflow-y-auto">
          <nav aria-label={texts.mainNavigation} className="@container">
            <div className="mb-3 hidden justify-center lg:flex">
              <Brand href={homeHref} name="" label={texts.brandHome} />
            </div>
            <ul className="flex justify-between px-1 lg:flex-col lg:gap-1.5 lg:px-0">
              {items.map((item) => (
                <li key={item.href} className="min-w-[44px] flex-auto">
                  <NavLink href={item.href} className={PLACE}>
                    <NavIcon name={item.icon} />
                    {/* With the text twice as large, five words no longer fit: the icons stay, their names are still read. */}
                    <span className="@max-[17rem]:max-lg:sr-only">{item.label}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          {moreItems.length > 0 && (
            <nav aria-label={texts.moreNavigation} className="mt-auto hidden lg:block">
              <ul className="flex flex-col gap-1.5">
                {moreItems.map((item) => (
                  <li key={item.href}>
                    <NavLink href={item.href} className={PLACE}>
                      <NavIcon name={item.icon} />
                      {item.label}
                    </NavLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>

      <main id="contenu" tabIndex={-1} className="px-4 pt-6 pb-12 sm:px-6 lg:pt-8 print:p-0">
        {children}
      </main>
    </div>
  )
}
