import { openModel, type Model } from '@/lib/core/model/model'
import type { FakeLlm } from './server'

/** The stand-in as a model of the app, outside of any configuration: nobody's budget, no embeddings. */
export function asModel({ url }: FakeLlm): Model {
  return openModel({
    name: 'honest',
    baseUrl: url,
    host: new URL(url).host,
    apiKey: 'fake',
    isOpenRouter: false,
    providers: [],
    embeddingModel: null,
    appUrl: null,
    limits: { studentTokensPerDay: 0, tokensPerDay: 0, concurrentTurns: 0 },
  })
}
