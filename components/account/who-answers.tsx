import { answeringState } from '@/lib/account/consent-rules'
import type { ConsentsView } from '@/lib/account/consent-schema'
import { LinkButton } from '@/components/ui/link-button'
import { fill } from '@/lib/core/i18n/fill'
import type { ConsentTexts } from '@/lib/core/i18n/fr/consents'
import { whereItGoes, type OutsideModel } from './outside-model'
import { ParentLink } from './parent-link'

type WhoAnswersProps = {
  /** Null while the operator has set no model. */
  model: OutsideModel | null
  consents: ConsentsView
  /** Until when the newest unanswered link works, written out; null when none waits. */
  linkWaitsUntil: string | null
  /** Shown when the link could not be made for want of a network. */
  offline: { title: string; text: string }
  texts: ConsentTexts
}

/** Who phrases the tutor's questions, what leaves the server for it, and the choice: a plain form. */
export function WhoAnswers({ model, consents, linkWaitsUntil, offline, texts }: WhoAnswersProps) {
  const state = answeringState(consents)
  return (
    <section aria-labelledby="qui-repond" className="flex max-w-measure flex-col items-start gap-4">
      <h2 id="qui-repond" className="scroll-mt-4">
        {texts.title}
      </h2>
      {!model ? (
        <p>{texts.rulesOnly}</p>
      ) : (
        <>
          <p>{texts.lead}</p>
          <Choice acceptsModel={consents.outsideModel?.granted === true} texts={texts} />
          <p className="font-semibold">{texts.states[state]}</p>
          {(state === 'waits-for-parent' || state === 'parent-refused') && (
            <LinkButton href="#accord-parent" variant="secondary" size="small">
              {texts.parentTitle}
            </LinkButton>
          )}
          <h3 className="mt-2">{texts.leavesTitle}</h3>
          <ul className="list-[square] space-y-1.5 pl-5 marker:text-quiet">
            {[...texts.leaves, ...whereItGoes(model, texts)].map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
          <p>{texts.withdraw}</p>
          {!consents.is15OrOver && (
            <>
              <h3 id="accord-parent" className="mt-2 scroll-mt-4">
                {texts.parentTitle}
              </h3>
              <p>{texts.parentWhy}</p>
              <p className="font-semibold">{parentState(consents, linkWaitsUntil, texts)}</p>
              <ParentLink offline={offline} texts={texts.link} />
            </>
          )}
        </>
      )}
    </section>
  )
}

function parentState({ parentAgreement }: ConsentsView, linkWaitsUntil: string | null, texts: ConsentTexts): string {
  if (parentAgreement) return parentAgreement.granted ? texts.parentAgreed : texts.parentRefused
  return linkWaitsUntil ? fill(texts.parentWaits, { date: linkWaitsUntil }) : texts.parentNone
}

/** The one that is pressed is the one that is chosen; it works before and without any script. */
function Choice({ acceptsModel, texts }: { acceptsModel: boolean; texts: ConsentTexts }) {
  const choices = [
    { value: 'false', label: texts.rulesChoice, pressed: !acceptsModel },
    { value: 'true', label: texts.modelChoice, pressed: acceptsModel },
  ]
  return (
    <form method="post" action="/api/account/consents" className="w-full sm:w-auto">
      <div role="group" aria-label={texts.choice} className="flex flex-col rounded border-2 border-edge p-0.5 sm:flex-row">
        {choices.map(({ value, label, pressed }) => (
          <button
            key={value}
            name="outsideModel"
            value={value}
            aria-pressed={pressed}
            className="inline-flex min-h-11 items-center justify-center rounded-sm px-3 text-sm font-semibold text-quiet transition-colors duration-feedback hover:text-ink aria-pressed:bg-ink aria-pressed:text-page"
          >
            {label}
          </button>
        ))}
      </div>
    </form>
  )
}
