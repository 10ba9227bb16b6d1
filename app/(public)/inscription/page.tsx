import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { Entry } from '@/components/account/entry'
import { accountFieldTexts } from '@/components/account/texts'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.signUpTitle }
}

export default async function SignUpPage() {
  const { texts } = await getTexts()
  const { account } = texts
  return (
    <Entry
      title={account.signUpTitle}
      lead={account.signUpLead}
      others={
        <>
          <a href="/connexion" className="inline-flex min-h-11 items-center link">
            {account.toSignIn}
          </a>
          <a href="/essai" className="inline-flex min-h-11 items-center link">
            {account.guestAction}
          </a>
        </>
      }
    >
      <AccountForm
        action="/api/account/sign-up"
        fields={['email', 'password', 'role', 'is15OrOver']}
        submit={account.signUpAction}
        next="/bienvenue"
        confirmMail={account.confirmMail}
        newPassword
        texts={accountFieldTexts(texts)}
      />
    </Entry>
  )
}
