import { classNames } from '@/components/ui/class-names'
import type { ProofStrength } from '@/lib/skills/schema'

const SLOTS: readonly ProofStrength[] = ['raconte', 'trace', 'confirme', 'confirme-2']

/** How solid a proof is: as many punched slots as it has steps, and the word. */
export function StrengthMark({ strength, name, className }: { strength: ProofStrength; name: string; className?: string }) {
  const punched = SLOTS.indexOf(strength) + 1
  return (
    <span className={classNames('inline-flex flex-wrap items-center gap-x-2 text-sm font-semibold', className)}>
      <svg aria-hidden viewBox="0 0 39 16" width="39" height="16" className="shrink-0" fill="none" stroke="currentColor" strokeWidth="1.5">
        {SLOTS.map((slot, i) => (
          <rect
            key={slot}
            x={1 + i * 10}
            y="1"
            width="7"
            height="14"
            rx="2"
            fill={i < punched ? 'currentColor' : 'none'}
            strokeDasharray={i < punched ? undefined : '2 2'}
          />
        ))}
      </svg>
      {name}
    </span>
  )
}
