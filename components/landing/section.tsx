import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; lead: ReactNode; children: ReactNode }

/** A part of the start page: a sign, two sentences, then the thing itself. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mx-auto max-w-content px-4 pt-20 sm:px-8 lg:pt-28">
      <h2 id={id} className="sm:text-2xl">
        {title}
      </h2>
      <p className="mt-3 max-w-measure">{lead}</p>
      <div className="mt-8">{children}</div>
    </section>
  )
}
