import { z } from 'zod'

const text = z.string().trim().min(1).optional()
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)

const Env = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    /** Where the embedded home keeps its data, relative to the working directory. */
    STAGEFLOW_DATA_DIR: z.string().min(1).default('.stageflow'),
    /** The public origin, when a proxy in front hides it: https://stages.example.org */
    STAGEFLOW_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    SUPABASE_URL: z.url({ protocol: /^https?$/ }).optional(),
    SUPABASE_PUBLISHABLE_KEY: text,
    SMTP_HOST: text,
    SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(587),
    SMTP_USER: text,
    SMTP_PASSWORD: text,
    SMTP_FROM: text,
    /** Set by the platforms themselves: there, a folder does not outlive a request. */
    VERCEL: text,
    AWS_LAMBDA_FUNCTION_NAME: text,
    NETLIFY: text,
    NEXT_PHASE: text,
  })
  .refine((env) => Boolean(env.SUPABASE_URL) === Boolean(env.SUPABASE_PUBLISHABLE_KEY), {
    message: 'SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY go together: set both, or neither.',
  })
  .refine((env) => !env.SMTP_HOST || env.SMTP_FROM, { message: 'SMTP_HOST needs SMTP_FROM, the sender of the mails.' })

export type Env = z.infer<typeof Env>

/**
 * Reads and checks the environment. The only reader of `process.env` in the project.
 * @throws Error with one line a problem, names of variables only, never their values
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const known = Object.fromEntries(Object.keys(Env.shape).map((name) => [name, blankIsAbsent(source[name])]))
  const parsed = Env.safeParse(known)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('\n'))
}

/** True where the file system does not outlive a request, so that an embedded database would lose everything. */
export function isServerless(env: Env): boolean {
  return Boolean(env.VERCEL ?? env.AWS_LAMBDA_FUNCTION_NAME ?? env.NETLIFY)
}
