import { ArrowDown, ArrowUp, Eye, EyeOff, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type PlaceToolsProps = {
  /** What is moved, for assistive technology. */
  name: string
  isFirst: boolean
  isLast: boolean
  isHidden: boolean
  texts: CvScreenTexts
  onMove: (by: -1 | 1) => void
  onHide: () => void
  onDrop?: () => void
}

const ICON = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const

/** Where something stands on the page, by single buttons: up, down, on the page or not, gone. */
export function PlaceTools({ name, isFirst, isLast, isHidden, texts, onMove, onHide, onDrop }: PlaceToolsProps) {
  const named = (label: string) => `${label} ${name}`
  return (
    <div className="flex flex-wrap gap-1" role="group" aria-label={name}>
      <Button variant="quiet" size="icon" aria-label={named(texts.up)} disabled={isFirst} onClick={() => onMove(-1)}>
        <ArrowUp {...ICON} />
      </Button>
      <Button variant="quiet" size="icon" aria-label={named(texts.down)} disabled={isLast} onClick={() => onMove(1)}>
        <ArrowDown {...ICON} />
      </Button>
      <Button variant="quiet" size="icon" aria-label={named(isHidden ? texts.show : texts.hide)} aria-pressed={isHidden} onClick={onHide}>
        {isHidden ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
      </Button>
      {onDrop && (
        <Button variant="quiet" size="icon" aria-label={named(texts.drop)} onClick={onDrop}>
          <Trash2 {...ICON} />
        </Button>
      )}
    </div>
  )
}
