import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type BadgeTone = 'neutral' | 'strong' | 'success' | 'warning' | 'danger'

const TONE: Record<BadgeTone, string> = {
  neutral: 'border-edge text-ink',
  strong: 'border-ink bg-ink text-page',
  success: 'border-success text-success',
  warning: 'border-warning text-warning',
  danger: 'border-danger text-danger',
}

/** A word that qualifies what it stands beside. A tone other than neutral needs a word that says the same. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: BadgeTone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-sm border-[1.5px] px-1.5 text-xs font-semibold whitespace-nowrap',
        TONE[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
