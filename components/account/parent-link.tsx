'use client'

import { OneTimeLink } from '@/components/ui/one-time-link'
import { sendJson } from '@/components/ui/send-json'
import type { ConsentTexts } from '@/lib/core/i18n/fr/consents'

type ParentLinkProps = { offline: { title: string; text: string }; texts: ConsentTexts['link'] }

/** The link for a parent. */
export function ParentLink({ offline, texts }: ParentLinkProps) {
  return (
    <OneTimeLink
      make={() => sendJson('/api/account/parent-request', {})}
      variants={{ first: 'primary', another: 'quiet' }}
      offline={offline}
      texts={texts}
    />
  )
}
