import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { saveProgress } from '@/lib/journey/repo'
import { addMessage, changeMessage, listOwnMessages, ownsApplication, removeMessage } from './message-repo'
import { closesStation } from './message-rules'
import type { MessageSaved, MessageView, SaveMessage } from './message-schema'

/** Every text that the viewer keeps, the last changed first. */
export async function listMessages(viewer: Viewer): Promise<MessageView[]> {
  return listOwnMessages(viewer)
}

/** The text of one application (null: the one that belongs to none); null before the first save. */
export async function findMessage(viewer: Viewer, applicationId: string | null): Promise<MessageView | null> {
  return (await listOwnMessages(viewer)).find((message) => message.applicationId === applicationId) ?? null
}

/** A text by its id. @throws AppError `not_found` */
export async function getMessage(viewer: Viewer, id: string): Promise<MessageView> {
  const message = (await listOwnMessages(viewer)).find((one) => one.id === id)
  if (!message) throw new AppError('not_found')
  return message
}

/**
 * Keeps a text, finished or not, and closes « Mon message » once its rule is met. Sent twice, it is kept once.
 * @throws AppError `not_found` for an application that is not the viewer's
 */
export async function saveMessage(viewer: Viewer, input: SaveMessage): Promise<MessageSaved> {
  if (input.applicationId && !(await ownsApplication(viewer, input.applicationId))) throw new AppError('not_found')
  // A second request may add the first text between the two: then it is there to be changed.
  const message = (await changeMessage(viewer, input)) ?? (await addMessage(viewer, input)) ?? (await changeMessage(viewer, input))
  if (!message) throw new AppError('unavailable')
  const isDone = closesStation(message)
  await saveProgress(viewer, 'mon-message', isDone)
  return { message, isDone }
}

/** Takes a text away; a station that it closed stays closed. @throws AppError `not_found` */
export async function dropMessage(viewer: Viewer, id: string): Promise<void> {
  await removeMessage(viewer, id)
}
