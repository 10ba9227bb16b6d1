import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { Entry } from '@/components/account/entry'
import { accountFieldTexts } from '@/components/account/texts'
import { Notice } from '@/components/ui/notice'
import { readEnv } from '@/lib/core/env'
import { getHome } from '@/lib/core/home/home'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.forgotTitle }
}

export default async function ForgottenPasswordPage() {
  const { texts } = await getTexts()
  const { account } = texts
  const mailGoesToLog = getHome().kind !== 'supabase' && !readEnv().SMTP_HOST
  return (
    <Entry
      title={account.forgotTitle}
      lead={account.forgotLead}
      others={
        <a href="/connexion" className="inline-flex min-h-11 items-center link">
          {account.signInAction}
        </a>
      }
    >
      <AccountForm
        action="/api/account/password-reset"
        fields={['email']}
        submit={account.forgotAction}
        done={
          <Notice tone="success" title={account.forgotSent}>
            {mailGoesToLog && account.forgotServerLog}
          </Notice>
        }
        texts={accountFieldTexts(texts)}
      />
    </Entry>
  )
}
