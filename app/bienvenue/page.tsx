import { redirect } from 'next/navigation'
import { requirePageViewer } from '@/lib/account/current'

/** Where one lands after signing in: each role has a home of its own. */
export default async function WelcomePage() {
  const { profile } = await requirePageViewer('/bienvenue')
  redirect(profile.role === 'advisor' ? '/advisor' : '/carte')
}
