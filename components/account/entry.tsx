import type { ReactNode } from 'react'

/** The frame of a page with one short form: its title, why, the form, other ways. */
export function Entry({ title, lead, children, others }: { title: string; lead: ReactNode; children: ReactNode; others?: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-xl px-4 pt-8 pb-12 sm:px-8 sm:pt-14">
      <h1>{title}</h1>
      <p className="mt-2 mb-8 max-w-measure text-quiet">{lead}</p>
      {children}
      {others && <div className="mt-10 flex flex-col items-start gap-1 border-t border-hairline pt-4">{others}</div>}
    </div>
  )
}
