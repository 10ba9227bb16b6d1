import { z } from 'zod'
import { SchoolLevel } from '@/lib/journey/schema'
import { Locale, Theme } from '@/lib/core/i18n/locale'

/** The shortest password taken: NIST SP 800-63B rev. 4 (2025) asks for at least 8 where nothing else protects the account. */
export const MIN_PASSWORD_LENGTH = 8

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())
// bcrypt reads 72 bytes; a longer password would be cut without a word.
const Password = z.string().min(MIN_PASSWORD_LENGTH).max(72)

/** A box of a plain form sends text; scripts send a boolean. */
const YesNo = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')])

export const Role = z.enum(['student', 'advisor'])
export type Role = z.infer<typeof Role>

export const SignUp = z.object({ email: Email, password: Password, role: Role.default('student'), is15OrOver: YesNo })
export type SignUp = z.infer<typeof SignUp>

export const SignIn = z.object({ email: Email, password: z.string().min(1).max(1_000) })
export type SignIn = z.infer<typeof SignIn>

export const StartGuest = z.object({ is15OrOver: YesNo })
export type StartGuest = z.infer<typeof StartGuest>

export const SettleGuest = z.object({ email: Email, password: Password })
export type SettleGuest = z.infer<typeof SettleGuest>

export const AskPasswordReset = z.object({ email: Email })

/** `tokenHash` from our own mail, `code` from a hosted project's default mail. */
export const SetPassword = z.object({
  password: Password,
  tokenHash: z.string().min(8).max(512).optional(),
  code: z.string().min(8).max(512).optional(),
})
export type SetPassword = z.infer<typeof SetPassword>

/** `next` is a path of this site: anything else would make the form an open redirect. */
export const Preferences = z.object({
  theme: Theme.optional(),
  locale: Locale.optional(),
  next: z
    .string()
    .regex(/^\/(?![/\\])[^\s\\]*$/)
    .default('/'),
})

/** What the app knows about an account. */
export type Profile = {
  id: string
  role: Role
  locale: Locale
  is15OrOver: boolean
  isGuest: boolean
  level: SchoolLevel | null
}
