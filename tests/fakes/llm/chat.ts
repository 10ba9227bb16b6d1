import { assess } from './assessor'
import type { JsonSchema, Reply, RequestBody, Role, Script } from './contract'
import type { FaultName } from './faults'
import { readAssessorTask, readSpeakerTask, structureOf, textOf } from './prompt'
import { speak } from './speaker'

const DEFAULT_CHAT_TOKENS = 200

/** The tokens of a text: a space belongs to the letters that follow it. Joined, they are the text. */
export function tokenise(text: string): string[] {
  return text.match(/\s*\S{1,5}|\s+$/gu) ?? []
}

/** Numbered words of one token each (up to 10,000), so that a lost, doubled or reordered token shows. */
export function nthChatToken(n: number): string {
  return n === 0 ? 't0' : ` t${n % 10_000}`
}

/** The smallest value that a JSON schema admits, for structured calls that the stand-in has no answer of its own for. */
function exampleOf(schema: JsonSchema): unknown {
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (Array.isArray(schema.anyOf)) return exampleOf(schema.anyOf[0] as JsonSchema)
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>).map(([k, v]) => [k, exampleOf(v)]))
    case 'array':
      return []
    case 'string':
      return 'exemple'
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return 0
  }
}

function sayByRole(role: Role, body: RequestBody, script: Script | undefined, fault: FaultName | null): string {
  if (role === 'assessor') return assess(readAssessorTask(body), script, fault)
  if (role === 'speaker') return speak(readSpeakerTask(body), `${textOf(body, 'system')}\n${textOf(body, 'user')}`, fault)
  const structure = structureOf(body)
  if (structure === null) {
    const most = body.max_tokens ?? body.max_completion_tokens ?? DEFAULT_CHAT_TOKENS
    return Array.from({ length: most }, (_, n) => nthChatToken(n)).join('')
  }
  const tool = body.tools?.find((t) => t.function.name === structure.name)?.function.parameters
  return JSON.stringify(exampleOf(body.response_format?.json_schema?.schema ?? tool ?? {}))
}

/** The model's reply to a completion, with the faults of content; those of transport come when it is sent. */
export function reply(role: Role, body: RequestBody, script: Script | undefined, fault: FaultName | null): Reply {
  const structure = structureOf(body)
  const toolName = structure?.isTool ? structure.name : null
  if (fault === 'empty') return { text: '', finish: 'stop', toolName }
  const text = sayByRole(role, body, script, fault)
  if (fault !== 'length') return { text, finish: 'stop', toolName }
  const tokens = tokenise(text)
  return { text: tokens.slice(0, Math.ceil(tokens.length / 2)).join(''), finish: 'length', toolName }
}
