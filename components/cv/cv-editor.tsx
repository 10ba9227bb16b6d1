'use client'

import { useEffect, useState } from 'react'
import { announce } from '@/components/layout/announce'
import type { DialogTexts } from '@/components/skills/dialog-texts'
import type { TicketInDialog } from '@/components/skills/ticket-in-dialog'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { sendJson } from '@/components/ui/send-json'
import { useKeeper } from '@/components/ui/use-keeper'
import type { CvFieldTexts } from '@/lib/core/i18n/fr/cv-fields'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { fill } from '@/lib/core/i18n/fill'
import { moved, wordsAt, type EditItem, type Editing, type EditSection } from '@/lib/cv/editing'
import type { OpenQuestion } from '@/lib/cv/rules'
import type { CvLang, Resume, TemplateId } from '@/lib/cv/schema'
import { BasicsForm } from './basics-form'
import { CvChecks, type CheckTexts } from './cv-checks'
import { CvDownload } from './cv-download'
import { createCvKeeper } from './cv-keeper'
import { CvPreview } from './cv-preview'
import { DocSettings } from './doc-settings'
import { DroppedBar } from './dropped-bar'
import type { EditorContext } from './editor-context'
import { FirstThing, isNeeded } from './first-thing'
import { browserCvStore } from './kept-cv'
import { SaveLine, saveText } from './save-line'
import { SectionForm } from './section-form'
import { useFirstThing } from './use-first-thing'
import { useQuestions } from './use-questions'

type CvEditorProps = {
  userId: string
  cvId: string
  version: number
  title: string
  template: TemplateId
  lang: CvLang
  resume: Resume
  editing: Editing
  tickets: readonly TicketInDialog[]
  sectionNames: Readonly<Record<string, string>>
  /** The tutor's first question about each line, by its words; null where there is none. */
  asked: Readonly<Record<string, string | null>>
  /** The words of those questions. */
  questions: Readonly<Record<string, string>>
  checks: CheckTexts
  /** What is still to be said, in words. */
  openQuestions: Readonly<Record<OpenQuestion['code'], string>>
  fieldTexts: CvFieldTexts
  dialog: DialogTexts
  texts: CvScreenTexts
}

type Dropped = { sectionId: EditSection['id']; item: EditItem; index: number }
let keys = 0
const newKey = () => `new-${(keys += 1)}`

