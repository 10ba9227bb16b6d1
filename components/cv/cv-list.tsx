import { FileText } from 'lucide-react'
import { LinkButton } from '@/components/ui/link-button'
import { fill } from '@/lib/core/i18n/fill'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import type { CvListItem } from '@/lib/cv/schema'
import { RemoveCv } from './remove-cv'

type CvListProps = {
  cvs: readonly (CvListItem & { changedOn: string })[]
  close: string
  offline: { title: string; text: string }
  texts: CvScreenTexts
}

/** The student's CVs, the last changed first. */
export function CvList({ cvs, close, offline, texts }: CvListProps) {
  return (
    <section>
      <h2 className="mb-3">{texts.listTitle}</h2>
      <ul className="grid gap-4 sm:grid-cols-2">
        {cvs.map((cv) => (
          <li key={cv.id} className="flex flex-col gap-3 rounded-lg border border-hairline p-5">
            <p className="flex items-start gap-2 font-sign text-lg font-semibold wrap-anywhere">
              <FileText aria-hidden size={20} strokeWidth={1.75} className="mt-1 shrink-0" />
              {cv.title}
            </p>
            <p className="text-sm text-quiet">
              {fill(texts.changedOn, { date: cv.changedOn })} · {texts.templates[cv.template]}
              {cv.applicationId && ` · ${texts.forApplication}`}
            </p>
            <div className="mt-auto flex flex-wrap gap-2">
              <LinkButton href={`/cv/${cv.id}`} size="small">
                {texts.open}
                <span className="sr-only"> {cv.title}</span>
              </LinkButton>
              <RemoveCv cvId={cv.id} title={cv.title} close={close} offline={offline} texts={texts} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
