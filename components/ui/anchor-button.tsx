import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style'

type AnchorButtonProps = ComponentProps<'a'> & { href: string; variant?: ButtonVariant; size?: ButtonSize }

/** `LinkButton` without the router: for pages that must stay light (public) or whose router may be what broke (error). */
export function AnchorButton({ variant = 'primary', size = 'normal', className, ...rest }: AnchorButtonProps) {
  return <a className={buttonStyle(variant, size, className)} {...rest} />
}
