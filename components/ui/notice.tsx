import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const TONE = {
  info: { icon: Info, color: 'border-ink text-ink' },
  success: { icon: CircleCheck, color: 'border-success text-success' },
  warning: { icon: TriangleAlert, color: 'border-warning text-warning' },
  danger: { icon: OctagonAlert, color: 'border-danger text-danger' },
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
  const { icon: Icon, color } = TONE[tone]
  return (
    <div role={role} className={classNames('max-w-measure bg-platform flex gap-3 rounded border-l-4 px-4 py-3.5', color, className)}>
      <Icon aria-hidden size={20} strokeWidth={1.75} className="mt-[3px] shrink-0" />
      <div className="text-ink min-w-0">
        <p className={classNames('font-semibold', color.split(' ')[1])}>{title}</p>
        {children && <div className="mt-0.5">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
