import Link from 'next/link'
import type { ComponentProps } from 'react'

/** A link of the map, or the same words without a link on a map that is only a picture. */
export function MapLink({ interactive, href, prefetch, ...rest }: ComponentProps<typeof Link> & { interactive: boolean }) {
  if (interactive) return <Link href={href} prefetch={prefetch} {...rest} />
  const { className, style, children } = rest
  return (
    <span className={className} style={style}>
      {children}
    </span>
  )
}
