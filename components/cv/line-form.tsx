'use client'

import { MessageCircleQuestionMark } from 'lucide-react'
import { TicketDialog } from '@/components/skills/ticket-dialog'
import { Button } from '@/components/ui/button'
import { TextareaField } from '@/components/ui/textarea-field'
import { fill } from '@/lib/core/i18n/fill'
import { rewrite, type EditLine } from '@/lib/cv/editing'
import { lengthOf } from '@/lib/cv/line-length'
import type { EditorContext } from './editor-context'
import { PlaceTools } from './place-tools'

type LineFormProps = {
  line: EditLine
  index: number
  count: number
  context: EditorContext
  onChange: (line: EditLine) => void
  onMove: (by: -1 | 1) => void
  onDrop: () => void
}

/** One line of the CV: the student's words, the proof behind them, and the one question that would make them stronger. */
export function LineForm({ line, index, count, context, onChange, onMove, onDrop }: LineFormProps) {
  const { texts, fieldTexts, questionFor, ask, tickets, dialog } = context
  const ticket = tickets.find(({ id }) => id === line.mark.proofId)
  const { level, words, over } = lengthOf(line.text)
  const { limits } = fieldTexts
  const isProposed = line.mark.origin === 'model' && !line.mark.acceptedAt
  const question = questionFor(line.text)
  return (
    <li className="flex flex-col gap-1 border-l-4 border-hairline pl-3">
      <TextareaField
        label={fill(texts.lineLabel, { n: index + 1 })}
        rows={2}
        value={line.text}
        help={line.isHidden ? texts.hidden : undefined}
        error={level === 'refused' ? fill(limits.refused, { over }) : undefined}
        onChange={(event) => onChange(rewrite(line, event.target.value))}
        onBlur={() => ask(line.text)}
      />
      {level !== 'refused' && words > 0 && (
        <p className={`text-sm tabular-nums ${level === 'fine' ? 'text-quiet' : 'font-semibold text-warning'}`} data-length={level}>
          {fill(level === 'fine' ? (words === 1 ? limits.word : limits.words) : limits[level], { words, over })}
        </p>
      )}
      {question && (
        <p className="flex max-w-form gap-2 text-sm">
          <MessageCircleQuestionMark aria-hidden size={20} strokeWidth={1.75} className="shrink-0 text-quiet" />
          {question}
        </p>
      )}
      {isProposed && (
        <p className="flex flex-wrap items-center gap-2 text-sm font-semibold text-warning">
          {texts.proposed}
          <Button
            variant="secondary"
            size="small"
            onClick={() => onChange({ ...line, mark: { ...line.mark, acceptedAt: new Date().toISOString() } })}
          >
            {texts.accept}
          </Button>
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        {line.mark.proofId ? (
          <div data-line={ticket?.lineLetter.toLowerCase()} className="flex flex-wrap items-center gap-1 text-sm">
            <span className="rounded-full border-2 border-line px-2.5 py-0.5 font-semibold">
              {ticket ? texts.proofBehind : texts.proofGone}
            </span>
            {ticket && <TicketDialog proof={ticket} texts={dialog} />}
          </div>
        ) : (
          <span />
        )}
        <PlaceTools
          name={fill(texts.lineLabel, { n: index + 1 })}
          isFirst={index === 0}
          isLast={index === count - 1}
          isHidden={line.isHidden}
          texts={texts}
          onMove={onMove}
          onHide={() => onChange({ ...line, isHidden: !line.isHidden })}
          onDrop={onDrop}
        />
      </div>
    </li>
  )
}
