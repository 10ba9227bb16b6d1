import { Button } from '@/components/ui/button'
import { fill } from '@/lib/core/i18n/fill'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'

/** One box of one day, as it was written. */
export type DiaryLine = { readonly entryId: string; readonly day: string; readonly source: string; readonly text: string }

type TakeLinesProps = {
  lines: readonly DiaryLine[]
  isTaken: (line: DiaryLine) => boolean
  texts: DiaryTexts['traces']
  onTake: (line: DiaryLine) => void
}

/** The lines of the diary, each to keep as a trace, word for word. */
export function TakeLines({ lines, isTaken, texts, onTake }: TakeLinesProps) {
  if (lines.length === 0) return <p className="text-quiet">{texts.fromDiaryEmpty}</p>
  return (
    <ul className="flex flex-col">
      {lines.map((line) => (
        <li key={line.entryId + line.source} className="flex flex-col items-start gap-2 border-t border-hairline py-3">
          <p className="text-sm text-quiet">{line.source}</p>
          <blockquote className="max-w-measure wrap-anywhere whitespace-pre-line">{line.text}</blockquote>
          {isTaken(line) ? (
            <p className="flex min-h-11 items-center text-sm font-semibold text-success">{texts.taken}</p>
          ) : (
            <Button
              variant="secondary"
              size="small"
              aria-label={fill(texts.of, { action: texts.take, title: line.source })}
              onClick={() => onTake(line)}
            >
              {texts.take}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