/** The page on one side, the words on the other. Everything saves itself; nothing is ever cut or rewritten by the program. */
export function CvEditor(props: CvEditorProps) {
  const { cvId, texts, fieldTexts, sectionNames, tickets, dialog } = props
  const { ask, questionFor } = useQuestions(props.asked, props.questions)
  const [keeper] = useState(() =>
    createCvKeeper({
      work: { title: props.title, template: props.template, editing: props.editing },
      version: props.version,
      resume: props.resume,
      store: browserCvStore(props.userId, cvId),
      send: (body) => sendJson<{ version: number }>(`/api/cv/${cvId}`, body, 'PUT'),
    }),
  )
  const state = useKeeper(keeper)
  const [lang, setLang] = useState(props.lang)
  const [view, setView] = useState<'write' | 'page'>('write')
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const first = useFirstThing(keeper, props.resume, newKey)
  const { title, template, editing } = state.work
  const context: EditorContext = { texts, fieldTexts, questionFor, ask, sectionNames, tickets, dialog, newKey }
  const used = new Set(editing.sections.flatMap((s) => s.items.flatMap((i) => i.lines.flatMap(({ mark }) => mark.proofId ?? []))))
  const sections = editing.sections.filter(({ id }) => id !== 'summary')

  useEffect(() => {
    if (state.status !== 'saved' && state.status !== 'waiting') announce(saveText(keeper.getState(), texts))
  }, [keeper, state.status, texts])

  const edit = (change: (editing: Editing) => Editing) => keeper.change({ editing: change(keeper.getState().work.editing) })
  const setSection = (next: EditSection) =>
    edit((now) => ({ ...now, sections: now.sections.map((section) => (section.id === next.id ? next : section)) }))
  function moveSection(id: EditSection['id'], by: -1 | 1) {
    edit((now) => {
      const rest = now.sections.filter((s) => s.id !== 'summary')
      const order = moved(
        rest,
        rest.findIndex((s) => s.id === id),
        by,
      )
      announce(fill(texts.moved, { what: sectionNames[id] ?? id, n: order.findIndex((s) => s.id === id) + 1, total: order.length }))
      return { ...now, sections: [...now.sections.filter((s) => s.id === 'summary'), ...order] }
    })
  }
  function putBack({ sectionId, item, index }: Dropped) {
    edit((now) => ({
      ...now,
      sections: now.sections.map((s) => (s.id === sectionId ? { ...s, items: s.items.toSpliced(index, 0, item) } : s)),
    }))
    setDropped(null)
  }
  async function insist() {
    const latest = await fetch(`/api/cv/${cvId}`)
      .then((r) => (r.ok ? (r.json() as Promise<{ version: number }>) : null))
      .catch(() => null)
    if (latest) await keeper.insist(latest.version)
  }

  return (
    <div data-line="c">
      <div role="group" aria-label={texts.views} className="mb-4 flex gap-2 lg:hidden">
        {(['write', 'page'] as const).map((id) => (
          <Button
            key={id}
            variant={view === id ? 'primary' : 'secondary'}
            size="small"
            aria-pressed={view === id}
            onClick={() => setView(id)}
          >
            {texts[id]}
          </Button>
        ))}
      </div>
      {state.status === 'conflict' && (
        <Notice
          tone="warning"
          title={texts.conflictTitle}
          role="alert"
          className="mb-6"
          actions={
            <>
              <Button size="small" onClick={() => void insist()}>
                {texts.conflictMine}
              </Button>
              <Button
                size="small"
                variant="secondary"
                onClick={() => {
                  browserCvStore(props.userId, cvId).clear()
                  window.location.reload()
                }}
              >
                {texts.conflictTheirs}
              </Button>
            </>
          }
        >
          {texts.conflictText}
        </Notice>
      )}
      <div className="lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-8">
        <div className={view === 'page' ? '' : 'max-lg:hidden'}>
          <div className="flex flex-col gap-5 lg:sticky lg:top-6">
            <CvPreview cvId={cvId} template={template} lang={lang} version={state.version} texts={texts} />
            <CvDownload
              cvId={cvId}
              template={template}
              lang={lang}
              isBright={!isNeeded(first.question)}
              texts={texts}
              beforehand={() => keeper.flush().then(() => keeper.getState().status === 'saved')}
            />
          </div>
        </div>
        <div className={view === 'write' ? 'flex flex-col gap-8' : 'flex flex-col gap-8 max-lg:hidden'}>
          <div className="sticky top-0 z-10 -my-2 bg-page">
            <SaveLine state={state} texts={texts} />
          </div>
          {state.refusal && (
            <Notice tone="danger" title={state.refusal.title} role="alert">
              {state.refusal.detail}
              {state.refusal.refusals?.map(({ message }) => (
                <span key={message} className="block wrap-anywhere">
                  {message}
                </span>
              ))}
            </Notice>
          )}
          <FirstThing question={first.question} questions={props.openQuestions} texts={fieldTexts.first} onAnswer={first.answer} />
          <DocSettings
            title={title}
            template={template}
            lang={lang}
            texts={texts}
            onTitle={(value) => keeper.change({ title: value })}
            onTemplate={(value) => keeper.change({ template: value })}
            onLang={setLang}
          />
          <BasicsForm
            basics={editing.basics}
            texts={texts}
            tooLong={fieldTexts.limits.fieldOver}
            onChange={(id, value) => edit((now) => ({ ...now, basics: { ...now.basics, [id]: value } }))}
          />
          <div>
            <p className="mb-5 max-w-measure text-sm text-quiet">{fieldTexts.limits.said}</p>
            {sections.map((section, index) => (
              <SectionForm
                key={section.id}
                section={section}
                index={index}
                count={sections.length}
                used={used}
                context={context}
                onChange={setSection}
                onMove={(by) => moveSection(section.id, by)}
                onDropped={(item, at) => {
                  setDropped({ sectionId: section.id, item, index: at })
                  announce(texts.dropped)
                }}
              />
            ))}
          </div>
          <CvChecks
            cvId={cvId}
            template={template}
            lang={lang}
            pages={editing.pages ?? 1}
            onPages={(pages) => edit((now) => ({ ...now, pages }))}
            beforehand={() => keeper.flush()}
            texts={texts}
            checks={props.checks}
            wordsAt={(path) => wordsAt(editing, path)}
          />
        </div>
      </div>
      {dropped && <DroppedBar texts={texts} onUndo={() => putBack(dropped)} />}
    </div>
  )
}
