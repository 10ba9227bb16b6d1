import type { Metadata } from 'next'
import { SignOutButton } from '@/components/account/sign-out-button'
import { PageHeader } from '@/components/layout/page-header'
import { Notice } from '@/components/ui/notice'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.advisorTitle }
}

export default async function AdvisorPage() {
  const { account, shell, ui } = (await getTexts()).texts
  return (
    <>
      <PageHeader title={account.advisorTitle} intro={account.advisorLead} />
      <div className="flex flex-col items-start gap-8">
        <Notice title={ui.information}>{account.advisorWhatYouSee}</Notice>
        <SignOutButton
          isGuest={false}
          texts={{ signOut: shell.signOut, guestTitle: '', guestText: '', guestConfirm: '', cancel: ui.cancel }}
        />
      </div>
    </>
  )
}
