import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ParentRequestStatus } from '@/lib/account/consent-schema'
import type { ConsentTexts } from '@/lib/core/i18n/fr/consents'
import { Entry } from './entry'
import { whereItGoes, type OutsideModel } from './outside-model'

type ParentAgreementProps = {
  token: string
  status: ParentRequestStatus
  /** What the parent has just answered. */
  answered: 'oui' | 'non' | null
  /** Null while no model is configured: then there is nothing to agree to, but an agreement can be withdrawn. */
  model: OutsideModel | null
  texts: ConsentTexts
}

/** What a parent agrees to or not, in plain words, and two buttons that work without any script. */
export function ParentAgreement({ token, status, answered, model, texts }: ParentAgreementProps) {
  const { parent } = texts
  if (status === 'expired' || status === 'unknown') {
    const expired = status === 'expired'
    return (
      <Entry title={expired ? parent.expiredTitle : parent.unknownTitle} lead={expired ? parent.expired : parent.unknown}>
        {null}
      </Entry>
    )
  }
  return (
    <Entry title={parent.title} lead={parent.lead}>
      {status === 'answered' && (
        <Notice
          tone={answered ? 'success' : 'info'}
          title={answered === 'oui' ? parent.agreed : answered === 'non' ? parent.refused : parent.answeredBefore}
          role={answered ? 'status' : undefined}
          className="mb-8"
        >
          {parent.mayChange}
        </Notice>
      )}
      <div className="flex max-w-measure flex-col gap-8">
        <Part title={parent.whatTitle}>
          <p>{parent.what}</p>
          <p>{parent.whatModel}</p>
        </Part>
        <Part title={parent.leavesTitle}>
          <ul className="list-[square] space-y-1.5 pl-5 marker:text-quiet">
            {parent.leaves.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <Part title={parent.whereTitle}>
          {(model ? whereItGoes(model, texts) : [parent.noModel]).map((line) => (
            <p key={line} className="wrap-anywhere">
              {line}
            </p>
          ))}
        </Part>
        <Part title={parent.withdrawTitle}>
          <p>{parent.withdraw}</p>
          <p>{parent.without}</p>
          <p className="text-sm text-quiet">{parent.law}</p>
        </Part>
        <form method="post" action="/api/account/parent-request/answer" className="flex flex-col gap-3 sm:flex-row">
          <input type="hidden" name="token" value={token} />
          {model && (
            <Button type="submit" name="agrees" value="true">
              {parent.agree}
            </Button>
          )}
          <Button type="submit" name="agrees" value="false" variant="secondary">
            {parent.refuse}
          </Button>
        </form>
      </div>
    </Entry>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
