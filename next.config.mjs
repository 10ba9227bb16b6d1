/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run check` holds the types, tests included; a build need not look at them again.
  typescript: { ignoreBuildErrors: true },
  // The embedded database brings WASM and worker files that a bundler must leave where they are; the model's client is
  // loaded by an installation that has a model, and by no other.
  serverExternalPackages: [
    '@supabase/lite',
    '@electric-sql/pglite',
    'nodemailer',
    'proper-lockfile',
    'fontkit',
    'pdfjs-dist',
    'langchain',
    '@langchain/core',
    '@langchain/openai',
    'duck-duck-scrape',
    'needle',
    'docx',
  ],
  outputFileTracingIncludes: { '/**': ['./supabase/migrations/*.sql', './public/fonts/*'] },
  agentRules: false,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'X-Frame-Options', value: 'DENY' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
        { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
      ],
    },
  ],
}

export default config
