import { Button } from '@/components/ui/button'
import { announce } from '@/components/layout/announce'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'
import type { Quote } from '@/lib/diary/quotes'
import { SECTION_MAX } from '@/lib/diary/limits'
import type { SectionId } from '@/lib/diary/schema'
import { LongText } from './long-text'

type ReportSectionProps = {
  id: SectionId
  number: number
  value: string
  quotes: readonly Quote[]
  texts: DiaryTexts['report']
  onChange: (value: string) => void
}

/** One question of the outline: a box to write in, and the student's own words to take up, as they are. */
export function ReportSection({ id, number, value, quotes, texts, onChange }: ReportSectionProps) {
  const heading = texts.headings.sections[id]
  function take(quote: Quote): void {
    onChange(value.trim() === '' ? quote.text : `${value.trimEnd()}\n\n${quote.text}`)
    announce(fill(texts.addedSaid, { section: heading }))
  }
  return (
    <section aria-labelledby={`plan-${id}-titre`} className="flex flex-col gap-3 border-l-4 border-line pl-4 sm:pl-6">
      <h2 id={`plan-${id}-titre`}>
        {number}. {heading}
      </h2>
      <p className="max-w-measure text-lg">{texts.questions[id]}</p>
      <LongText
        id={`plan-${id}`}
        label={fill(texts.yourText, { section: heading })}
        value={value}
        limit={SECTION_MAX}
        minHeight="9rem"
        texts={texts}
        onChange={onChange}
      />
      {quotes.length === 0 ? (
        <p className="text-sm text-quiet">{texts.noQuotes}</p>
      ) : (
        <details>
          <summary className="flex min-h-11 items-center font-semibold">{fill(texts.quotes, { count: quotes.length })}</summary>
          <ul>
            {quotes.map((quote) => (
              <li key={quote.id} className="flex flex-col items-start gap-2 border-t border-hairline py-3">
                <p className="text-sm text-quiet">{quote.source}</p>
                <blockquote className="max-w-measure wrap-anywhere whitespace-pre-line">{quote.text}</blockquote>
                {value.includes(quote.text) ? (
                  <p className="flex min-h-11 items-center text-sm font-semibold text-success">{texts.added}</p>
                ) : (
                  <Button
                    variant="secondary"
                    size="small"
                    aria-label={fill(texts.addNamed, { quote: quote.text.slice(0, 80) })}
                    onClick={() => take(quote)}
                  >
                    {texts.add}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
