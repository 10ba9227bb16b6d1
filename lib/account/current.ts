import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { AppError } from '@/lib/core/errors'
import { getHome } from '@/lib/core/home/home'
import { findViewer, type Viewer } from '@/lib/core/viewer'
import { loadProfile } from './repo'
import type { Profile } from './schema'

export type PageViewer = { viewer: Viewer; profile: Profile }

/** Who looks at this page, once a request; null when nobody is signed in. */
export const getPageViewer = cache(async (): Promise<PageViewer | null> => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  try {
    // A page cannot set cookies: proxy.ts has refreshed the session before.
    const viewer = await findViewer(getHome(), head.get('authorization'), { getAll: () => jar.getAll(), setAll: () => {} }, true)
    return viewer && { viewer, profile: await loadProfile(viewer) }
  } catch (error) {
    if (error instanceof AppError && error.code === 'unauthenticated') return null
    throw error
  }
})

/** The viewer of a signed-in page; sends everybody else to sign in, and back here afterwards. */
export async function requirePageViewer(path: string): Promise<PageViewer> {
  const found = await getPageViewer()
  if (!found) redirect(`/connexion?suite=${encodeURIComponent(path)}`)
  return found
}

/** The student behind a student page; an advisor is sent to their own space. */
export async function requireStudent(path: string): Promise<PageViewer> {
  const found = await requirePageViewer(path)
  if (found.profile.role === 'advisor') redirect('/advisor')
  return found
}
