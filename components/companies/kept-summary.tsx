'use client'

import Link from 'next/link'
import { fill } from '@/lib/core/i18n/fill'
import { useKept } from './kept'
import { counted, type ScreenTexts } from './screen-texts'

/** How far the list is, and the way to it. */
export function KeptSummary({ texts }: { texts: ScreenTexts }) {
  const { total, outside } = useKept()
  const { list } = texts.companies
  const say = (forms: { one: string; other: string }, count: number) => fill(counted(forms, count, texts.locale), { count })
  return (
    <section aria-labelledby="ta-liste" className="rounded-lg bg-platform px-5 py-5">
      <h2 id="ta-liste" className="text-lg">
        {list.title}
      </h2>
      <p className="mt-1">
        <span className="font-semibold">{say(list.count, total)}</span>
        {outside > 0 && `, ${say(list.outside, outside)}`}
      </p>
      <p className="mt-1 text-sm text-quiet">{list.goal}</p>
      <Link href="/candidatures" prefetch={false} className="mt-2 inline-flex min-h-11 items-center font-semibold link">
        {list.open}
      </Link>
    </section>
  )
}
