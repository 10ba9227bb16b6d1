import 'server-only'
import { readEnv } from '../env'

/** The outside model of this installation, as its operator set it. */
export type ModelConfig = {
  readonly name: string
  readonly baseUrl: string
  /** Shown to people: where their words would go. */
  readonly host: string
  readonly apiKey: string
  readonly isOpenRouter: boolean
  /** OpenRouter only: the providers that may answer; empty: any that keeps to the privacy preferences. */
  readonly providers: readonly string[]
  readonly embeddingModel: string | null
  /** The public address of this installation, told to OpenRouter as the app's. */
  readonly appUrl: string | null
  readonly limits: ModelLimits
}

/** Tokens of one UTC day, and turns at the same time. */
export type ModelLimits = {
  readonly studentTokensPerDay: number
  readonly tokensPerDay: number
  readonly concurrentTurns: number
}

/** The configured model; null where there is none, and the rules answer alone. */
export function modelConfig(env = readEnv()): ModelConfig | null {
  if (!env.LLM_MODEL || !env.LLM_API_KEY) return null
  const host = new URL(env.LLM_BASE_URL).host
  return {
    name: env.LLM_MODEL,
    baseUrl: env.LLM_BASE_URL.replace(/\/+$/, ''),
    host,
    apiKey: env.LLM_API_KEY,
    isOpenRouter: /(?:^|\.)openrouter\.ai$/.test(host),
    providers:
      env.LLM_PROVIDERS?.split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '') ?? [],
    embeddingModel: env.LLM_EMBEDDING_MODEL ?? null,
    appUrl: env.STAGEFLOW_ORIGIN ?? null,
    limits: {
      studentTokensPerDay: env.LLM_STUDENT_TOKENS_PER_DAY,
      tokensPerDay: env.LLM_TOKENS_PER_DAY,
      concurrentTurns: env.LLM_CONCURRENT_TURNS,
    },
  }
}
