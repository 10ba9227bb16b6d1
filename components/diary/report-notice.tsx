import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { DiaryTexts } from '@/lib/core/i18n/fr/diary'

/** At the station of the report: where the outline is written. */
export function ReportNotice({ texts }: { texts: DiaryTexts['report'] }) {
  return (
    <Notice
      title={texts.noticeTitle}
      actions={
        <LinkButton href="/journal/rapport" variant="secondary" size="small">
          {texts.noticeAction}
        </LinkButton>
      }
    >
      {texts.noticeText}
    </Notice>
  )
}
