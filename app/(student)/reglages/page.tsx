import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { SignOutButton } from '@/components/account/sign-out-button'
import { accountFieldTexts } from '@/components/account/texts'
import { LocaleToggle } from '@/components/layout/locale-toggle'
import { PageHeader } from '@/components/layout/page-header'
import { ThemeToggle } from '@/components/layout/theme-toggle'
import { Notice } from '@/components/ui/notice'
import { requireStudent } from '@/lib/account/current'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts, getTheme } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.settingsTitle }
}

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ garde?: string | string[] }> }) {
  const [{ locale, texts }, theme, { profile }, { garde }] = await Promise.all([
    getTexts(),
    getTheme(),
    requireStudent('/reglages'),
    searchParams,
  ])
  const { account, shell, ui, worksheets } = texts
  const levels = worksheets.forms.depart.fields.level?.options ?? {}
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-12">
      <PageHeader title={account.settingsTitle} />
      {!profile.isGuest && garde === 'oui' && <Notice tone="success" title={account.settled} role="status" />}
      {profile.isGuest && (
        <section aria-labelledby="garder" className="rounded-lg bg-platform px-4 py-6 sm:px-6">
          <h2 id="garder">{account.settleTitle}</h2>
          <p className="mt-2 mb-6 max-w-measure">{account.settleLead}</p>
          <AccountForm
            action="/api/account/settle"
            fields={['email', 'password']}
            submit={account.settleAction}
            next="/reglages?garde=oui"
            newPassword
            texts={accountFieldTexts(texts)}
          />
        </section>
      )}
      <section aria-labelledby="langue" className="flex flex-col items-start gap-4">
        <h2 id="langue">{account.settingsLanguage}</h2>
        <LocaleToggle current={locale} next="/reglages" texts={shell} />
        <h2 className="mt-4">{account.settingsTheme}</h2>
        <ThemeToggle current={theme} next="/reglages" texts={shell} />
      </section>
      <section aria-labelledby="donnees">
        <h2 id="donnees">{account.settingsData}</h2>
        <p className="mt-2 max-w-measure">{account.settingsDataText}</p>
        {!profile.is15OrOver && <p className="mt-2 max-w-measure">{account.settingsUnder15}</p>}
      </section>
      <section aria-labelledby="compte" className="flex flex-col items-start gap-4">
        <h2 id="compte">{account.settingsAccount}</h2>
        <p className="text-quiet">
          {fill(account.settingsSignedInAs, {
            role: profile.isGuest ? account.guestBadge : account.roleStudent,
            level: profile.level ? (levels[profile.level] ?? profile.level) : account.settingsNoLevel,
          })}
        </p>
        <SignOutButton
          isGuest={profile.isGuest}
          texts={{
            signOut: shell.signOut,
            guestTitle: account.signOutGuestTitle,
            guestText: account.signOutGuestText,
            guestConfirm: account.signOutGuestConfirm,
            cancel: ui.cancel,
          }}
        />
      </section>
    </div>
  )
}
