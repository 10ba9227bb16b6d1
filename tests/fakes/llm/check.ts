import type { IncomingHttpHeaders } from 'node:http'
import type { JsonSchema, RequestBody } from './contract'

/** A refusal as an OpenAI-compatible provider words it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** Throws a 401 when no bearer token was sent. */
export function checkKey(headers: IncomingHttpHeaders): void {
  if (!/^Bearer \S+/.test(headers.authorization ?? '')) throw new Refusal(401, 'No auth credentials found')
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value)
const isObjectType = (schema: JsonSchema) => schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'))

/**
 * The first breach of the strict-schema rules, or null: every property required, no additional property, no `$ref` beside other keys,
 * none of the constructs that strict endpoints refuse. Source: OpenAI « Structured outputs », supported schemas, read Nov 2026.
 */
export function findSchemaFault(schema: JsonSchema, at = '()'): string | null {
  if ('$ref' in schema && Object.keys(schema).length > 1) return `In context=${at}, $ref cannot have keywords beside it.`
  const banned = ['oneOf', 'allOf', 'not', 'patternProperties', 'propertyNames', 'default'].find((key) => key in schema)
  if (banned !== undefined) return `In context=${at}, '${banned}' is not permitted.`
  if (isObjectType(schema)) {
    const properties = isSchema(schema.properties) ? schema.properties : {}
    const required = Array.isArray(schema.required) ? schema.required : []
    if (schema.additionalProperties !== false) return `In context=${at}, 'additionalProperties' is required to be supplied and to be false.`
    const missing = Object.keys(properties).find((key) => !required.includes(key))
    if (missing !== undefined) return `In context=${at}, 'required' must include every key in properties. Missing '${missing}'.`
  }
  for (const [key, child] of childrenOf(schema)) {
    const fault = findSchemaFault(child, `${at}/${key}`)
    if (fault !== null) return fault
  }
  return null
}

function childrenOf(schema: JsonSchema): [string, JsonSchema][] {
  const maps = ['properties', '$defs', 'definitions'].flatMap((key) => {
    const map = schema[key]
    return isSchema(map) ? Object.entries(map) : []
  })
  const options = Array.isArray(schema.anyOf) ? schema.anyOf.map((o, i): [string, unknown] => [`anyOf/${i}`, o]) : []
  return [...maps, ...options, ['items', schema.items] as [string, unknown]].filter((pair): pair is [string, JsonSchema] =>
    isSchema(pair[1]),
  )
}

function checkSchema(where: string, schema: JsonSchema): void {
  const fault = schema.type === 'object' ? findSchemaFault(schema) : 'The root must be an object.'
  if (fault !== null) throw new Refusal(400, `Invalid schema for ${where}: ${fault}`)
}

/** Throws a 400 for a completion that a strict provider would refuse. */
export function checkCompletion(body: RequestBody): void {
  if (typeof body.model !== 'string' || body.model === '') throw new Refusal(400, 'you must provide a model parameter')
  if (!Array.isArray(body.messages) || body.messages.length === 0) throw new Refusal(400, "'messages' must hold at least one message")
  if (body.stream_options !== undefined && body.stream !== true) throw new Refusal(400, "'stream_options' is only allowed when streaming")
  const format = body.response_format?.json_schema
  if (body.response_format?.type === 'json_schema' && format === undefined) throw new Refusal(400, "Missing 'response_format.json_schema'")
  if (format?.strict) checkSchema(`response_format '${format.name}'`, format.schema)
  for (const { function: fn } of body.tools ?? []) if (fn.strict) checkSchema(`function '${fn.name}'`, fn.parameters ?? {})
}

/** Throws a 400 for what many compatible servers refuse of an embeddings call. */
export function checkEmbeddings(body: RequestBody, dimensions: number): void {
  if (body.input === undefined || body.input.length === 0) throw new Refusal(400, "'input' must not be empty")
  if (body.encoding_format === 'base64') throw new Refusal(400, "encoding_format 'base64' is not supported")
  if (body.dimensions !== undefined && body.dimensions !== dimensions) throw new Refusal(400, `This model has ${dimensions} dimensions`)
}
