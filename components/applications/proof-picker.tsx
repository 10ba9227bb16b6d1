import { Plus } from 'lucide-react'
import Link from 'next/link'
import { LineBadge } from '@/components/journey/line-badge'
import type { LineId } from '@/lib/journey/schema'
import { fill } from '@/lib/core/i18n/fill'
import type { MessageTexts } from '@/lib/core/i18n/fr/messages'

export type OwnProof = { id: string; quote: string; from: string; lineId: LineId }
type ProofPickerProps = {
  proofs: readonly OwnProof[]
  isUsed: (quote: string) => boolean
  onPick: (quote: string) => void
  texts: MessageTexts
}

/** The student's own proofs, word for word: touching one adds it to the answer. */
export function ProofPicker({ proofs, isUsed, onPick, texts }: ProofPickerProps) {
  if (proofs.length === 0)
    return (
      <p className="mt-2 max-w-form text-sm text-quiet">
        {texts.noProofs}{' '}
        <Link href="/station/mes-experiences" className="link">
          {texts.noProofsLink}
        </Link>
      </p>
    )
  return (
    <div role="group" aria-labelledby="preuves-a-citer" className="mt-3 max-w-form">
      <p id="preuves-a-citer" className="text-sm font-semibold">
        {texts.proofsTitle}
      </p>
      <p className="text-sm text-quiet">{texts.proofsHelp}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {proofs.map(({ id, quote, from, lineId }) => (
          <li key={id}>
            <button
              type="button"
              disabled={isUsed(quote)}
              onClick={() => onPick(quote)}
              className="flex min-h-11 w-full items-start gap-2.5 rounded border-2 border-dashed border-edge px-3 py-2 text-left text-sm transition-colors duration-feedback enabled:hover:border-ink disabled:border-solid disabled:bg-platform disabled:text-quiet"
            >
              <LineBadge lineId={lineId} sizePx={20} className="mt-px" />
              <span className="min-w-0 flex-1">
                <span className="font-semibold">«&nbsp;{quote}&nbsp;»</span>
                <span className="block text-quiet">{fill(texts.proofFrom, { station: from })}</span>
              </span>
              {!isUsed(quote) && <Plus aria-hidden size={20} strokeWidth={1.75} className="shrink-0" />}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
