import 'server-only'
import type { ModelConfig } from '@/lib/core/model/config'
import { embedTexts } from '@/lib/core/model/embeddings'
import { redact } from '../redact/redact'
import type { Embedder } from './embedder'

/** Memory never keeps a student waiting. */
const EMBED_MS = 2_000

/** The configured provider's embeddings; names and numbers stay here. Null where no embedding model is set. */
export function providerEmbedder(config: ModelConfig): Embedder | null {
  const model = config.embeddingModel
  return model === null ? null : { model, embed: async (texts) => embedTexts(config, model, redact(texts).texts, EMBED_MS) }
}
