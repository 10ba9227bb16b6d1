const WINDOWS_X = [-15.2, -8, 3.4, 10.6]

/** Two cars, always level, round 0, 0 of the surrounding SVG: 38 × 14, ink with a rim of paper. */
export function Train() {
  return (
    <g>
      <path
        d="M-19 7V-1a6 6 0 0 1 6-6H-.9V7zM19 7V-1a6 6 0 0 0-6-6H.9V7z"
        fill="var(--ink)"
        stroke="var(--page)"
        strokeWidth="2.5"
        paintOrder="stroke"
      />
      {WINDOWS_X.map((x) => (
        <rect key={x} x={x} y="-3.4" width="4.6" height="4.4" rx="1" fill="var(--page)" />
      ))}
    </g>
  )
}
