'use client'

import { CircleAlert, CircleCheck, Info, Lightbulb } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/components/layout/announce'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { fill } from '@/lib/core/i18n/fill'
import type { Check, CheckLevel } from '@/lib/cv/checks'
import type { PageCount } from '@/lib/cv/schema'
import type { TrimProposal } from '@/lib/cv/render/trim'
import type { Notice as PageNotice } from '@/lib/cv/render/notice'

/** The sentence of each check, by its code and how it came out. */
export type CheckTexts = Readonly<Record<string, Readonly<Partial<Record<CheckLevel, string>>>>>
type Answer = { checks: readonly Check[]; print: { pages: number; overflow: readonly TrimProposal[]; notices: readonly PageNotice[] } }
type CvChecksProps = {
  cvId: string
  template: string
  lang: string
  texts: CvScreenTexts
  checks: CheckTexts
  /** The words at a path of the file, to say which line is meant. */
  wordsAt: (path: string) => string
  /** How many pages the student chose. */
  pages: PageCount
  onPages: (pages: PageCount) => void
  beforehand: () => Promise<void>
}

const ICON = { good: CircleCheck, info: Info, advice: Lightbulb, problem: CircleAlert } as const
const COLOUR = { good: 'text-success', info: 'text-quiet', advice: 'text-warning', problem: 'text-danger' } as const
const ORDER: readonly CheckLevel[] = ['problem', 'advice', 'info', 'good']

/** What a reader, human or machine, will make of the page: asked for by the student, never imposed. */
export function CvChecks({ cvId, template, lang, texts, checks, wordsAt, pages, onPages, beforehand }: CvChecksProps) {
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle')
  const [answer, setAnswer] = useState<Answer | null>(null)

  async function run() {
    setState('running')
    announce(texts.checksRunning)
    await beforehand()
    try {
      const response = await fetch(`/api/cv/${cvId}/checks?template=${template}&lang=${lang}`)
      if (!response.ok) throw new Error(String(response.status))
      const next = (await response.json()) as Answer
      setAnswer(next)
      setState('idle')
      announce(fill(texts.checksDone, { count: next.checks.filter(({ level }) => level === 'problem').length }))
    } catch {
      setState('failed')
    }
  }

  function choose(next: PageCount) {
    onPages(next)
    void run()
  }

  const sorted = [...(answer?.checks ?? [])].sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level))
  return (
    <section className="flex flex-col gap-4" aria-labelledby="cv-checks">
      <h2 id="cv-checks">{texts.checksTitle}</h2>
      {state === 'failed' && <Notice tone="danger" role="alert" title={texts.checksFailed} />}
      {answer && (
        <ul className="flex flex-col gap-2">
          {sorted.map(({ code, level, count, of, paths }) => {
            const Icon = ICON[level]
            const sentence = checks[code]?.[level]
            const meant = level === 'good' ? '' : paths.map(wordsAt).find(Boolean)
            return sentence ? (
              <li key={code} className="flex gap-2" data-check={code} data-level={level}>
                <Icon aria-hidden size={20} strokeWidth={1.75} className={`mt-0.5 shrink-0 ${COLOUR[level]}`} />
                <span className="min-w-0">
                  {level !== 'good' && <span className={`font-semibold ${COLOUR[level]}`}>{texts.levels[level]} </span>}
                  {fill(sentence, { count: count ?? 0, of: of ?? 0 })}
                  {meant && <span className="block text-sm wrap-anywhere text-quiet">{fill(texts.checkOn, { line: meant })}</span>}
                </span>
              </li>
            ) : null
          })}
        </ul>
      )}
      {answer && answer.print.overflow.length > 0 && (
        <Notice
          tone="warning"
          title={texts.trimTitle}
          actions={
            <Button variant="secondary" size="small" disabled={state === 'running'} onClick={() => choose(2)}>
              {texts.pages.keepTwo}
            </Button>
          }
        >
          <ol className="list-decimal pl-5">
            {answer.print.overflow.map(({ path, reason, lines }) => (
              <li key={`${path}:${reason}`} className="wrap-anywhere">
                {fill(texts.trims[reason], { lines })} {wordsAt(path) && fill(texts.checkOn, { line: wordsAt(path) })}
              </li>
            ))}
          </ol>
          <p className="mt-3">{texts.pages.keepTwoText}</p>
        </Notice>
      )}
      {answer && answer.print.notices.length > 0 && (
        <Notice title={texts.noticesTitle}>
          <ul className="list-[square] pl-5">
            {answer.print.notices.map(({ code, path, characters, replacement }) => (
              <li key={`${code}:${path}`} className="wrap-anywhere">
                {fill(texts.notices[code], { characters: characters.join(' '), replacement: replacement ?? '' })}{' '}
                {wordsAt(path) && fill(texts.checkOn, { line: wordsAt(path) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {pages === 2 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {texts.pages.two}
          <Button variant="quiet" size="small" disabled={state === 'running'} onClick={() => choose(1)}>
            {texts.pages.backToOne}
          </Button>
        </p>
      )}
      <div>
        <Button variant="secondary" disabled={state === 'running'} onClick={() => void run()}>
          {state === 'running' ? texts.checksRunning : answer ? texts.checksAgain : texts.checksRun}
        </Button>
      </div>
    </section>
  )
}
