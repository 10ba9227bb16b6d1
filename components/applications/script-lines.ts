import { SAYS_WHO } from '@/lib/applications/message-rules'
import type { MessageAnswers, MessageQuestion } from '@/lib/applications/message-schema'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'

/** One line of a call: words of the product (`lead`), words of the student (`own`), or the question that has no answer yet. */
export type ScriptLine = { lead?: string; own?: string; blank?: MessageQuestion }

/**
 * A phone call from the student's answers: every word of `own` is theirs, verbatim; the rest only links them.
 * Who wrote « je m'appelle Inès » does not say « je m'appelle » twice.
 */
export function scriptLines(answers: MessageAnswers, words: MessageTexts['script']): ScriptLine[] {
  const line = (id: MessageQuestion, lead: string): ScriptLine => {
    const own = answers[id].trim()
    return own === '' ? { lead, blank: id } : { lead, own }
  }
  const saysWho = new RegExp(`^${SAYS_WHO}`, 'iu').test(answers.who.trim())
  return [
    line('who', saysWho ? words.hello : `${words.hello} ${words.who}`),
    { lead: words.ask },
    line('dates', words.dates),
    line('why', words.why),
    line('offer', words.offer),
    { lead: words.meet },
    line('contact', words.contact),
    { lead: words.thanks },
  ]
}

/** The call as plain text, without what is not answered yet. */
export function scriptText(lines: readonly ScriptLine[]): string {
  return lines
    .filter(({ blank }) => !blank)
    .map(({ lead, own }) => [lead, own].filter(Boolean).join(' '))
    .join('\n')
}
