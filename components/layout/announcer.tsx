'use client'

import { useEffect, useState } from 'react'
import { ANNOUNCE_EVENT, type Announcement } from './announce'

/** The page's two live regions. Mounted once, by the root layout; fed by `announce()`. */
export function Announcer() {
  const [polite, setPolite] = useState('')
  const [urgent, setUrgent] = useState('')

  useEffect(() => {
    const onAnnounce = (event: Event) => {
      const { message, urgent: isUrgent } = (event as CustomEvent<Announcement>).detail
      const set = isUrgent ? setUrgent : setPolite
      // A trailing no-break space makes the same sentence said twice a change, so that it is read twice.
      set((before) => (before === message ? `${message}\u00a0` : message))
    }
    window.addEventListener(ANNOUNCE_EVENT, onAnnounce)
    return () => window.removeEventListener(ANNOUNCE_EVENT, onAnnounce)
  }, [])

  return (
    <div className="sr-only">
      <div role="status" aria-live="polite">
        {polite}
      </div>
      <div role="alert" aria-live="assertive">
        {urgent}
      </div>
    </div>
  )
}
