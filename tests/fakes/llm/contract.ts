import type { IncomingHttpHeaders } from 'node:http'
import type { FaultName } from './faults'

/** Which of the app's calls a request is; anything else is `chat`, as a bench sends it. */
export type Role = 'assessor' | 'speaker' | 'embeddings' | 'chat'

export type JsonSchema = { readonly [key: string]: unknown }

type Tool = { function: { name: string; parameters?: JsonSchema; strict?: boolean } }

/** What the stand-in reads of a request's body; whatever else the client sent is kept too. */
export type RequestBody = {
  model?: string
  messages?: { role: string; content: unknown }[]
  stream?: boolean
  stream_options?: { include_usage?: boolean }
  response_format?: { type: string; json_schema?: { name: string; strict?: boolean; schema: JsonSchema } }
  tools?: Tool[]
  tool_choice?: 'auto' | 'none' | 'required' | { function?: { name: string } }
  temperature?: number
  max_tokens?: number
  max_completion_tokens?: number
  input?: string | string[]
  encoding_format?: string
  dimensions?: number
  [other: string]: unknown
}

/** One request as the provider saw it. Times are `performance.now()` of the stand-in's process. */
export type ReceivedRequest = {
  readonly at: number
  readonly path: string
  readonly role: Role
  readonly headers: IncomingHttpHeaders
  readonly body: RequestBody
  fault: FaultName | null
  /** Tokens written so far; after a stop it must not grow. */
  tokensSent: number
  /** When the client's socket closed before the end of the answer. */
  closedAt?: number
  finished: boolean
  /** The stand-in itself destroyed the socket, as a fault asked. */
  isCut: boolean
}

export type Finding = {
  criterion_id: string
  verdict: 'met' | 'partial' | 'unmet'
  message_no: number | null
  quote: string | null
  subject: 'self' | 'we' | 'other' | 'none'
  polarity: 'done' | 'negated' | 'hypothetical'
}

/** What a script says of one student message; a criterion it does not name is unmet. */
export type ScriptedFinding = Pick<Finding, 'criterion_id'> & Partial<Finding>

/** What the assessor makes of one message; without an alarm there is none. */
export type ScriptedReading = { readonly findings: readonly ScriptedFinding[]; readonly alarm?: string }

/** From the student's message, as `normaliseText` leaves it, to what the assessor finds in it. */
export type Script = ReadonlyMap<string, ScriptedReading>

/** The key of a message in a script: lower case, no accents, words and digits only. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Pace of the answers, milliseconds. */
export type Pace = { firstToken: number; perToken: number }

/** What a model has said, before it goes on the wire. */
export type Reply = { readonly text: string; readonly finish: 'stop' | 'length'; readonly toolName: string | null }
