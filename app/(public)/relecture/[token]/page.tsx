import type { Metadata } from 'next'
import { ReaderPage } from '@/components/cv/reader-page'
import { getHome } from '@/lib/core/home/home'
import { getTexts } from '@/lib/core/request'
import { renderHtml } from '@/lib/cv/render/html'
import { openReaderPage } from '@/lib/cv/review-service'

export async function generateMetadata(): Promise<Metadata> {
  // The token is in the address: it must not travel to another site, nor into a search engine.
  return { title: (await getTexts()).texts.cvScreen.reader.title, referrer: 'same-origin', robots: { index: false, follow: false } }
}

type ReaderProps = { params: Promise<{ token: string }>; searchParams: Promise<{ reponse?: string | string[] }> }

export default async function ReaderRoute({ params, searchParams }: ReaderProps) {
  const [{ token }, { reponse }, { locale, texts }] = await Promise.all([params, searchParams, getTexts()])
  const found = await openReaderPage(getHome(), token)
  const isOpen = found.status === 'open'
  const doc = isOpen ? found.snapshot.doc : null
  return (
    <ReaderPage
      token={token}
      page={isOpen ? renderHtml(found.snapshot.doc as Parameters<typeof renderHtml>[0], found.snapshot.template) : null}
      until={
        isOpen ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(found.expiresAt)) : ''
      }
      lines={doc?.sections.flatMap((section) => ('items' in section ? section.items.flatMap(({ lines }) => lines) : [])) ?? []}
      isFull={isOpen && found.remarksLeft === 0}
      answered={reponse === 'merci' || reponse === 'refus' ? reponse : null}
      texts={texts.cvScreen}
    />
  )
}
