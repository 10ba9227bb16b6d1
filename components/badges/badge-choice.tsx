import { AnchorButton } from '@/components/ui/anchor-button'
import { Button } from '@/components/ui/button'
import { CheckboxField } from '@/components/ui/checkbox-field'
import type { BadgesTexts } from '@/lib/core/i18n/fr/badges'

type BadgeChoiceProps = {
  skills: readonly { id: string; label: string; isSensitive: boolean; isShown: boolean }[]
  choice: { evidence: boolean; identity: boolean }
  texts: BadgesTexts
}

/** What leaves with the badges: a plain form, and the file that follows from what the page shows. */
export function BadgeChoice({ skills, choice, texts }: BadgeChoiceProps) {
  const shown = skills.filter(({ isShown }) => isShown)
  const query = new URLSearchParams({
    skills: shown.map(({ id }) => id).join(),
    download: 'true',
    ...(choice.evidence && { evidence: 'true' }),
    ...(choice.identity && { identity: 'true' }),
  })
  return (
    <section aria-labelledby="choix" data-print="hide" className="rounded-lg bg-platform px-4 py-5 sm:px-6">
      <h2 id="choix">{texts.choose}</h2>
      <form action="/profil/badges" className="mt-3 flex flex-col gap-4">
        <input type="hidden" name="shown" value="oui" />
        <fieldset className="min-w-0">
          <legend className="font-semibold">{texts.skills}</legend>
          {skills.map(({ id, label, isSensitive, isShown }) => (
            <CheckboxField
              key={id}
              name="skills"
              value={id}
              label={label}
              help={isSensitive ? texts.sensitive : undefined}
              defaultChecked={isShown}
            />
          ))}
        </fieldset>
        <CheckboxField name="evidence" label={texts.evidence} help={texts.evidenceHelp} defaultChecked={choice.evidence} />
        <CheckboxField name="identity" label={texts.identity} help={texts.identityHelp} defaultChecked={choice.identity} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="secondary">
            {texts.show}
          </Button>
          {shown.length > 0 && <AnchorButton href={`/api/badges?${query}`}>{texts.download}</AnchorButton>}
        </div>
        <p className="text-sm text-quiet">{texts.print}</p>
      </form>
    </section>
  )
}
