import { fill } from '@/lib/core/i18n/fill'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

export type ChangeShown =
  { kind: 'added'; after: string } | { kind: 'removed'; before: string } | { kind: 'changed'; before: string; after: string }

/** What is not the same any more since an earlier version, line by line, in words and not by colour alone. */
export function VersionDiff({ date, changes, texts }: { date: string; changes: readonly ChangeShown[]; texts: CvScreenTexts }) {
  const name = { added: texts.diffAdded, removed: texts.diffRemoved, changed: texts.diffChanged }
  return (
    <section className="flex flex-col gap-3" aria-labelledby="cv-diff">
      <h3 id="cv-diff">{fill(texts.diffTitle, { date })}</h3>
      {changes.length === 0 && <p className="text-quiet">{texts.diffNone}</p>}
      <ul className="flex flex-col gap-3">
        {changes.map((change, index) => (
          <li key={index} className="border-l-4 border-hairline pl-3 wrap-anywhere">
            <p className="text-sm font-semibold text-quiet">{name[change.kind]}</p>
            {'before' in change && <del className="block text-quiet">{change.before}</del>}
            {'after' in change && <ins className="block no-underline">{change.after}</ins>}
          </li>
        ))}
      </ul>
    </section>
  )
}
