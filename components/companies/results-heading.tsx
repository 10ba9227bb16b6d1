'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { intentVersion, subscribeToIntent, takeIntent } from './search-intent'

/** The heading of what was found: it takes the focus when the student has just asked, so that the answer is what is read next. */
export function ResultsHeading({ href, children }: { href: string; children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const version = useSyncExternalStore(subscribeToIntent, intentVersion, () => 0)
  useEffect(() => {
    if (takeIntent(href, 'movesFocus')) heading.current?.focus()
  }, [href, version])
  return (
    <h2 ref={heading} tabIndex={-1} className="scroll-mt-6">
      {children}
    </h2>
  )
}
