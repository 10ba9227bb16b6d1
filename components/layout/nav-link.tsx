'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type NavLinkProps = { href: string; className?: string; children: ReactNode }

/** A link that says `aria-current="page"` on its own page and on the pages under it. */
export function NavLink({ href, className, children }: NavLinkProps) {
  const pathname = usePathname()
  const here = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link href={href} aria-current={here ? 'page' : undefined} className={className}>
      {children}
    </Link>
  )
}
