/** First link of the page; it shows itself when it gets the focus. `href` is the id of the main content, with its `#`. */
export function SkipLink({ href = '#contenu', label }: { href?: string; label: string }) {
  return (
    <a
      href={href}
      className="sr-only rounded bg-ink font-semibold text-page focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:px-5 focus:py-3"
    >
      {label}
    </a>
  )
}
