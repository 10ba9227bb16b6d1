import { Entry } from '@/components/account/entry'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { fill } from '@/lib/core/i18n/fill'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type ReaderPageProps = {
  token: string
  /** The page as HTML without scripts; null when the link no longer works. */
  page: string | null
  until: string
  /** Lines that a remark can be about. */
  lines: readonly { path: string; text: string }[]
  isFull: boolean
  answered: 'merci' | 'refus' | null
  texts: CvScreenTexts
}

/** For somebody without an account: the page, and a form that works without any script. */
export function ReaderPage({ token, page, until, lines, isFull, answered, texts: { reader, previewTitle } }: ReaderPageProps) {
  if (page === null)
    return (
      <Entry title={reader.goneTitle} lead={reader.goneText}>
        {null}
      </Entry>
    )
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-8 px-4 py-8">
      <header>
        <h1>{reader.title}</h1>
        <p className="mt-2 max-w-measure">{reader.lead}</p>
        <p className="mt-1 text-sm text-quiet">{fill(reader.until, { date: until })}</p>
      </header>
      {answered === 'merci' && (
        <Notice tone="success" role="status" title={reader.sentTitle}>
          {reader.sentText}
        </Notice>
      )}
      {answered === 'refus' && (
        <Notice tone="danger" role="alert" title={reader.refusedTitle}>
          {reader.refusedText}
        </Notice>
      )}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <section aria-labelledby="reader-page">
          <h2 id="reader-page" className="mb-3">
            {reader.pageTitle}
          </h2>
          <iframe
            title={previewTitle}
            srcDoc={page}
            sandbox="allow-same-origin"
            className="bg-white aspect-[210/297] w-full rounded-lg border border-hairline shadow-float"
          />
        </section>
        {isFull ? (
          <Notice title={reader.full} />
        ) : (
          <form method="post" action="/api/cv/reviews/remarks" className="flex flex-col gap-5">
            <input type="hidden" name="token" value={token} />
            <SelectField
              name="path"
              label={reader.which}
              options={[{ value: '', label: reader.whole }, ...lines.map(({ path, text }) => ({ value: path, label: text.slice(0, 80) }))]}
            />
            <TextareaField name="body" label={reader.remark} help={reader.remarkHelp} rows={5} maxLength={500} required />
            <TextField name="firstName" label={reader.firstName} optional={reader.optional} maxLength={40} autoComplete="given-name" />
            <p className="max-w-measure text-sm text-quiet">{reader.privacy}</p>
            <div>
              <Button type="submit">{reader.send}</Button>
            </div>
          </form>
        )}
      </div>
    </div>
  )
}
