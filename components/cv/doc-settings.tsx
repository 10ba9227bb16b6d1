import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import type { CvLang, TemplateId } from '@/lib/cv/schema'

const TEMPLATES: readonly TemplateId[] = ['ats', 'classique', 'deux-colonnes']
const LANGS: readonly CvLang[] = ['fr', 'en']
/** LIMITS.title of lib/cv/schema.ts, which would bring zod to the browser; a test holds that both agree. */
export const TITLE_CHARACTERS = 80

type DocSettingsProps = {
  title: string
  template: TemplateId
  lang: CvLang
  texts: CvScreenTexts
  onTitle: (title: string) => void
  onTemplate: (template: TemplateId) => void
  onLang: (lang: CvLang) => void
}

/** What the CV is called, how its page looks and in which language its headings are. */
export function DocSettings({ title, template, lang, texts, onTitle, onTemplate, onLang }: DocSettingsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={texts.docTitle}
        help={texts.docTitleHelp}
        value={title}
        maxLength={TITLE_CHARACTERS}
        onChange={(event) => onTitle(event.target.value)}
      />
      <SelectField
        label={texts.template}
        value={template}
        help={template === 'deux-colonnes' ? texts.twoColumnsNote : undefined}
        onChange={(event) => onTemplate(event.target.value as TemplateId)}
        options={TEMPLATES.map((id) => ({ value: id, label: texts.templates[id] }))}
      />
      <SelectField
        label={texts.lang}
        value={lang}
        onChange={(event) => onLang(event.target.value as CvLang)}
        options={LANGS.map((id) => ({ value: id, label: texts.langs[id] }))}
      />
    </div>
  )
}
