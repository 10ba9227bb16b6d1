import type { Metadata } from 'next'
import Link from 'next/link'
import { BadgeChoice } from '@/components/badges/badge-choice'
import { BadgeList, type BadgeView } from '@/components/badges/badge-list'
import { PageHeader } from '@/components/layout/page-header'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { requireStudent } from '@/lib/account/current'
import { frameworksOf, skillsToShow } from '@/lib/badges/rules'
import { listValidated } from '@/lib/badges/service'
import { getTexts } from '@/lib/core/request'
import { SkillId } from '@/lib/skills/schema'

type Search = { skills?: string | string[]; evidence?: string; identity?: string; shown?: string }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts()).texts.badges.title }
}

export default async function BadgesPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [{ locale, texts }, { viewer }, search] = await Promise.all([getTexts(), requireStudent('/profil/badges'), searchParams])
  const { badges, skills } = texts
  const validated = await listValidated(viewer)
  // `shown` tells a form where every box was left empty from a page that was just opened.
  const asked =
    search.shown === undefined ? undefined : [search.skills ?? []].flat().filter((id): id is SkillId => SkillId.safeParse(id).success)
  const shown = skillsToShow(validated, asked)
  const choice = { evidence: search.evidence === 'on', identity: search.identity === 'on' }
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' })
  const views = shown.map(({ id, level, proofs }): BadgeView => ({
    id,
    ...skills.items[id],
    level,
    levelName: level === 0 ? '' : skills.levels[level].name,
    frameworks: frameworksOf(id).map((framework) => badges.frameworks[framework]),
    since: date.format(
      new Date(proofs.map(({ createdAt }) => createdAt).reduce((one, other) => (Date.parse(other) > Date.parse(one) ? other : one))),
    ),
    quotes: choice.evidence ? proofs.map(({ quote }) => quote) : [],
  }))
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8">
      <PageHeader
        title={badges.title}
        intro={badges.intro}
        above={
          <Link href="/profil" data-print="hide" className="inline-flex min-h-11 items-center link">
            {badges.back}
          </Link>
        }
      />
      <Notice title={badges.honestTitle}>{badges.honest}</Notice>
      {validated.length === 0 ? (
        <EmptyState title={badges.emptyTitle} action={<LinkButton href="/station/mes-experiences">{badges.emptyAction}</LinkButton>}>
          {badges.empty}
        </EmptyState>
      ) : (
        <>
          <BadgeChoice
            skills={validated.map(({ id, isSensitive }) => ({
              id,
              label: skills.items[id].label,
              isSensitive,
              isShown: shown.some((skill) => skill.id === id),
            }))}
            choice={choice}
            texts={badges}
          />
          <BadgeList badges={views} texts={badges} />
        </>
      )}
    </div>
  )
}
