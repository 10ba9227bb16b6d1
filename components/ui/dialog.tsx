'use client'

import * as Radix from '@radix-ui/react-dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export const Dialog = Radix.Root

type DialogContentProps = {
  title: string
  /** One sentence under the title, read with it. */
  description?: ReactNode
  closeLabel: string
  children: ReactNode
  width?: 'normal' | 'large'
}

/** The panel of a dialog: a sheet at the bottom of a phone, a card elsewhere. Focus is held inside, Escape and the veil close it, focus goes back where it came from. */
export function DialogContent({ title, description, closeLabel, children, width = 'normal' }: DialogContentProps) {
  return (
    <Radix.Portal>
      <Radix.Overlay className="dialog-veil fixed inset-0 z-40 bg-veil" />
      <Radix.Content
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={classNames(
          'dialog-panel fixed z-50 flex max-h-[88dvh] flex-col overflow-y-auto bg-page pb-safe text-ink shadow-float',
          'inset-x-0 bottom-0 rounded-t-lg',
          'sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100%-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg',
          width === 'large' ? 'sm:max-w-3xl' : 'sm:max-w-lg',
        )}
      >
        <div className="sticky top-0 flex items-start justify-between gap-4 bg-page pt-5 pr-3 pl-6">
          <Radix.Title className="pt-1.5 text-lg">{title}</Radix.Title>
          <Radix.Close aria-label={closeLabel} className="grid size-11 shrink-0 place-items-center rounded hover:bg-platform">
            <X aria-hidden size={20} strokeWidth={1.75} />
          </Radix.Close>
        </div>
        {description && <Radix.Description className="px-6 text-quiet">{description}</Radix.Description>}
        <div className="px-6 pt-4 pb-6">{children}</div>
      </Radix.Content>
    </Radix.Portal>
  )
}
