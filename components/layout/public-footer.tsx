import type { ReactNode } from 'react'

type PublicFooterProps = {
  links: readonly { href: string; label: string }[]
  texts: { footerNavigation: string; footerNote: string }
  /** Theme and language choices. */
  preferences?: ReactNode
}

/** The foot of a public page: the pages one must be able to find from anywhere. */
export function PublicFooter({ links, texts, preferences }: PublicFooterProps) {
  return (
    <footer data-print="hide" className="mt-16 border-t border-hairline bg-platform">
      <div className="mx-auto flex max-w-[90rem] flex-col gap-6 px-4 py-8 sm:px-8 lg:flex-row lg:items-center lg:justify-between">
        <div>
          <nav aria-label={texts.footerNavigation}>
            <ul className="flex flex-wrap gap-x-5">
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} className="inline-flex min-h-11 items-center text-sm link">
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="text-sm text-quiet">{texts.footerNote}</p>
        </div>
        {preferences && <div className="flex flex-wrap gap-3">{preferences}</div>}
      </div>
    </footer>
  )
}
