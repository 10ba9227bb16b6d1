import officialSchema from '@jsonresume/schema/schema.json'
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { readJson, withoutHidden } from './json-text'
import { LIMITS, Resume } from './schema'

/** Why a document cannot be taken. Each is a text of the dictionary (cv.errors). */
export type RefusalCode =
  | 'malformed'
  | 'twice'
  | 'too-deep'
  | 'too-large'
  | 'not-an-object'
  | 'too-long'
  | 'too-many'
  | 'bad-link'
  | 'bad-date'
  | 'bad-email'
  | 'bad-number'
  | 'not-the-format'
/** `path` names the place in the document (`work/0/highlights/1`); `limit` the number that was passed. */
export type Refusal = {
  readonly code: RefusalCode
  readonly path?: string
  readonly limit?: number
  readonly line?: number
  readonly column?: number
}
/** What was taken, and what the student should know about it. */
export type ImportNotice = {
  readonly code: 'hidden-removed' | 'image-unused' | 'address-unused'
  readonly path?: string
  readonly count?: number
}

export type Checked =
  | { readonly ok: true; readonly resume: Resume; readonly text: string; readonly notices: readonly ImportNotice[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** More than these say nothing more. */
const MOST_REFUSALS = 20

/**
 * Checks the text of a JSON Resume file: readable, within the limits, by the official schema, links that cannot run anything.
 * The text comes back as it was, without hidden characters only. Nothing is fetched, and markup stays plain text.
 */
export function checkResumeText(raw: string): Checked {
  const { text, removed } = withoutHidden(raw)
  if (Buffer.byteLength(text) > LIMITS.documentBytes) return refuse({ code: 'too-large', limit: LIMITS.documentBytes })
  const reading = readJson(text, LIMITS.depth)
  if (!reading.ok) return refuse({ code: reading.because, line: reading.line, column: reading.column })
  const { value } = reading
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse({ code: 'not-an-object' })
  const refusals = [...walk(value, []), ...formatRefusals(value)]
  if (refusals.length > 0) return { ok: false, refusals: unique(refusals).slice(0, MOST_REFUSALS) }
  // Not what zod returns: it copies, and a copy may order members anew.
  const resume = value as Resume
  return { ok: true, resume, text, notices: noticesOf(resume, removed) }
}

const refuse = (refusal: Refusal): Checked => ({ ok: false, refusals: [refusal] })

/** One refusal a place: a bad link is also a bad format. */
function unique(refusals: readonly Refusal[]): Refusal[] {
  const first = new Map<string, Refusal>()
  for (const refusal of refusals) if (!first.has(refusal.path ?? '')) first.set(refusal.path ?? '', refusal)
  return [...first.values()]
}

const LINE_FIELD = /\/(?:highlights|courses|keywords|roles)\/\d+$/
const PROSE_FIELD = /(?:^|\/)(?:summary|description|reference)$/
const LINK_FIELD = /(?:^|\/)(?:url|canonical|image|\$schema)$/

function limitOf(path: string): number {
  if (LINE_FIELD.test(path)) return LIMITS.storedLine
  return PROSE_FIELD.test(path) ? LIMITS.prose : LIMITS.text
}

function* walk(value: unknown, at: readonly string[]): Generator<Refusal> {
  const path = at.join('/')
  if (typeof value === 'string') {
    const limit = limitOf(path)
    if (value.length > limit) yield { code: 'too-long', path, limit }
    else if (LINK_FIELD.test(path) && !isSafeLink(value)) yield { code: 'bad-link', path }
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) yield { code: 'bad-number', path }
  } else if (Array.isArray(value)) {
    const limit = at.length === 1 ? LIMITS.itemsPerSection : Math.max(LIMITS.linesPerItem, LIMITS.itemsPerSection)
    if (value.length > limit) yield { code: 'too-many', path, limit }
    else for (const [index, item] of value.entries()) yield* walk(item, [...at, String(index)])
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) yield* walk(member, [...at, name])
  }
}

/** Whether a link only leads to the web, a mailbox or a telephone. Spaces and controls inside would hide another scheme. */
export function isSafeLink(link: string): boolean {
  if (link === '') return true
  return /^(?:https?:\/\/|mailto:|tel:)[^\s\u0000-\u001F\u007F<>"\\]+$/i.test(link)
}

let compiled: ValidateFunction | undefined
/** The official schema, compiled when it is first needed; the shape of an e-mail or a date is its own. */
function official(): ValidateFunction {
  if (!compiled) {
    const ajv = new Ajv({ allErrors: true, strict: false })
    addFormats(ajv, ['uri', 'email'])
    compiled = ajv.compile(officialSchema)
  }
  return compiled
}

function* formatRefusals(value: object): Generator<Refusal> {
  const validate = official()
  if (!validate(value)) for (const error of validate.errors ?? []) yield refusalOf(error)
  const ours = Resume.safeParse(value)
  if (!ours.success) for (const issue of ours.error.issues) yield { code: 'not-the-format', path: issue.path.join('/') }
}

function refusalOf({ instancePath, keyword, params }: ErrorObject): Refusal {
  const path = instancePath.slice(1)
  if (keyword === 'pattern') return { code: 'bad-date', path }
  if (keyword === 'format') return { code: (params as { format: string }).format === 'email' ? 'bad-email' : 'bad-link', path }
  return { code: 'not-the-format', path }
}

function noticesOf({ basics }: Resume, removed: number): ImportNotice[] {
  return [
    ...(removed > 0 ? [{ code: 'hidden-removed' as const, count: removed }] : []),
    ...(basics?.image ? [{ code: 'image-unused' as const, path: 'basics/image' }] : []),
    ...(basics?.location?.address ? [{ code: 'address-unused' as const, path: 'basics/location/address' }] : []),
  ]
}
