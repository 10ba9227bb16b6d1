import type { Metadata } from 'next'
import { AccountForm } from '@/components/account/account-form'
import { SignOutButton } from '@/components/account/sign-out-button'
import { accountFieldTexts } from '@/components/account/texts'
import { WhoAnswers } from '@/components/account/who-answers'
import { LocaleToggle } from '@/components/layout/locale-toggle'
import { PageHeader } from '@/components/layout/page-header'
import { ThemeToggle } from '@/components/layout/theme-toggle'
import { Notice } from '@/components/ui/notice'
import { findWaitingLink, readConsents } from '@/lib/account/consent-service'
import { requireStudent } from '@/lib/account/current'
import { fill } from '@/lib/core/i18n/fill'
import { modelConfig } from '@/lib/core/model/config'
import { getTexts, getTheme } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.account.settingsTitle }
}

export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ garde?: string | string[] }> }) {
  const [{ locale, texts }, theme, { viewer, profile }, { garde }] = await Promise.all([
    getTexts(),
    getTheme(),
    requireStudent('/reglages'),
    searchParams,
  ])
  const { account, consents: consentTexts, errors, shell, ui, worksheets } = texts
  const [consents, waitsUntil] = await Promise.all([readConsents(viewer), profile.is15OrOver ? null : findWaitingLink(viewer)])
  const model = modelConfig()
  const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' })
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
      <WhoAnswers
        model={model && { name: model.name, host: model.host, isOpenRouter: model.isOpenRouter }}
        consents={consents}
        linkWaitsUntil={waitsUntil && longDate.format(new Date(waitsUntil))}
        offline={{ title: errors.codes.unavailable.title, text: errors.page.offline }}
        texts={consentTexts}
      />
      <section aria-labelledby="donnees">
        <h2 id="donnees">{account.settingsData}</h2>
        <p className="mt-2 max-w-measure">{model && consents.mayUse ? consentTexts.dataModel : consentTexts.dataRules}</p>
        {!profile.is15OrOver && !(model && consents.mayUse) && <p className="mt-2 max-w-measure">{account.settingsUnder15}</p>}
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
