import type { MetadataRoute } from 'next'

/** Public pages may be found; a student's pages and the API have nothing to find. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/carte', '/station/', '/profil', '/reglages', '/advisor'] } }
}
