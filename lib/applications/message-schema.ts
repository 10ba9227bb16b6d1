import { z } from 'zod'

/** Characters. 1,500 is what the State's own form for pupils takes (1élève1stage, read in August 2026). */
export const MESSAGE_LIMITS = { body: 1500, answer: 280 } as const

/** What the student gets ready: a text to send, or what they will say on the phone. */
export const MessageKind = z.enum(['message', 'phone-script'])
export type MessageKind = z.infer<typeof MessageKind>

/** The five questions of the workshop: who I am, why this place, what I bring, when, how to reach me. */
export const MessageQuestion = z.enum(['who', 'why', 'offer', 'dates', 'contact'])
export type MessageQuestion = z.infer<typeof MessageQuestion>

const answer = z.string().normalize().trim().max(MESSAGE_LIMITS.answer).default('')

export const MessageAnswers = z.object({ who: answer, why: answer, offer: answer, dates: answer, contact: answer })
export type MessageAnswers = z.infer<typeof MessageAnswers>

/** `PUT /api/applications/messages`: one text for each application, and one that belongs to none (`applicationId` null). */
export const SaveMessage = z.object({
  applicationId: z.uuid().nullable().default(null),
  kind: MessageKind,
  body: z.string().normalize().trim().max(MESSAGE_LIMITS.body).default(''),
  answers: MessageAnswers.default({ who: '', why: '', offer: '', dates: '', contact: '' }),
})
export type SaveMessage = z.infer<typeof SaveMessage>

export const MessageView = z.object({
  id: z.uuid(),
  applicationId: z.uuid().nullable(),
  kind: MessageKind,
  body: z.string(),
  answers: MessageAnswers,
  updatedAt: z.string(),
})
export type MessageView = z.infer<typeof MessageView>

/** `GET /api/applications/messages`, the last changed first. */
export const MessagesView = z.object({ messages: z.array(MessageView) })

/** What saving answers: `isDone` when the station « Mon message » is closed by now. */
export const MessageSaved = z.object({ message: MessageView, isDone: z.boolean() })
export type MessageSaved = z.infer<typeof MessageSaved>
