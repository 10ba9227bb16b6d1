'use client'

import { useState } from 'react'
import { sweepKept } from '@/components/tutor/kept'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson } from '@/components/ui/send-json'

type SignOutButtonProps = {
  isGuest: boolean
  texts: { signOut: string; guestTitle: string; guestText: string; guestConfirm: string; cancel: string }
}

/** Leaves. A guest without an address could never come back, so the button asks first. */
export function SignOutButton({ isGuest, texts }: SignOutButtonProps) {
  const [asks, setAsks] = useState(false)

  async function leave() {
    await sendJson('/api/account/sign-out', {})
    sweepKept()
    // A full load: nothing of this account stays in the memory of the page.
    window.location.replace('/')
  }

  if (!asks) {
    return (
      <Button variant="secondary" onClick={() => (isGuest ? setAsks(true) : void leave())}>
        {texts.signOut}
      </Button>
    )
  }
  return (
    <Notice
      tone="warning"
      title={texts.guestTitle}
      role="alert"
      actions={
        <>
          <Button variant="danger" size="small" onClick={() => void leave()}>
            {texts.guestConfirm}
          </Button>
          <Button variant="secondary" size="small" onClick={() => setAsks(false)}>
            {texts.cancel}
          </Button>
        </>
      }
    >
      {texts.guestText}
    </Notice>
  )
}
