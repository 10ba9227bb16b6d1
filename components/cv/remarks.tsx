import { LinkButton } from '@/components/ui/link-button'
import { fill } from '@/lib/core/i18n/fill'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

export type RemarkShown = { id: string; body: string; name: string; date: string; line: string | null }

/** What readers said, the newest first, each with the line that it is about. */
export function Remarks({ remarks, texts }: { remarks: readonly RemarkShown[]; texts: CvScreenTexts }) {
  return (
    <section className="flex flex-col gap-3" aria-labelledby="cv-remarks">
      <h3 id="cv-remarks">{texts.remarksTitle}</h3>
      {remarks.length === 0 && <p className="text-quiet">{texts.remarksNone}</p>}
      <ul className="flex flex-col gap-3">
        {remarks.map((remark) => (
          <li key={remark.id} className="rounded-lg bg-platform p-4">
            <p className="text-sm text-quiet">
              {fill(texts.remarkFrom, { name: remark.name || texts.remarkAnonymous, date: remark.date })}
            </p>
            {remark.line && <p className="mt-1 text-sm wrap-anywhere">{fill(texts.remarkOn, { line: remark.line })}</p>}
            <p className="mt-1 font-semibold wrap-anywhere whitespace-pre-wrap">{remark.body}</p>
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <div>
          <LinkButton href="/station/relu" variant="secondary" size="small">
            {texts.toRelu}
          </LinkButton>
        </div>
      )}
    </section>
  )
}
