import { Button } from '@/components/ui/button'

/** Something was taken away, and may come back. */
export function DroppedBar({ texts, onUndo }: { texts: { dropped: string; undo: string }; onUndo: () => void }) {
  return (
    <div className="fixed inset-x-4 bottom-24 z-30 flex items-center justify-between gap-3 rounded bg-ink px-4 py-2 text-page shadow-float sm:right-6 sm:left-auto lg:bottom-6">
      <span>{texts.dropped}</span>
      <Button variant="secondary" size="small" onClick={onUndo}>
        {texts.undo}
      </Button>
    </div>
  )
}
