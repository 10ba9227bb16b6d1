import type { MetadataRoute } from 'next'
import { shell } from '@/lib/core/i18n/fr/shell'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: shell.brand,
    short_name: 'StageFlow',
    description: shell.tagline,
    lang: 'fr',
    start_url: '/carte',
    display: 'standalone',
    background_color: '#FFFFFF',
    theme_color: '#14161F',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
