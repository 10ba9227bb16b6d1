import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { Entry } from '@/components/account/entry'
import { accountFieldTexts } from '@/components/account/texts'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  // The token is in the address: it must not travel on in a Referer header.
  return { title: (await getTexts()).texts.account.newTitle, referrer: 'no-referrer', robots: { index: false } }
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

export default async function NewPasswordPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { texts } = await getTexts()
  const { account } = texts
  const { token_hash: tokenHash, code } = await searchParams
  const extra = Object.fromEntries(
    [
      ['tokenHash', one(tokenHash)],
      ['code', one(code)],
    ].filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  return (
    <Entry
      title={account.newTitle}
      lead={account.passwordHelp}
      others={
        <a href="/mot-de-passe-oublie" className="inline-flex min-h-11 items-center link">
          {account.forgotAction}
        </a>
      }
    >
      <AccountForm
        action="/api/account/new-password"
        fields={['password']}
        submit={account.newAction}
        extra={extra}
        next="/bienvenue"
        newPassword
        texts={accountFieldTexts(texts)}
      />
    </Entry>
  )
}
