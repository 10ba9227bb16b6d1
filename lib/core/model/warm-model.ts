import 'server-only'
import { getModel } from './model'

/** Loads the model's client while nobody waits: half a second that the first student of a day would otherwise see. */
export async function warmModel(): Promise<void> {
  await getModel()?.chat({ temperature: 0, maxTokens: 1 })
}
