import type { ReactNode } from 'react'
import { LocaleToggle } from '@/components/layout/locale-toggle'
import { PublicFooter } from '@/components/layout/public-footer'
import { PublicHeader } from '@/components/layout/public-header'
import { ThemeToggle } from '@/components/layout/theme-toggle'
import { getPath } from '@/lib/core/path'
import { getTexts, getTheme } from '@/lib/core/request'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [{ locale, texts }, theme, path] = await Promise.all([getTexts(), getTheme(), getPath()])
  const { shell } = texts
  return (
    <>
      <PublicHeader
        homeHref="/"
        texts={shell}
        links={[
          { href: '/connexion', label: shell.signIn },
          { href: '/inscription', label: shell.signUp },
        ]}
      />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <PublicFooter
        texts={shell}
        links={[
          { href: '/mentions', label: shell.legal },
          { href: '/confidentialite', label: shell.privacy },
          { href: '/accessibilite', label: shell.accessibility },
        ]}
        preferences={
          <>
            <LocaleToggle current={locale} next={path} texts={shell} />
            <ThemeToggle current={theme} next={path} texts={shell} />
          </>
        }
      />
    </>
  )
}
