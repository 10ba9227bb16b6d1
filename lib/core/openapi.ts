import { z } from 'zod'

/** One line of the public contract. */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  summary: string
  auth: boolean
  body?: z.ZodType
  params?: Record<string, z.ZodType>
  query?: z.ZodType
  /** Status → what it answers; a string is a media type without a schema. */
  answers: Record<number, z.ZodType | string | null>
  /** Statuses of the problem documents it may answer. */
  problems: readonly number[]
}

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })).optional(),
})

const schemaOf = (type: z.ZodType) => z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' })

/** An OpenAPI 3.1 document from the same zod schemas that the routes validate with. */
export function describeApi(version: string, operations: readonly Operation[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = describe(operation)
  return {
    openapi: '3.1.0',
    info: {
      title: 'StageFlow AI',
      version,
      description: 'Errors are problem documents (RFC 9457). State-changing requests from a browser must be same-origin.',
    },
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: 'stageflow-session' },
      },
      schemas: { Problem: schemaOf(Problem) },
    },
  }
}

function describe({ summary, auth, body, params, query, answers, problems }: Operation) {
  const queryShape = query instanceof z.ZodObject ? (query.shape as Record<string, z.ZodType>) : {}
  const parameter =
    (place: 'path' | 'query') =>
    ([name, type]: [string, z.ZodType]) => ({
      name,
      in: place,
      required: place === 'path' || !type.safeParse(undefined).success,
      schema: schemaOf(type),
    })
  return {
    summary,
    security: auth ? [{ bearer: [] }, { session: [] }] : [],
    parameters: [...Object.entries(params ?? {}).map(parameter('path')), ...Object.entries(queryShape).map(parameter('query'))],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: Object.fromEntries([
      ...Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)] as const),
      ...problems.map((status) => [
        String(status),
        { description: 'Problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      ]),
    ]),
  }
}

function answerOf(answer: z.ZodType | string | null) {
  if (answer === null) return { description: 'Done' }
  if (typeof answer === 'string') return { description: 'Done', content: { [answer]: {} } }
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(answer) } } }
}
