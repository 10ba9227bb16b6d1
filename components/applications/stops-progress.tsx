import styles from './stops-progress.module.css'

type StopsProgressProps = { done: number; total: number; /** « 7 lieux sur 10 ». */ text: string }

/** A count as stops of a line: filled ones are passed. The words say the same. */
export function StopsProgress({ done, total, text }: StopsProgressProps) {
  return (
    <div>
      <p className="font-semibold tabular-nums">{text}</p>
      <div aria-hidden className={styles.stops}>
        {Array.from({ length: total }, (_, i) => (
          <span key={i} data-done={i < done} />
        ))}
      </div>
    </div>
  )
}
