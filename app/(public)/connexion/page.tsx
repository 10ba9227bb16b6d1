import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { Entry } from '@/components/account/entry'
import { accountFieldTexts } from '@/components/account/texts'
import { Preferences } from '@/lib/account/schema'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.signInTitle }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ suite?: string | string[] }> }) {
  const { texts } = await getTexts()
  const { account } = texts
  // The same rule as for preferences: a path of this site, or none.
  const next = Preferences.shape.next.safeParse((await searchParams).suite)
  return (
    <Entry
      title={account.signInTitle}
      lead={account.signInLead}
      others={
        <>
          <a href="/mot-de-passe-oublie" className="inline-flex min-h-11 items-center link">
            {account.forgot}
          </a>
          <a href="/inscription" className="inline-flex min-h-11 items-center link">
            {account.toSignUp}
          </a>
        </>
      }
    >
      <AccountForm
        action="/api/account/sign-in"
        fields={['email', 'password']}
        submit={account.signInAction}
        next={next.success && next.data !== '/' ? next.data : '/bienvenue'}
        texts={accountFieldTexts(texts)}
      />
    </Entry>
  )
}
