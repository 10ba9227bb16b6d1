import { textOf, type Answers } from '@/components/worksheet/answers'
import type { MessageAnswers, MessageKind, MessageQuestion, MessageView } from '@/lib/applications/message-schema'
import type { WorksheetData } from '@/lib/journey/worksheet-rules'
import type { WorksheetField } from '@/lib/journey/worksheets'
import { MAX_ANSWER, MAX_BODY } from './limits'

export const QUESTIONS: readonly MessageQuestion[] = ['who', 'why', 'offer', 'dates', 'contact']
const long = (id: string, maxLength: number): WorksheetField => ({ id, type: 'long-text', required: false, maxLength })

/** The workshop as the keeper of worksheets knows a form: drafts, sending and what is too long work the same. */
export const MESSAGE_FIELDS: readonly WorksheetField[] = [
  { id: 'kind', type: 'choice', required: false, options: ['message', 'phone-script'] },
  ...QUESTIONS.map((id) => long(id, MAX_ANSWER)),
  long('body', MAX_BODY),
]

/** A stored text as the keeper holds it. */
export function dataOf(message: Pick<MessageView, 'kind' | 'body' | 'answers'> | null): WorksheetData {
  return message ? { ...message.answers, kind: message.kind, body: message.body } : {}
}

/** What stands in the form, by name. */
export function readForm(answers: Answers): { kind: MessageKind; body: string; answers: MessageAnswers } {
  const [who, why, offer, dates, contact] = QUESTIONS.map((id) => textOf(answers[id])) as [string, string, string, string, string]
  const kind: MessageKind = textOf(answers.kind) === 'phone-script' ? 'phone-script' : 'message'
  return { kind, body: textOf(answers.body), answers: { who, why, offer, dates, contact } }
}
