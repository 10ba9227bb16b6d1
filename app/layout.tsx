import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { EARLY_ACTS } from '@/components/layout/early-acts'
import { getTexts, getTheme } from '@/lib/core/request'
import { fontVariables } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const { shell, landing } = (await getTexts()).texts
  return {
    title: { default: `${shell.brand} · ${shell.tagline}`, template: `%s · ${shell.brand}` },
    description: landing.description,
    icons: { icon: ['/favicon.ico', '/icon.svg'], apple: '/apple-touch-icon.png' },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FFFFFF' },
    { media: '(prefers-color-scheme: dark)', color: '#0F1220' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [{ locale }, theme, nonce] = await Promise.all([getTexts(), getTheme(), headers().then((all) => all.get('x-nonce') ?? undefined)])
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme} className={fontVariables}>
      <head>
        {/* Browsers hide a nonce from scripts: what React finds differs from what it wrote. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: EARLY_ACTS }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
