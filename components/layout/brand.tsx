import { BrandMark } from './brand-mark'

/** Mark and name, as a link home. `label` is what assistive technology reads, and starts with the visible name. */
export function Brand({ href, name, label }: { href: string; name: string; label: string }) {
  return (
    <a
      href={href}
      aria-label={label}
      className="inline-flex min-h-11 items-center gap-2.5 rounded font-sign text-lg font-bold tracking-tight"
    >
      <BrandMark />
      {name}
    </a>
  )
}
