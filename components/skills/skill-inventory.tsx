import type { DialogTexts } from './dialog-texts'
import { SkillCard } from './skill-card'
import { counted, type SkillTexts } from './skill-texts'
import type { ProfileView } from './view'
import { DRAWER_TITLE_ID } from './drawer-anchor'

type SkillInventoryProps = { view: Pick<ProfileView, 'families' | 'skills'>; texts: SkillTexts; dialogTexts: DialogTexts }

/** The drawer: one compartment a family, with its skills; each opens on its tickets. */
export function SkillInventory({ view, texts, dialogTexts }: SkillInventoryProps) {
  const { profile, locale } = texts
  return (
    <section aria-labelledby={DRAWER_TITLE_ID}>
      <h2 id={DRAWER_TITLE_ID} tabIndex={-1}>
        {profile.inventoryTitle}
      </h2>
      <p className="mt-1 max-w-measure text-quiet">{profile.inventoryLead}</p>
      <div className="mt-6 border-t-2 border-ink">
        {view.families.map((family) => {
          const skills = view.skills.filter((skill) => skill.family === family.id)
          return (
            <section
              key={family.id}
              aria-labelledby={`famille-${family.id}`}
              className="grid grid-cols-1 gap-4 border-b border-hairline py-6 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-8"
            >
              <div>
                <h3 id={`famille-${family.id}`}>{family.name}</h3>
                <p className="text-sm text-quiet">
                  {skills.length === 0 ? profile.familyEmpty : counted(profile.countSkills, skills.length, locale)}
                </p>
              </div>
              {skills.length > 0 && (
                <div className="grid grid-cols-1 items-start gap-4 md:grid-cols-2">
                  {skills.map((skill) => (
                    <SkillCard key={skill.id} skill={skill} texts={texts} dialogTexts={dialogTexts} />
                  ))}
                </div>
              )}
            </section>
          )
        })}
      </div>
    </section>
  )
}
