'use client'

import { Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { ButtonSize, ButtonVariant } from '@/components/ui/button-style'
import type { EventKind } from '@/lib/applications/schema'
import { useTracker, type Place } from './tracker-context'

/** Opens « Qu'est-ce qui s'est passé ? » for a place. `name` is the button's full name: it starts with its label. */
export function LogButton({
  place,
  kind,
  label,
  name,
  variant = 'secondary',
  size = 'small',
  className,
}: {
  place: Place
  kind: EventKind
  label: string
  name: string
  variant?: ButtonVariant
  size?: ButtonSize
  className?: string
}) {
  const { log } = useTracker()
  return (
    <Button
      variant={variant}
      size={size}
      aria-label={name}
      aria-haspopup="dialog"
      data-opens={place.id}
      className={className}
      onClick={() => log(place, kind)}
    >
      {label}
    </Button>
  )
}

/** Opens the form of a place that is written by hand. */
export function AddPlaceButton({ label, variant = 'primary' }: { label: string; variant?: ButtonVariant }) {
  const { add } = useTracker()
  return (
    <Button variant={variant} aria-haspopup="dialog" data-opens="add" onClick={add}>
      <Plus aria-hidden size={20} strokeWidth={1.75} />
      {label}
    </Button>
  )
}
