import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
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
  const [{ locale }, theme] = await Promise.all([getTexts(), getTheme()])
  return (
    <html lang={locale} data-theme={theme === 'auto' ? undefined : theme} className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
