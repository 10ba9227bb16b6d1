import 'server-only'
import { silenceTracing } from '../env'
import { attributionOf, preferencesOf } from './chat-model'
import type { ModelConfig } from './config'
import { ModelFailure, toFailure } from './failure'

/**
 * Vectors of texts from the configured embedding model, one each, in order. Plain numbers: many compatible servers refuse the
 * client's default base64 (langchainjs issue 8221), and some ignore a wished-for size, so none is asked.
 * @throws ModelFailure
 */
export async function embedTexts(config: ModelConfig, model: string, texts: readonly string[], timeoutMs: number): Promise<number[][]> {
  silenceTracing()
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  const client = new OpenAIEmbeddings({
    model,
    apiKey: config.apiKey,
    encodingFormat: 'float',
    maxRetries: 0,
    timeout: timeoutMs,
    configuration: {
      baseURL: config.baseUrl,
      defaultHeaders: attributionOf(config),
      ...(config.isOpenRouter && { fetch: withPreferences(config) }),
    },
  })
  try {
    const vectors = await client.embedDocuments([...texts])
    if (vectors.length !== texts.length || vectors.some((v) => v.length !== vectors[0]!.length || v.length === 0))
      throw new ModelFailure('shape')
    return vectors
  } catch (error) {
    throw toFailure(error)
  }
}

/** The embeddings client knows no provider preferences: they are added to each body on its way out. */
function withPreferences(config: ModelConfig): typeof fetch {
  return (input, init) => {
    const body = typeof init?.body === 'string' ? JSON.stringify({ ...JSON.parse(init.body), provider: preferencesOf(config) }) : init?.body
    return fetch(input, { ...init, body })
  }
}
