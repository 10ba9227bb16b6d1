'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { OneTimeLink } from '@/components/ui/one-time-link'
import { sendJson } from '@/components/ui/send-json'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'

type ReviewLinkProps = { cvId: string; offline: { title: string; text: string }; texts: CvScreenTexts }

/** The link for whoever reads a CV over, with or without the student's contact data. */
export function ReviewLink({ cvId, offline, texts }: ReviewLinkProps) {
  const router = useRouter()
  const [withContacts, setWithContacts] = useState(false)

  async function make() {
    const sent = await sendJson<{ url: string }>(`/api/cv/${cvId}/reviews`, { showsContacts: withContacts })
    // The page lists the links that are open.
    if (sent.ok) router.refresh()
    return sent
  }

  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-measure">{texts.reviewText}</p>
      <CheckboxField label={texts.reviewContacts} checked={withContacts} onChange={(event) => setWithContacts(event.target.checked)} />
      <OneTimeLink
        make={make}
        size="small"
        variants={{ first: 'secondary', another: 'secondary' }}
        offline={offline}
        texts={{
          create: texts.reviewMake,
          createAnother: texts.reviewMake,
          label: texts.reviewLink,
          help: texts.reviewLinkHelp,
          copy: texts.copy,
          copied: texts.copied,
          selected: texts.select,
        }}
      />
    </div>
  )
}
