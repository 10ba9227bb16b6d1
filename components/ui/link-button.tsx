import Link from 'next/link'
import type { ComponentProps } from 'react'
import type { LineLetter } from '@/lib/journey/schema'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style'

type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize; line?: LineLetter }

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ variant = 'primary', size = 'normal', line, className, ...rest }: LinkButtonProps) {
  return <Link data-line={line?.toLowerCase()} className={buttonStyle(variant, size, className)} {...rest} />
}
