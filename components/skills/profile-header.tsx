import { counted, type SkillTexts } from './skill-texts'
import { fill } from '@/lib/core/i18n/fill'
import type { ProfileView } from './view'
import { XpTrack } from './xp-track'

/** Each proof once, however many skills it speaks for. */
function countProofs({ skills, unlinked }: ProfileView): number {
  return new Set([...skills, ...unlinked].flatMap(({ proofs }) => proofs.map((proof) => proof.id))).size
}

/** The top of the profile: the title as a platform sign, the level as a stretch of line, the counts. */
export function ProfileHeader({ view, texts }: { view: ProfileView; texts: SkillTexts }) {
  const { profile, locale } = texts
  const held = view.families.filter((family) => family.count > 0).length
  const counts = [
    counted(profile.countProofs, countProofs(view), locale),
    counted(profile.countSkills, view.skills.length, locale),
    fill(profile.countFamilies, { count: held, total: view.families.length }),
  ]
  return (
    <header className="grid grid-cols-1 items-end gap-x-12 gap-y-8 lg:grid-cols-2">
      <div>
        <h1 className="text-xl">{profile.title}</h1>
        <p className="mt-1 max-w-measure text-quiet">{profile.intro}</p>
        <div className="mt-5 inline-block max-w-full rounded border border-transparent bg-ink px-5 py-3 text-page">
          <p className="text-sm">{profile.titleLabel}</p>
          <p className="font-sign text-2xl font-bold sm:text-3xl">{view.title}</p>
        </div>
        <p className="mt-3 max-w-measure">{view.titleExplain}</p>
      </div>
      <div>
        <XpTrack view={view} texts={profile} />
        <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-1 border-t-2 border-ink pt-3 font-semibold tabular-nums">
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      </div>
    </header>
  )
}
