'use client'

import { useEffect } from 'react'

/**
 * On a phone the map is long: it opens on the recommended stop. Leaves alone a page that was scrolled already
 * (a way back, an anchor) and a stop that is on the screen.
 */
export function OpenAtNext({ id }: { id: string }) {
  useEffect(() => {
    if (window.scrollY > 0 || location.hash) return
    const stop = document.getElementById(id)
    if (stop && stop.getBoundingClientRect().bottom > window.innerHeight) stop.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [id])
  return null
}
