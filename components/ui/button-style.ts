import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small' | 'icon'

const BASE =
  'inline-flex items-center justify-center gap-2 rounded border-2 text-center font-semibold no-underline transition-[background-color,border-color,filter] duration-feedback disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50'

/** Small is for pointers that have room around it; its target still is 44 px high on touch screens. */
const SIZE: Record<ButtonSize, string> = {
  normal: 'min-h-12 px-5 py-2.5 text-base leading-snug',
  small: 'min-h-11 px-3.5 py-1.5 text-sm leading-snug',
  // A square that holds one icon: its name is in aria-label.
  icon: 'size-12 shrink-0 p-0',
}

const VARIANT: Record<ButtonVariant, string> = {
  // Inside a line the fill is the line's own; outside any line it is ink.
  primary: 'border-line bg-line-core text-line-on hover:brightness-110 active:brightness-95',
  secondary: 'border-edge bg-page text-ink hover:border-ink hover:bg-platform',
  quiet:
    'border-transparent bg-transparent text-ink underline decoration-[1.5px] underline-offset-4 hover:bg-platform hover:decoration-[3px]',
  danger: 'border-danger bg-danger text-danger-on hover:brightness-110 active:brightness-95',
}

/** The classes of a button, whatever element wears them. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize, className?: string): string {
  return classNames(BASE, SIZE[size], VARIANT[variant], className)
}
