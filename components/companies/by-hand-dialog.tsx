'use client'

import { Dialog, DialogContent } from '@/components/ui/dialog'
import { KeepForm } from './keep-form'
import type { KeepTexts } from './keep-texts'

/** A place that the student writes down. */
export function ByHandDialog({ texts, onClose }: { texts: KeepTexts; onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={texts.byHand.title} description={texts.byHand.lead} closeLabel={texts.close}>
        <KeepForm place={null} texts={texts} onClose={onClose} />
      </DialogContent>
    </Dialog>
  )
}
