import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { CvFieldTexts } from '@/lib/core/i18n/fr/cv-fields'
import type { OpenQuestion } from '@/lib/cv/rules'

/** Without these a CV says nothing, or nobody can answer it. */
const NEEDED: ReadonlySet<OpenQuestion['code']> = new Set(['name', 'contact', 'experience', 'title'])

/** Whether that question comes before sending anything. */
export const isNeeded = (question: OpenQuestion | undefined): boolean => question !== undefined && NEEDED.has(question.code)

type FirstThingProps = {
  question: OpenQuestion | undefined
  /** The words of each question. */
  questions: Readonly<Record<OpenQuestion['code'], string>>
  texts: CvFieldTexts['first']
  onAnswer: (question: OpenQuestion) => void
}

/** The one thing to fill in now, and the way to its place. Nothing once everything is said. */
export function FirstThing({ question, questions, texts, onAnswer }: FirstThingProps) {
  if (!question) return null
  const needed = isNeeded(question)
  return (
    <section aria-labelledby="cv-first" className="rounded-lg border-2 border-line p-4" data-first={question.code}>
      <h2 id="cv-first" className="text-sm text-quiet">
        {needed ? texts.title : texts.then}
      </h2>
      <p className="mt-1 max-w-measure font-semibold">{questions[question.code]}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" variant={needed ? 'primary' : 'secondary'} onClick={() => onAnswer(question)}>
          {texts.answer}
        </Button>
        {question.code === 'experience' && (
          <LinkButton href="/station/mes-experiences" variant="quiet" size="small">
            {texts.tell}
          </LinkButton>
        )}
      </div>
    </section>
  )
}
