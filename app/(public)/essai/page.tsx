import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { Entry } from '@/components/account/entry'
import { accountFieldTexts } from '@/components/account/texts'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.guestTitle }
}

export default async function GuestPage() {
  const { texts } = await getTexts()
  const { account } = texts
  return (
    <Entry
      title={account.guestTitle}
      lead={account.guestLead}
      others={
        <>
          <p className="max-w-measure py-2 text-sm text-quiet">{account.guestNote}</p>
          <a href="/inscription" className="inline-flex min-h-11 items-center link">
            {account.signUpTitle}
          </a>
        </>
      }
    >
      <AccountForm
        action="/api/account/guest"
        fields={['is15OrOver']}
        submit={account.guestStart}
        next="/carte"
        texts={accountFieldTexts(texts)}
      />
    </Entry>
  )
}
