import type { Metadata } from 'next'
import Link from 'next/link'
import { ReportForm } from '@/components/diary/report-form'
import { PageHeader } from '@/components/layout/page-header'
import { requireStudent } from '@/lib/account/current'
import { fill } from '@/lib/core/i18n/fill'
import { getTexts } from '@/lib/core/request'
import { quotesFor, type Quote, type QuoteSources } from '@/lib/diary/quotes'
import { getReport } from '@/lib/diary/report-service'
import { chosenOf } from '@/lib/diary/rules'
import { SECTION_IDS } from '@/lib/diary/limits'
import type { SectionId } from '@/lib/diary/schema'
import { getEntries } from '@/lib/diary/service'
import { getTraces } from '@/lib/diary/trace-service'
import { kindOf } from '@/lib/journey/lines'
import { getProfileHoldings } from '@/lib/skills/service'
import { nameDay } from '../diary-view'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.diary.report.title }
}

export default async function ReportPage() {
  const [{ locale, texts }, { viewer }] = await Promise.all([getTexts(), requireStudent('/journal/rapport')])
  const [report, entries, { traces }, { proofs }] = await Promise.all([
    getReport(viewer),
    getEntries(viewer),
    getTraces(viewer),
    getProfileHoldings(viewer),
  ])
  const { diary, stations, worksheetScreen } = texts
  const sources: QuoteSources = {
    entries,
    proofs: proofs.map(({ id, quote, stationId, criterionId }) => ({
      id,
      kind: kindOf(criterionId),
      source: fill(diary.report.proofSource, { station: stations[stationId].label }),
      text: quote,
    })),
    traces: chosenOf(traces)
      .filter(({ kind, text }) => kind !== 'entry' && text !== '')
      .map(({ id, title, text }) => ({ id, source: fill(diary.report.traceSource, { title }), text })),
    nameOf: (entry, box) => fill(diary.traces.source, { date: nameDay(entry.day, locale, 'long'), box: diary.traces.boxes[box] }),
  }
  const quotes = Object.fromEntries(SECTION_IDS.map((id) => [id, quotesFor(id, sources)])) as Record<SectionId, Quote[]>
  return (
    <div data-line="g" className="mx-auto max-w-3xl">
      <PageHeader
        title={diary.report.title}
        intro={diary.report.intro}
        above={
          <Link href="/journal" className="inline-flex min-h-11 items-center link">
            {diary.report.backToDiary}
          </Link>
        }
      />
      <ReportForm
        userId={viewer.id}
        report={report}
        quotes={quotes}
        texts={{
          report: diary.report,
          keeping: { ...diary.entry, joinedText: diary.report.joinedText, screen: worksheetScreen.form },
        }}
      />
    </div>
  )
}
