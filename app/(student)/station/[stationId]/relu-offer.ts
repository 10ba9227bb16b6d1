import type { Offer } from '@/components/worksheet/offered-words'
import type { Dictionary } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import type { describeRemarks } from '@/lib/cv/review-service'
import { remarksOf } from '../../cv/[cvId]/reader-view'

/** More would hide the form; all of them stay with their CV. */
const MOST = 10

/** Remarks left through readers' links, as words that the worksheet may take over; nothing without any. */
export function reluOffer(
  said: Awaited<ReturnType<typeof describeRemarks>>,
  { texts, locale }: { texts: Dictionary; locale: Locale },
): Offer | undefined {
  const { cvScreen, worksheetScreen } = texts
  const items = said.flatMap(({ cv, remarks }) =>
    remarksOf([{ remarks }], cv.resume, locale).map(({ id, body, name, date, line }) => ({
      id,
      from: `${fill(cvScreen.remarkFrom, { name: name || cvScreen.remarkAnonymous, date })} · ${cv.title}`,
      about: line && fill(cvScreen.remarkOn, { line }),
      words: body,
    })),
  )
  return items.length > 0 ? { fieldId: 'remark', items: items.slice(0, MOST), texts: worksheetScreen.offer } : undefined
}
