/** The roundel with a train for its bar. Decorative: the name stands beside it. */
export function BrandMark({ sizePx = 28 }: { sizePx?: number }) {
  return (
    <svg aria-hidden viewBox="-20 -20 40 40" width={sizePx} height={sizePx} className="shrink-0 overflow-visible">
      <circle r="15.5" fill="none" stroke="currentColor" strokeWidth="4.5" />
      <path
        d="M-19 7.5V-1.5a6 6 0 0 1 6-6H-1V7.5z M1 7.5V-7.5H13a6 6 0 0 1 6 6V7.5z"
        fill="currentColor"
        stroke="var(--page)"
        strokeWidth="2.5"
        paintOrder="stroke"
      />
      <path d="M-15.5-3.6h5v4.6h-5z M-8-3.6h5v4.6h-5z M3-3.6h5v4.6h-5z M10.5-3.6h5v4.6h-5z" fill="var(--page)" />
    </svg>
  )
}
