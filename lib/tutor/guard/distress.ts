import type { SafeguardKind } from '@/lib/tutor/schema'
import { DANGER } from './distress/danger'
import { HARASSMENT } from './distress/harassment'
import { SEXUAL } from './distress/sexual'
import { SUICIDE } from './distress/suicide'
import { VIOLENCE } from './distress/violence'

/** What distress looks like, per kind, in the notation of `compilePattern`. */
export const DISTRESS: Readonly<Record<SafeguardKind, readonly string[]>> = {
  suicide: SUICIDE,
  violence: VIOLENCE,
  harassment: HARASSMENT,
  sexual: SEXUAL,
  danger: DANGER,
}
