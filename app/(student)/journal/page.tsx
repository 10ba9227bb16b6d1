import type { Metadata } from 'next'
import { Diary } from '@/components/diary/diary'
import { PageHeader } from '@/components/layout/page-header'
import { requireStudent } from '@/lib/account/current'
import { getTexts } from '@/lib/core/request'
import { getDiary } from '@/lib/diary/service'
import { stationLabelsOf } from '@/lib/journey/labels'
import { getJourney } from '@/lib/journey/service'
import { diaryViewOf } from './diary-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.diary.title }
}

export default async function DiaryPage({ searchParams }: { searchParams: Promise<{ jour?: string | string[] }> }) {
  const [{ locale, texts }, { viewer }, { jour }] = await Promise.all([getTexts(), requireStudent('/journal'), searchParams])
  const [diary, { states }] = await Promise.all([getDiary(viewer), getJourney(viewer)])
  const reader = { userId: viewer.id, texts, locale, states, labels: stationLabelsOf(texts.stations) }
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={texts.diary.title} intro={texts.diary.intro} />
      <Diary {...diaryViewOf(diary, jour, new Date(), reader)} />
    </div>
  )
}
