import 'server-only'
import type { AuthError } from '@supabase/supabase-js'
import type { CookieJar } from '@/lib/core/cookie-jar'
import { AppError } from '@/lib/core/errors'
import type { Home } from '@/lib/core/home/home'
import type { Locale } from '@/lib/core/i18n/locale'
import { sessionClient } from '@/lib/core/supabase'
import { findViewer, type Viewer } from '@/lib/core/viewer'
import { loadProfile, updateProfile } from './repo'
import type { Profile, SettleGuest, SetPassword, SignIn, SignUp, StartGuest } from './schema'

/** What an identity use case needs of its request. */
export type Door = { home: Home; jar: CookieJar; secure: boolean; locale: Locale }

const auth = ({ home, jar, secure }: Door) => sessionClient(home, jar, secure).auth

/**
 * Makes an account and signs it in.
 * @returns false where the address must first be confirmed by mail
 * @throws AppError `email_taken`, `weak_password`
 */
export async function signUp(door: Door, { email, password, role, is15OrOver }: SignUp): Promise<{ signedIn: boolean }> {
  const { data, error } = await auth(door).signUp({ email, password, options: { data: { role, locale: door.locale, is15OrOver } } })
  if (error) throw toAppError(error)
  return { signedIn: data.session !== null }
}

/** Signs in; the session is in the cookies of the answer. @throws AppError `wrong_credentials` */
export async function signIn(door: Door, { email, password }: SignIn): Promise<Profile> {
  const { data, error } = await auth(door).signInWithPassword({ email, password })
  if (error) throw toAppError(error)
  const viewer = await findViewer(door.home, `Bearer ${data.session.access_token}`, door.jar, door.secure)
  return loadProfile(viewer!)
}

/** Ends the session of this browser. A session that is already over is fine. */
export async function signOut(door: Door): Promise<void> {
  await auth(door).signOut({ scope: 'local' })
}

/**
 * Opens a private throw-away account, which `settleGuest` turns into a real one without losing anything. Hosted Supabase has
 * anonymous sign-ins for it; the embedded home gets an address that can receive nothing (RFC 2606, `.invalid`) and a password nobody knows.
 */
export async function startGuest(door: Door, { is15OrOver }: StartGuest): Promise<void> {
  const data = { role: 'student', locale: door.locale, is15OrOver, guest: true }
  const { error } =
    door.home.kind === 'supabase'
      ? await auth(door).signInAnonymously({ options: { data } })
      : await auth(door).signUp({
          email: `essai-${crypto.randomUUID()}@stageflow.invalid`,
          password: crypto.randomUUID(),
          options: { data },
        })
  if (error) throw toAppError(error)
}

/**
 * Gives a guest's account an address and a password; everything in it stays.
 * @throws AppError `not_a_guest`, `email_taken`, `weak_password`
 */
export async function settleGuest(door: Door, viewer: Viewer, { email, password }: SettleGuest): Promise<void> {
  const profile = await loadProfile(viewer)
  if (!profile.isGuest) throw new AppError('not_a_guest')
  const { error } = await auth(door).updateUser({ email, password })
  if (error) throw toAppError(error)
  await door.home.settleEmail(viewer.id)
  await auth(door).refreshSession()
}

/** Sends a link to choose a new password. Says nothing about whether the address has an account. */
export async function askPasswordReset(door: Door, email: string, redirectTo: string): Promise<void> {
  const { error } = await auth(door).resetPasswordForEmail(email, { redirectTo })
  if (error && error.status !== 429 && (error.status ?? 500) >= 500) throw new AppError('unavailable', [], { cause: error })
}

/** Sets a new password for whoever holds the link. @throws AppError `link_expired`, `weak_password` */
export async function setPassword(door: Door, { password, tokenHash, code }: SetPassword): Promise<void> {
  const client = auth(door)
  const { error } = tokenHash
    ? await client.verifyOtp({ token_hash: tokenHash, type: 'recovery' })
    : code
      ? await client.exchangeCodeForSession(code)
      : await client.getUser()
  if (error) throw new AppError('link_expired', [], { cause: error })
  const updated = await client.updateUser({ password })
  if (updated.error) throw toAppError(updated.error)
}

/** Keeps the language of the account. */
export async function keepLocale(viewer: Viewer, locale: Locale): Promise<void> {
  await updateProfile(viewer, { locale })
}

function toAppError(error: AuthError): AppError {
  const options = { cause: error }
  switch (error.code) {
    case 'user_already_exists':
    case 'email_exists':
      return new AppError('email_taken', [{ field: 'email', code: 'email' }], options)
    case 'invalid_credentials':
      return new AppError('wrong_credentials', [], options)
    case 'weak_password':
    case 'same_password':
      return new AppError('weak_password', [{ field: 'password', code: 'password' }], options)
    case 'email_address_invalid':
      return new AppError('invalid', [{ field: 'email', code: 'email' }], options)
    case 'over_request_rate_limit':
    case 'over_email_send_rate_limit':
      return new AppError('rate_limited', [], { ...options, retryAfterSeconds: 60 })
    case 'session_not_found':
    case 'refresh_token_not_found':
      return new AppError('unauthenticated', [], options)
    default:
      return new AppError(error.status && error.status < 500 ? 'invalid' : 'unavailable', [], options)
  }
}
