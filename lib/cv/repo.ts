import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { CvLang, TemplateId, type CvListItem } from './schema'

// Hosted projects write dates as ISO 8601, the embedded home as Postgres does.
const Instant = z.coerce.date().transform((date) => date.toISOString())
const COLUMNS = 'id, title, template, version, application_id, based_on, created_at, updated_at'
const Row = z
  .object({
    id: z.uuid(),
    title: z.string(),
    template: TemplateId,
    version: z.number().int(),
    application_id: z.uuid().nullable(),
    based_on: z.uuid().nullable(),
    created_at: Instant,
    updated_at: Instant,
  })
  .transform(({ application_id: applicationId, based_on: basedOn, created_at: createdAt, updated_at: updatedAt, ...rest }) => ({
    ...rest,
    applicationId,
    basedOn,
    createdAt,
    updatedAt,
  }))
const WithText = z.looseObject({ resume_text: z.string() }).transform((row) => ({ ...Row.parse(row), text: row.resume_text }))

/** A CV with the exact text of its document. */
export type StoredCv = CvListItem & { readonly text: string }

type Change = { text?: string; title?: string; template?: TemplateId; applicationId?: string | null; basedOn?: string }
const columnsOf = ({ text, title, template, applicationId, basedOn }: Change) => ({
  ...(text !== undefined && { resume_text: text }),
  ...(title !== undefined && { title }),
  ...(template !== undefined && { template }),
  ...(applicationId !== undefined && { application_id: applicationId }),
  ...(basedOn !== undefined && { based_on: basedOn }),
})

/** The viewer's CVs, the last changed first. */
export async function listCvs(viewer: Viewer): Promise<CvListItem[]> {
  const { data, error } = await tablesOf(viewer)
    .from('cvs')
    .select(COLUMNS)
    .eq('user_id', viewer.id)
    .order('updated_at', { ascending: false })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.array(Row).parse(data)
}

/** One CV of the viewer; null when they have none of that id. */
export async function findCv(viewer: Viewer, id: string): Promise<StoredCv | null> {
  const columns = `${COLUMNS}, resume_text`
  const { data, error } = await tablesOf(viewer).from('cvs').select(columns).eq('user_id', viewer.id).eq('id', id).maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data ? WithText.parse(data) : null
}

/** Adds a CV. @returns its id */
export async function addCv(viewer: Viewer, cv: Change & { text: string; title: string }): Promise<string> {
  const row = { user_id: viewer.id, ...columnsOf(cv) }
  const { data, error } = await tablesOf(viewer).from('cvs').insert(row).select('id').single()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z.object({ id: z.uuid() }).parse(data).id
}

/** Changes a CV that still is at that version; null when it is not, or is not the viewer's. */
export async function changeCv(viewer: Viewer, id: string, version: number, change: Change): Promise<CvListItem | null> {
  const { data, error } = await tablesOf(viewer)
    .from('cvs')
    .update(columnsOf(change))
    .eq('user_id', viewer.id)
    .eq('id', id)
    .eq('version', version)
    .select(COLUMNS)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data ? Row.parse(data) : null
}

/** Deletes a CV with its versions, pages and readers' links. False when the viewer has none of that id. */
export async function deleteCv(viewer: Viewer, id: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer).from('cvs').delete().eq('user_id', viewer.id).eq('id', id).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.length > 0
}

/** The versions of a CV that are kept, the last one first. */
export async function listVersions(viewer: Viewer, id: string): Promise<{ version: number; createdAt: string }[]> {
  const { data, error } = await tablesOf(viewer)
    .from('cv_versions')
    .select('version, created_at')
    .eq('user_id', viewer.id)
    .eq('cv_id', id)
    .order('version', { ascending: false })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return z
    .array(z.object({ version: z.number(), created_at: Instant }))
    .parse(data)
    .map(({ version, created_at: createdAt }) => ({ version, createdAt }))
}

/** What a version said; null when it is not kept (any more). */
export async function findVersionText(viewer: Viewer, id: string, version: number): Promise<string | null> {
  const { data, error } = await tablesOf(viewer)
    .from('cv_versions')
    .select('resume_text')
    .eq('user_id', viewer.id)
    .eq('cv_id', id)
    .eq('version', version)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data ? z.object({ resume_text: z.string() }).parse(data).resume_text : null
}

const StoredRender = z.object({ pdf_base64: z.string(), pages: z.number().int(), report: z.record(z.string(), z.unknown()) })

/** A page that was printed before, by the hash of what it shows. */
export async function findRender(viewer: Viewer, hash: string): Promise<z.infer<typeof StoredRender> | null> {
  const { data, error } = await tablesOf(viewer)
    .from('cv_renders')
    .select('pdf_base64, pages, report')
    .eq('user_id', viewer.id)
    .eq('hash', hash)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data ? StoredRender.parse(data) : null
}

/** Keeps a printed page; saying the same again changes nothing. */
export async function addRender(
  viewer: Viewer,
  cvId: string,
  render: z.infer<typeof StoredRender> & { hash: string; template: TemplateId; lang: CvLang },
): Promise<void> {
  const { error } = await tablesOf(viewer)
    .from('cv_renders')
    .upsert({ user_id: viewer.id, cv_id: cvId, ...render }, { onConflict: 'user_id,hash', ignoreDuplicates: true })
  if (error) throw new AppError('unavailable', [], { cause: error })
}
