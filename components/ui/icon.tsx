/**
 * An icon as plain markup. lucide-react's component reads a React context, so a page that shows a single icon loads its code:
 * too much for the public pages (first-load budget, tests/e2e/budget.spec.ts). Decoration only: words stand beside it.
 */
export function Icon({ outline, size = 20, className }: { outline: string; size?: number; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      <path d={outline} />
    </svg>
  )
}
