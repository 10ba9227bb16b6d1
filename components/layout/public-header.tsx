import { AnchorButton } from '@/components/ui/anchor-button'
import { SkipLink } from '@/components/ui/skip-link'
import { Brand } from './brand'

type PublicHeaderProps = {
  homeHref: string
  /** At most two; the second one gives way on the narrowest phones, where the page itself offers it. */
  links: readonly { href: string; label: string }[]
  texts: { brand: string; brandHome: string; skipToContent: string }
}

/** The top of a public page: who we are, and the way in. */
export function PublicHeader({ homeHref, links, texts }: PublicHeaderProps) {
  return (
    <header
      data-print="hide"
      className="mx-auto flex max-w-[90rem] flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3 sm:px-8"
    >
      <SkipLink label={texts.skipToContent} />
      <Brand href={homeHref} name={texts.brand} label={texts.brandHome} />
      <div className="flex items-center gap-1">
        {links.map((link, i) => (
          <AnchorButton
            key={link.href}
            href={link.href}
            size="small"
            variant={i === links.length - 1 ? 'secondary' : 'quiet'}
            className={i === 1 ? 'max-[26rem]:hidden' : undefined}
          >
            {link.label}
          </AnchorButton>
        ))}
      </div>
    </header>
  )
}
