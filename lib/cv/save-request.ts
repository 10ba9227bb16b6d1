import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { cleanText, readText } from '@/lib/core/request-body'
import { readJson } from './json-text'
import { LIMITS, TemplateId } from './schema'

const Fields = z.object({
  resume: z.unknown().optional(),
  /** The text of a file, kept to the byte; instead of `resume`. */
  resumeText: z.string().optional(),
  template: TemplateId.optional(),
  title: z.string().transform(cleanText).pipe(z.string().trim().min(1).max(LIMITS.title)).optional(),
  applicationId: z.uuid().nullable().optional(),
  basedOn: z.uuid().optional(),
  version: z.number().int().min(1).optional(),
})

/** The contract of POST and PUT, for the description of the API. */
export const SaveCv = Fields

/** What a client sends to keep a CV. `text` is the document as it was written; undefined when none came. */
export type SaveRequest = Omit<z.infer<typeof Fields>, 'resume' | 'resumeText'> & { readonly text?: string }

/**
 * Reads the body of a save. It goes around the usual reading of a body, which would retouch what has to stay to the byte.
 * @throws AppError `wrong_content_type`, `cv_too_large`, `malformed_json` with line and column, `invalid`
 */
export async function readSaveRequest(request: Request): Promise<SaveRequest> {
  if (request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== 'application/json')
    throw new AppError('wrong_content_type')
  const body = await readText(request, LIMITS.importBytes).catch((failure: unknown) => {
    throw failure instanceof AppError && failure.code === 'too_large' ? new AppError('cv_too_large') : failure
  })
  const reading = readJson(body, LIMITS.depth + 1)
  if (!reading.ok) {
    const { because, line, column } = reading
    throw new AppError('malformed_json', [], { members: { because, line, column } })
  }
  const parsed = Fields.safeParse(reading.value)
  if (!parsed.success)
    throw new AppError(
      'invalid',
      parsed.error.issues.map(({ path, code }) => ({ field: path.join('.'), code: code === 'too_big' ? 'too_long' : 'invalid' })),
    )
  const { resumeText, template, title, applicationId, basedOn, version } = parsed.data
  const text = resumeText ?? reading.members.get('resume')
  return { template, title, applicationId, basedOn, version, ...(text !== undefined && text !== 'null' && { text }) }
}

/** The version that a save starts from: `If-Match: "3"`, or `version` in the body. @throws AppError `invalid` without any */
export function expectedVersion(request: Request, { version }: SaveRequest): number {
  const header = request.headers.get('if-match')?.match(/^(?:W\/)?"?(\d{1,9})"?$/)?.[1]
  const expected = header ? Number(header) : version
  if (!expected) throw new AppError('invalid', [{ field: 'version', code: 'missing' }])
  return expected
}
