import type { ReactNode } from 'react'

type EmptyStateProps = { icon?: ReactNode; title: string; children: ReactNode; action?: ReactNode; headingLevel?: 1 | 2 }

/** An empty screen: what will be here, and the first step. Dashed like a platform not yet in service. */
export function EmptyState({ icon, title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border-2 border-dashed border-edge px-6 py-8">
      {icon && <div aria-hidden>{icon}</div>}
      <Heading className="text-lg">{title}</Heading>
      <div className="max-w-measure text-quiet">{children}</div>
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
