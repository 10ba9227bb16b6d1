import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { AppShell } from '@/components/layout/app-shell'
import { requirePageViewer } from '@/lib/account/current'
import { getPath } from '@/lib/core/path'
import { getTexts } from '@/lib/core/request'

export default async function AdvisorLayout({ children }: { children: ReactNode }) {
  const [{ texts }, path] = await Promise.all([getTexts(), getPath()])
  const { profile } = await requirePageViewer(path)
  if (profile.role !== 'advisor') redirect('/carte')
  const { shell } = texts
  return (
    <AppShell homeHref="/advisor" texts={shell} items={[{ href: '/advisor', label: shell.classes, icon: 'classes' }]}>
      {children}
    </AppShell>
  )
}
