import { LinkButton } from '@/components/ui/link-button'
import type { MessageView } from '@/lib/applications/message-schema'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'

type KeptMessageProps = { applicationId: string; message: MessageView | null; texts: ApplicationTexts['detail'] }

/** The text kept with a place: its first words, and the way to it. */
export function KeptMessage({ applicationId, message, texts }: KeptMessageProps) {
  const words = message && (message.kind === 'message' ? message.body : Object.values(message.answers).filter(Boolean).join(' · '))
  return (
    <section aria-labelledby="message">
      <h2 id="message" className="mb-3">
        {texts.message}
      </h2>
      {words ? (
        <blockquote className="line-clamp-4 border-l-4 border-hairline pl-4 whitespace-pre-wrap">{words}</blockquote>
      ) : (
        <p className="text-quiet">{texts.messageNone}</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <LinkButton href={`/candidatures/${applicationId}/message`} variant="secondary" size="small">
          {words ? texts.messageEdit : texts.messageWrite}
        </LinkButton>
        {words && (
          <LinkButton href={`/candidatures/message/${message.id}`} variant="quiet" size="small">
            {texts.messageRead}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
