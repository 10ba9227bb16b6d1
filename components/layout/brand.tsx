import Link from 'next/link'
import { BrandMark } from './brand-mark'

/** Mark and name, as a link home. `label` is what assistive technology reads, and starts with the visible name. */
export function Brand({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <Link
      href={href}
      aria-label={label}
      className="font-sign inline-flex min-h-11 items-center gap-2.5 rounded text-lg font-bold tracking-tight"
    >
      <BrandMark />
      {name}
    </Link>
  )
}
