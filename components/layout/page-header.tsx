import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: string
  /** One sentence: what this page is for. */
  intro?: ReactNode
  /** A breadcrumb or a way back, above the title. */
  above?: ReactNode
  /** The page's own actions; at most one of them is a primary button. */
  actions?: ReactNode
}

/** The one `<h1>` of a page, what it is for, and what one does here. */
export function PageHeader({ title, intro, above, actions }: PageHeaderProps) {
  return (
    <header className="mb-8">
      {above && <div className="mb-2 text-sm">{above}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
        <div className="min-w-0">
          <h1>{title}</h1>
          {intro && <p className="mt-2 max-w-measure text-quiet">{intro}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  )
}
