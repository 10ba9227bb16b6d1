import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { idOf } from './focus-answer'
import type { WorksheetTexts } from './worksheet-texts'

type RowToolsProps = {
  /** Where the row stands in the form: `field.row`. */
  path: string
  /** How assistive technology names the row. */
  name: string
  isFirst: boolean
  isLast: boolean
  canMove: boolean
  canRemove: boolean
  texts: WorksheetTexts['common']
  onMove: (step: -1 | 1) => void
  onRemove: () => void
}

const ICON = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const

/** What can be done with a whole row, by single buttons: no dragging. */
export function RowTools({ path, name, isFirst, isLast, canMove, canRemove, texts, onMove, onRemove }: RowToolsProps) {
  const named = <span className="sr-only"> {name}</span>
  return (
    <div className="flex flex-wrap gap-2">
      {canMove && (
        <>
          <Button id={idOf(`${path}.up`)} variant="secondary" size="small" disabled={isFirst} onClick={() => onMove(-1)}>
            <ArrowUp {...ICON} />
            <span>
              {texts.moveUp}
              {named}
            </span>
          </Button>
          <Button id={idOf(`${path}.down`)} variant="secondary" size="small" disabled={isLast} onClick={() => onMove(1)}>
            <ArrowDown {...ICON} />
            <span>
              {texts.moveDown}
              {named}
            </span>
          </Button>
        </>
      )}
      {canRemove && (
        <Button variant="secondary" size="small" onClick={onRemove}>
          <Trash2 {...ICON} />
          <span>
            {texts.removeRow}
            {named}
          </span>
        </Button>
      )}
    </div>
  )
}
