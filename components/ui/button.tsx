import type { ComponentProps } from 'react'
import type { LineLetter } from '@/lib/journey/schema'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style'

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant
  size?: ButtonSize
  /** Borrows this line's colour; inside an element with `data-line` the primary button borrows it by itself. */
  line?: LineLetter
}

/** A button of at least 44 px. Its type is `button` unless told otherwise. */
export function Button({ variant = 'primary', size = 'normal', line, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} data-line={line?.toLowerCase()} className={buttonStyle(variant, size, className)} {...rest} />
}
