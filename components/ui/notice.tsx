import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { CIRCLE_CHECK, INFO, OCTAGON_ALERT, TRIANGLE_ALERT } from './outlines'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const TONE = {
  info: { outline: INFO, color: 'border-ink text-ink' },
  success: { outline: CIRCLE_CHECK, color: 'border-success text-success' },
  warning: { outline: TRIANGLE_ALERT, color: 'border-warning text-warning' },
  danger: { outline: OCTAGON_ALERT, color: 'border-danger text-danger' },
} as const

type NoticeProps = {
  tone?: NoticeTone
  /** The word that stands for the tone, or the first words of the message: colour alone never says it. */
  title: string
  children?: ReactNode
  actions?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; leave it out for what was on the page from the start. */
  role?: 'alert' | 'status'
  className?: string
}

/** Something the reader must know, with an icon and a word. */
export function Notice({ tone = 'info', title, children, actions, role, className }: NoticeProps) {
  const { outline, color } = TONE[tone]
  return (
    <div role={role} className={classNames('flex max-w-measure gap-3 rounded border-l-4 bg-platform px-4 py-3.5', color, className)}>
      <Icon outline={outline} className="mt-[3px] shrink-0" />
      <div className="min-w-0 text-ink">
        <p className={classNames('font-semibold', color.split(' ')[1])}>{title}</p>
        {children && <div className="mt-0.5">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
