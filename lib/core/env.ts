import { isIPv4 } from 'node:net'
import { z } from 'zod'

const text = z.string().trim().min(1).optional()
const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value)

/** This machine, a private network (RFC 1918, February 1996), or a name without a dot or of a local domain. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return (
    host === '::1' ||
    (isIPv4(host) && /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host)) ||
    !/[.:]/.test(host) ||
    /\.(?:local|internal|lan|localhost)$/.test(host)
  )
}

/** Encrypted, or it does not leave this machine and network. */
const isSafe = (url: string): boolean => url.startsWith('https:') || isPrivateHost(new URL(url).hostname)

const safeUrl = (name: 'RECHERCHE_ENTREPRISES_URL' | 'GEOCODAGE_URL' | 'GEO_COMMUNES_URL' | 'DDG_HTML_URL') =>
  [
    (env: Record<typeof name, string>) => isSafe(env[name]),
    { message: `${name} must start with https:, unless a stand-in runs on this machine or in this network.` },
  ] as const

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
    /** Any OpenAI-compatible server: OpenRouter unless told, or Ollama, vLLM, Mistral. */
    LLM_BASE_URL: z.url({ protocol: /^https?$/ }).default('https://openrouter.ai/api/v1'),
    /** For a server that asks for none, any word. */
    LLM_API_KEY: text,
    LLM_MODEL: text,
    LLM_EMBEDDING_MODEL: text,
    /** OpenRouter only: the providers that may answer, by their short names, separated by commas. */
    LLM_PROVIDERS: text,
    /** Tokens in one UTC day, prompts and replies together: one student's, and everybody's. The database holds the upper end too, so that no account can use up everybody's day. */
    LLM_STUDENT_TOKENS_PER_DAY: z.coerce.number().int().min(0).max(300_000).default(150_000),
    LLM_TOKENS_PER_DAY: z.coerce.number().int().min(0).default(3_000_000),
    /** Turns that may be with the model at the same time. */
    LLM_CONCURRENT_TURNS: z.coerce.number().int().min(1).max(10_000).default(50),
    /** Whether companies and places may be looked up in the State's public services, when the local index has no answer. */
    COMPANIES_LIVE: z.enum(['on', 'off']).default('on'),
    RECHERCHE_ENTREPRISES_URL: z.url({ protocol: /^https?$/ }).default('https://recherche-entreprises.api.gouv.fr'),
    GEOCODAGE_URL: z.url({ protocol: /^https?$/ }).default('https://data.geopf.fr/geocodage'),
    GEO_COMMUNES_URL: z.url({ protocol: /^https?$/ }).default('https://geo.api.gouv.fr'),
    /** How one company's site is looked for on a click. Off: a plain link only. */
    WEB_SEARCH: z.enum(['off', 'ddg-js', 'ddg-html']).default('off'),
    DDG_HTML_URL: z.url({ protocol: /^https?$/ }).default('https://html.duckduckgo.com/html/'),
    /** A stand-in on this machine that answers in place of DuckDuckGo; never a real proxy: requests reach it in clear. */
    DDG_TEST_PROXY: z.url({ protocol: /^http$/ }).optional(),
    /** Set by the platforms themselves: there, a folder does not outlive a request. */
    VERCEL: text,
    AWS_LAMBDA_FUNCTION_NAME: text,
    NETLIFY: text,
    NEXT_PHASE: text,
    /** The language of a terminal (POSIX): the first of them that is set. */
    LC_ALL: text,
    LC_MESSAGES: text,
    LANG: text,
  })
  .refine((env) => Boolean(env.SUPABASE_URL) === Boolean(env.SUPABASE_PUBLISHABLE_KEY), {
    message: 'SUPABASE_URL and SUPABASE_PUBLISHABLE_KEY go together: set both, or neither.',
  })
  .refine((env) => Boolean(env.LLM_MODEL) === Boolean(env.LLM_API_KEY), {
    message: 'LLM_MODEL and LLM_API_KEY go together: set both, or neither. A local server that asks for no key takes any word.',
  })
  .refine((env) => isSafe(env.LLM_BASE_URL), {
    message: 'LLM_BASE_URL must start with https:, unless the model runs on this machine or in this network.',
  })
  .refine(...safeUrl('RECHERCHE_ENTREPRISES_URL'))
  .refine(...safeUrl('GEOCODAGE_URL'))
  .refine(...safeUrl('GEO_COMMUNES_URL'))
  .refine(...safeUrl('DDG_HTML_URL'))
  .refine((env) => !env.DDG_TEST_PROXY || isPrivateHost(new URL(env.DDG_TEST_PROXY).hostname), {
    message: 'DDG_TEST_PROXY must be on this machine or in this network: questions reach it in clear.',
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

/** Switches off the tracing that LangChain starts by itself when these variables are set: it would send what students write elsewhere. */
export function silenceTracing(): void {
  for (const name of ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2']) delete process.env[name]
}
