import styles from './progress-bar.module.css'

type ProgressBarProps = {
  label: string
  /** What is under way, in words: the bar alone never says it. */
  text: string
  /** Share that is done, from 0 to 1; null while nobody can know. */
  share: number | null
}

/** How far something is, or only that it is under way. */
export function ProgressBar({ label, text, share }: ProgressBarProps) {
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className={styles.track}
      >
        <div
          className={styles.fill}
          data-unknown={percent === undefined}
          style={percent === undefined ? undefined : { width: `${percent}%` }}
        />
      </div>
      <p className="mt-1 text-sm text-quiet tabular-nums">{text}</p>
    </div>
  )
}
