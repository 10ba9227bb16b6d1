import { Notice } from '@/components/ui/notice'
import type { LegalPage as LegalPageText, LegalSection, LegalTexts } from '@/lib/core/i18n/fr/legal'

/** Names and values; a value that the host still has to write says so. */
function Rows({ rows, toComplete }: { rows: NonNullable<LegalSection['rows']>; toComplete: string }) {
  return (
    <dl className="mt-4 border-t border-hairline">
      {rows.map(({ label, value }) => (
        <div key={label} className="grid grid-cols-1 gap-x-6 border-b border-hairline py-2.5 sm:grid-cols-[2fr_3fr]">
          <dt className="font-semibold">{label}</dt>
          <dd>
            {value ?? (
              <span className="inline-block border-2 border-dashed border-warning px-2 text-sm font-semibold text-warning">
                {toComplete}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Section({ section, toComplete }: { section: LegalSection; toComplete: string }) {
  const { id, title, text = [], list = [], rows = [], after = [] } = section
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="scroll-mt-4">
        {title}
      </h2>
      {text.map((paragraph) => (
        <p key={paragraph} className="mt-3">
          {paragraph}
        </p>
      ))}
      {list.length > 0 && (
        <ul className="mt-3 list-[square] space-y-1.5 pl-5 marker:text-quiet">
          {list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <Rows rows={rows} toComplete={toComplete} />}
      {after.map((paragraph) => (
        <p key={paragraph} className="mt-3">
          {paragraph}
        </p>
      ))}
    </section>
  )
}

/** A page that the law asks for: what is still missing, its parts, and where its rules come from. */
export function LegalPage({ page, texts }: { page: LegalPageText; texts: LegalTexts }) {
  return (
    <article className="mx-auto grid max-w-content grid-cols-1 gap-x-12 px-4 pt-6 sm:px-8 lg:grid-cols-[14rem_minmax(0,1fr)] lg:pt-12">
      <header className="lg:col-start-2">
        <h1>{page.title}</h1>
        <p className="mt-3 max-w-measure">{page.lead}</p>
        <p className="mt-2 text-sm text-quiet">{page.updated}</p>
        {page.toComplete && (
          <Notice tone="warning" title={texts.toCompleteTitle} className="mt-6">
            {page.toComplete}
          </Notice>
        )}
      </header>
      <nav aria-labelledby="sommaire" className="mt-8 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-2">
        <div className="lg:sticky lg:top-6">
          <p id="sommaire" className="text-sm font-semibold">
            {texts.contents}
          </p>
          <ol className="mt-2 border-l-4 border-ink pl-4 text-sm">
            {page.sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-flex min-h-11 items-center hover:underline lg:min-h-9">
                  {title}
                </a>
              </li>
            ))}
          </ol>
        </div>
      </nav>
      <div className="max-w-measure lg:col-start-2">
        {page.sections.map((section) => (
          <Section key={section.id} section={section} toComplete={texts.toComplete} />
        ))}
        <section aria-labelledby="sources" className="mt-12">
          <h2 id="sources">{texts.sources}</h2>
          <ul className="mt-3 space-y-2 text-sm">
            {page.sources.map(({ label, href }) => (
              <li key={label}>
                {href ? (
                  <a href={href} rel="noreferrer" className="link">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  )
}
