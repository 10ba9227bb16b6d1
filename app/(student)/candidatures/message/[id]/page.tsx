import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ScriptCard } from '@/components/applications/script-card'
import { scriptLines, scriptText } from '@/components/applications/script-lines'
import { SendText } from '@/components/applications/send-text'
import { requireStudent } from '@/lib/account/current'
import { listMessages } from '@/lib/applications/message-service'
import { readApplications } from '@/lib/applications/service'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.messages.title }
}

/** A text alone: to read once aloud, copy, send or print. On paper there is nothing else. */
export default async function ReadMessagePage({ params }: { params: Promise<{ id: string }> }) {
  const id = z.uuid().safeParse((await params).id)
  if (!id.success) notFound()
  const [{ texts }, { viewer }] = await Promise.all([getTexts(), requireStudent(`/candidatures/message/${id.data}`)])
  const message = (await listMessages(viewer)).find((one) => one.id === id.data)
  if (!message) notFound()
  const { applicationId, kind, body, answers } = message
  const place = applicationId && (await readApplications(viewer)).find((one) => one.id === applicationId)
  const { messages: words } = texts
  const lines = scriptLines(answers, words.script)
  const isCall = kind === 'phone-script'
  return (
    <div data-line="c" className="mx-auto flex max-w-3xl flex-col gap-6">
      <div data-print="hide">
        <Link
          href={applicationId ? `/candidatures/${applicationId}/message` : '/station/mon-message'}
          className="inline-flex min-h-11 items-center gap-1.5 text-sm link"
        >
          <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
          {words.title}
        </Link>
      </div>
      <h1>{place ? fill(words.titleFor, { name: place.name }) : words.title}</h1>
      {isCall ? (
        <ScriptCard lines={lines} texts={words} headingLevel={2} />
      ) : (
        <p className="max-w-measure text-lg leading-relaxed wrap-anywhere whitespace-pre-wrap">{body}</p>
      )}
      <SendText text={isCall ? scriptText(lines) : body} hasMail={!isCall} canPrint texts={words.send} />
    </div>
  )
}
