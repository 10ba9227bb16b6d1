import type { MessageAnswers, MessageQuestion } from '@/lib/applications/message-schema'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'
import { LimitedText } from './limited-text'
import { MAX_ANSWER } from './limits'
import { QUESTIONS } from './message-fields'
import { ProofPicker, type OwnProof } from './proof-picker'

type QuestionListProps = {
  answers: MessageAnswers
  proofs: readonly OwnProof[]
  onAnswer: (id: MessageQuestion, text: string) => void
  onCite: (quote: string) => void
  texts: MessageTexts
}

/** The five questions of the tutor, each with room for a note. */
export function QuestionList({ answers, proofs, onAnswer, onCite, texts }: QuestionListProps) {
  return (
    <section aria-labelledby="cinq-questions" className="min-w-0">
      <h2 id="cinq-questions" className="text-xl">
        {texts.questionsTitle}
      </h2>
      <p className="mt-1 text-quiet">{texts.questionsHelp}</p>
      <ol className="mt-5 flex flex-col gap-6">
        {QUESTIONS.map((id) => (
          <li key={id}>
            <LimitedText
              id={id}
              {...texts.questions[id]}
              value={answers[id]}
              max={MAX_ANSWER}
              minHeight="4.75rem"
              texts={texts}
              onChange={(text) => onAnswer(id, text)}
            />
            {id === 'offer' && (
              <ProofPicker proofs={proofs} isUsed={(quote) => answers.offer.includes(quote)} onPick={onCite} texts={texts} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
