import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Viewer } from '@/lib/core/viewer'
import type { Profile } from './schema'

/**
 * The viewer's profile.
 * @throws AppError `unauthenticated` when the account is gone although its token still holds
 */
export async function loadProfile({ id, db }: Viewer): Promise<Profile> {
  const { data, error } = await db.from('profiles').select('id, role, locale, is_15_or_over, is_guest, level').eq('id', id).maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (!data) throw new AppError('unauthenticated')
  return { id: data.id, role: data.role, locale: data.locale, is15OrOver: data.is_15_or_over, isGuest: data.is_guest, level: data.level }
}

/** Changes what a student may change of their profile. */
export async function updateProfile({ id, db }: Viewer, change: { locale?: Locale; level?: Profile['level'] }): Promise<void> {
  const { error } = await db.from('profiles').update(change).eq('id', id)
  if (error) throw new AppError('unavailable', [], { cause: error })
}
