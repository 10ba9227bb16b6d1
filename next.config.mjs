/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The embedded database brings WASM and worker files that a bundler must leave where they are.
  serverExternalPackages: ['@supabase/lite', '@electric-sql/pglite', 'nodemailer', 'proper-lockfile'],
  outputFileTracingIncludes: { '/**': ['./supabase/migrations/*.sql'] },
  agentRules: false,
}

export default config
