import type { Metadata } from 'next'
import { Profile } from '@/components/skills/profile'
import { LinkButton } from '@/components/ui/link-button'
import { requireStudent } from '@/lib/account/current'
import { getTexts } from '@/lib/core/request'
import { getProfileHoldings } from '@/lib/skills/service'
import { viewOf } from './profile-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.shell.profile }
}

export default async function ProfilePage() {
  const [{ locale, texts }, { viewer, profile }] = await Promise.all([getTexts(), requireStudent('/profil')])
  const view = viewOf(await getProfileHoldings(viewer), { texts, locale, level: profile.level, isGuest: profile.isGuest })
  const { profile: words, skills, ui } = texts
  return (
    <>
      <Profile view={view} texts={{ locale, profile: words, strengths: skills.strengths, levels: skills.levels, ui }} />
      {view.skills.length > 0 && (
        <p className="mx-auto mt-10 max-w-content">
          <LinkButton href="/profil/badges" variant="secondary">
            {texts.badges.fromProfile}
          </LinkButton>
        </p>
      )}
    </>
  )
}
