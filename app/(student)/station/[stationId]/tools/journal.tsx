import { Diary } from '@/components/diary/diary'
import { getDiary } from '@/lib/diary/service'
import { diaryViewOf } from '../../../journal/diary-view'
import type { StationViewProps } from '../view'

/** The station of the diary: the diary itself. */
export async function JournalTool({ viewer, texts, locale, states, labels }: StationViewProps) {
  const { counts } = texts.stations.journal
  return (
    <>
      <p className="max-w-measure border-l-4 border-line pl-4 text-lg">{counts}</p>
      <Diary {...diaryViewOf(await getDiary(viewer), undefined, new Date(), { userId: viewer.id, texts, locale, states, labels })} />
    </>
  )
}
