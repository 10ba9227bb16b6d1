import type { ReactNode } from 'react'
import { Announcer } from '@/components/layout/announcer'
import { AppShell } from '@/components/layout/app-shell'
import { requireStudent } from '@/lib/account/current'
import { getPath } from '@/lib/core/path'
import { getTexts } from '@/lib/core/request'

export default async function StudentLayout({ children }: { children: ReactNode }) {
  const [{ texts }, path] = await Promise.all([getTexts(), getPath()])
  await requireStudent(path)
  const { shell } = texts
  return (
    <AppShell
      homeHref="/carte"
      texts={shell}
      items={[
        { href: '/carte', label: shell.map, icon: 'map' },
        { href: '/entreprises', label: shell.companies, icon: 'companies' },
        { href: '/candidatures', label: shell.applications, icon: 'applications' },
        { href: '/cv', label: shell.cv, icon: 'cv' },
        { href: '/profil', label: shell.profile, icon: 'profile' },
      ]}
      moreItems={[
        { href: '/journal', label: shell.diary, icon: 'diary' },
        { href: '/reglages', label: shell.settings, icon: 'settings' },
      ]}
    >
      {children}
      <Announcer />
    </AppShell>
  )
}
