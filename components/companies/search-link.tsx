'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { intend } from './search-intent'

type SearchLinkProps = { href: string; className?: string; rel?: string; children: ReactNode }

/** A link to another search: a click on it is an order to search. It is never loaded ahead. */
export function SearchLink({ href, ...rest }: SearchLinkProps) {
  return <Link href={href} prefetch={false} scroll={false} onClick={() => intend(href)} {...rest} />
}
