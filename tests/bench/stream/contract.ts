/** The routes that are compared token by token. */
export const ROUTES = ['raw', 'ours', 'langchain', 'ai-sdk'] as const
export type Route = (typeof ROUTES)[number]
/** The whole path of the speaker, behind the sentence gate: it hands out sentences, so it stands apart. */
export const GATED = 'ours+gate'
export type AnyRoute = Route | typeof GATED

/** So many readers, who arrive over `spreadMs`, each at another phase of the cadence. */
export type Load = { readonly streams: number; readonly spreadMs: number }

/** What a route is asked: the id leads from the reader's stream to the provider's. */
export type Order = { readonly id: string }

/** Where the routes find the stand-in, and how long its replies are. */
export type Upstream = { readonly baseUrl: string; readonly apiKey: string; readonly model: string; readonly tokens: number }

/** A piece of text as a reader got it; `at` is `nowMs`. */
export type Delta = { readonly text: string; readonly at: number }
export type ReadStream = {
  readonly id: string
  readonly askedAt: number
  readonly deltas: readonly Delta[]
  readonly failure: string | null
}

/** When the stand-in sent each token of a stream. */
export type SentTimes = Readonly<Record<string, readonly number[]>>

export type Handler = (request: Request) => Promise<Response>

/** Milliseconds of the machine's monotonic clock, the same in every process. */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6
