import { modelConfig } from '@/lib/core/model/config'
import { type Model, openModel } from '@/lib/core/model/model'
import { readEnv } from '@/lib/core/env'
import type { Upstream } from '../contract'

/** The app's model client, set by its own three variables. */
export function openOurModel({ baseUrl, apiKey, model }: Upstream): Model {
  return openModel(modelConfig(readEnv({ LLM_BASE_URL: baseUrl, LLM_API_KEY: apiKey, LLM_MODEL: model }))!)
}
