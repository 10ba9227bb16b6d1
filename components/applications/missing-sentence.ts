import { checkMessage } from '@/lib/applications/message-rules'
import type { MessageAnswers, MessageKind } from '@/lib/applications/message-schema'
import { fill } from '@/lib/core/i18n/fill'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'

type Form = { kind: MessageKind; body: string; answers: MessageAnswers }

/** What a phone script cannot do without. */
export const SCRIPT_NEEDS = ['who', 'why', 'dates'] as const

/** What keeps « Mon message » open, in one sentence; null when nothing does. */
export function missingSentence({ kind, body, answers }: Form, texts: Pick<MessageTexts, 'missing' | 'questions'>): string | null {
  if (kind === 'message') {
    if (body.trim() === '') return texts.missing.empty
    return checkMessage(body).who ? null : texts.missing.message
  }
  const open = SCRIPT_NEEDS.filter((id) => answers[id].trim() === '')
  return open.length === 0 ? null : fill(texts.missing.script, { questions: open.map((id) => texts.questions[id].label).join(' ') })
}
