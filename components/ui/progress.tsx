import { useId } from 'react'

type ProgressProps = {
  label: string
  done: number
  total: number
  /** The same in words, for example « 4 sur 5 »; always shown beside the bar. */
  text: string
}

/** Progress as words and as a bar of `total` segments while they can be told apart, a plain bar above twelve. */
export function Progress({ label, done, total, text }: ProgressProps) {
  const id = useId()
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span id={id} className="font-semibold">
          {label}
        </span>
        <span className="text-quiet tabular-nums">{text}</span>
      </div>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
        className="mt-1.5 flex h-2 gap-0.5"
      >
        {total > 12 ? (
          <span className="bg-hairline flex-1 forced-colors:border forced-colors:bg-[Canvas]">
            <span className="bg-line block h-full" style={{ width: `${(100 * done) / total}%` }} />
          </span>
        ) : (
          Array.from({ length: total }, (_, i) => (
            <span key={i} className={i < done ? 'bg-line flex-1' : 'bg-hairline flex-1 forced-colors:border forced-colors:bg-[Canvas]'} />
          ))
        )}
      </div>
    </div>
  )
}
