import type { RequestBody, Role } from './contract'

/** What the assessor is asked. */
export type AssessorTask = {
  criteria: { id: string; means?: string }[]
  question?: string
  messages: { no: number; text: string }[]
  read: number
}

/** What the speaker is asked. */
export type SpeakerTask = {
  move: string
  about: string
  seeks: string
  hint: number
  steer?: string | null
  student: string
  quote: string | null
  asked: string[]
  memory: { quote: string; daysAgo: number } | null
  level?: string | null
}

/** The text of the messages of one role, content parts joined. */
export function textOf(body: RequestBody, role: string): string {
  const parts = (body.messages ?? []).filter((m) => m.role === role || (role === 'system' && m.role === 'developer'))
  return parts.map((m) => (typeof m.content === 'string' ? m.content : JSON.stringify(m.content ?? ''))).join('\n')
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** The one JSON document between a line and the same line again, else between the first and the last brace; null when there is none. */
export function readDocument(text: string): Record<string, unknown> | null {
  const lines = text.split('\n')
  for (const [from, line] of lines.entries()) {
    const to = line.trim() === '' ? -1 : lines.lastIndexOf(line)
    const found = to > from + 1 ? parseObject(lines.slice(from + 1, to).join('\n')) : null
    if (found !== null) return found
  }
  return parseObject(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
}

/** The name of the JSON or tool call that the request demands, or null for free text. */
export function structureOf(body: RequestBody): { name: string; isTool: boolean } | null {
  const format = body.response_format?.type === 'json_schema' ? body.response_format.json_schema : undefined
  if (format !== undefined) return { name: format.name, isTool: false }
  const choice = body.tool_choice
  if (!body.tools?.length || choice === undefined || choice === 'none') return null
  const named = typeof choice === 'object' ? choice.function?.name : undefined
  return { name: named ?? body.tools[0]!.function.name, isTool: true }
}

/** The role of a completion request. */
export function roleOf(body: RequestBody): Role {
  const structure = structureOf(body)
  if (structure !== null) return structure.name === 'assessment' ? 'assessor' : 'chat'
  const document = readDocument(textOf(body, 'user'))
  return document !== null && 'move' in document && 'about' in document ? 'speaker' : 'chat'
}

/** The assessor's task of a request, with nothing in it when the document is not there. */
export function readAssessorTask(body: RequestBody): AssessorTask {
  return { criteria: [], messages: [], read: 0, ...readDocument(textOf(body, 'user')) }
}

/** The speaker's task of a request. */
export function readSpeakerTask(body: RequestBody): SpeakerTask {
  const nothing = { move: 'probe', about: 'action', seeks: '', hint: 0, student: '', quote: null, asked: [], memory: null }
  return { ...nothing, ...readDocument(textOf(body, 'user')) }
}
