'use client'

import { Dialog, DialogContent } from '@/components/ui/dialog'
import { fill } from '@/lib/core/i18n/fill'
import { KeepForm } from './keep-form'
import type { KeepTexts } from './keep-texts'

type KeepDialogProps = { place: { siret: string; name: string; city: string }; texts: KeepTexts; onClose: () => void }

/** Keeps a place that was found, with a note and whether it lies outside the usual circles. */
export function KeepDialog({ place, texts, onClose }: KeepDialogProps) {
  return (
    <Dialog open onOpenChange={(open) => open || onClose()}>
      <DialogContent title={texts.title} description={fill(texts.lead, { name: place.name, city: place.city })} closeLabel={texts.close}>
        <KeepForm place={place} texts={texts} onClose={onClose} />
      </DialogContent>
    </Dialog>
  )
}
