import type { ComponentProps, ComponentType } from 'react'

/** The router's link, handed in by the page: the landing page shows the map without loading any of it. */
export type RouterLink = ComponentType<ComponentProps<'a'> & { href: string; prefetch?: false }>

type MapLinkProps = ComponentProps<'a'> & { href: string; link?: RouterLink; prefetch?: false; interactive: boolean }

/** A link of the map, or the same words without a link on a map that is only a picture. */
export function MapLink({ interactive, link: RouterLink, href, prefetch, ...rest }: MapLinkProps) {
  if (interactive && RouterLink) return <RouterLink href={href} prefetch={prefetch} {...rest} />
  if (interactive) return <a href={href} {...rest} />
  const { className, style, children } = rest
  return (
    <span className={className} style={style}>
      {children}
    </span>
  )
}
