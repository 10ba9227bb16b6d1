import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { tablesOf } from '@/lib/core/supabase'
import type { Viewer } from '@/lib/core/viewer'
import { MessageAnswers, MessageKind, type MessageView, type SaveMessage } from './message-schema'

const COLUMNS = 'id, application_id, kind, body, answers, updated_at'
const Row = z.object({
  id: z.uuid(),
  application_id: z.uuid().nullable(),
  kind: MessageKind,
  body: z.string(),
  answers: MessageAnswers,
  // Hosted projects write dates as ISO 8601, the embedded home as Postgres does.
  updated_at: z.coerce.date().transform((date) => date.toISOString()),
})

const toView = ({ application_id: applicationId, updated_at: updatedAt, ...row }: z.infer<typeof Row>): MessageView => ({
  ...row,
  applicationId,
  updatedAt,
})

/** The viewer's messages, the last changed first. */
export async function listOwnMessages(viewer: Viewer): Promise<MessageView[]> {
  const { data, error } = await tablesOf(viewer)
    .from('application_messages')
    .select(COLUMNS)
    .eq('user_id', viewer.id)
    .order('updated_at', { ascending: false })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.map((row) => toView(Row.parse(row)))
}

/** Whether the viewer has that application. */
export async function ownsApplication(viewer: Viewer, applicationId: string): Promise<boolean> {
  const { data, error } = await tablesOf(viewer)
    .from('applications')
    .select('id')
    .eq('user_id', viewer.id)
    .eq('id', applicationId)
    .maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data !== null
}

/** Changes the text of an application, or the one that belongs to none; null when there is none yet. */
export async function changeMessage(viewer: Viewer, { applicationId, kind, body, answers }: SaveMessage): Promise<MessageView | null> {
  const change = tablesOf(viewer).from('application_messages').update({ kind, body, answers }).eq('user_id', viewer.id)
  const { data, error } = await (
    applicationId === null ? change.is('application_id', null) : change.eq('application_id', applicationId)
  ).select(COLUMNS)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data[0] ? toView(Row.parse(data[0])) : null
}

/** Adds the first text of an application; null when the database refuses it, as it does with a second one. */
export async function addMessage(viewer: Viewer, { applicationId, kind, body, answers }: SaveMessage): Promise<MessageView | null> {
  const row = { user_id: viewer.id, application_id: applicationId, kind, body, answers }
  const { data, error } = await tablesOf(viewer).from('application_messages').insert(row).select(COLUMNS)
  return error || !data[0] ? null : toView(Row.parse(data[0]))
}

/** Takes a message away. @throws AppError `not_found` when the viewer has no such message */
export async function removeMessage(viewer: Viewer, id: string): Promise<void> {
  const { data, error } = await tablesOf(viewer).from('application_messages').delete().eq('id', id).eq('user_id', viewer.id).select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (data.length === 0) throw new AppError('not_found')
}
