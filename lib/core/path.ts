import 'server-only'
import { headers } from 'next/headers'

/** The header in which proxy.ts hands the path on to layouts, which Next does not tell. */
export const PATH_HEADER = 'x-stageflow-path'

/** Path and query of the page that is being rendered; `/` when unknown. */
export async function getPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}
