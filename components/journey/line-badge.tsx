import { getLine } from '@/lib/journey/lines'
import type { LineId, LineShape } from '@/lib/journey/schema'

function polygon(radius: number, sides: number, turn = 0, dy = 0): string {
  return Array.from({ length: sides }, (_, i) => turn + (i * 2 * Math.PI) / sides)
    .map((angle) => `${(radius * Math.cos(angle)).toFixed(2)},${(dy + radius * Math.sin(angle)).toFixed(2)}`)
    .join(' ')
}

/** The seven shapes round 0, 0; they weigh the same to the eye at 28 units. */
function Shape({ shape }: { shape: LineShape }) {
  switch (shape) {
    case 'circle':
      return <circle r="13" />
    case 'square':
      return <rect x="-12" y="-12" width="24" height="24" rx="2" />
    case 'diamond':
      return <polygon points={polygon(16, 4)} />
    case 'hexagon':
      return <polygon points={polygon(14.5, 6)} />
    case 'triangle':
      return <polygon points={polygon(17, 3, -Math.PI / 2, 3)} />
    case 'pill':
      return <rect x="-16" y="-11" width="32" height="22" rx="11" />
    case 'octagon':
      return <polygon points={polygon(14, 8, Math.PI / 8)} />
  }
}

type LineBadgeProps = {
  lineId: LineId
  /** Height in px; the pill, the diamond and the triangle are a little wider. */
  sizePx?: 20 | 24 | 28 | 32
  /** Its name for assistive technology, « Ligne B, Explorer »; left out where the name stands beside it. */
  label?: string
  className?: string
}

/** The line's letter on its colour, in its shape: says where a thing comes from, even without the colour. */
export function LineBadge({ lineId, sizePx = 28, label, className }: LineBadgeProps) {
  const { letter, shape } = getLine(lineId)
  return (
    <svg
      viewBox="-16 -14 32 28"
      width={(sizePx * 32) / 28}
      height={sizePx}
      data-line={letter.toLowerCase()}
      className={`shrink-0 overflow-visible ${className ?? ''}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <g fill="var(--line-core)" stroke="var(--line)" strokeWidth="2" strokeLinejoin="round">
        <Shape shape={shape} />
      </g>
      <text
        y={shape === 'triangle' ? 9.4 : 5.4}
        textAnchor="middle"
        fontSize="15"
        fontWeight="700"
        fill="var(--line-on)"
        className="font-sign forced-color-adjust-none"
      >
        {letter}
      </text>
    </svg>
  )
}
