import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { dialogTextsOf } from './dialog-texts'
import { EmptyInventory } from './empty-inventory'
import { FamilyRadar } from './family-radar'
import { ProfileHeader } from './profile-header'
import { SkillInventory } from './skill-inventory'
import type { SkillTexts } from './skill-texts'
import { UnlinkedProofs } from './unlinked-proofs'
import type { ProfileView } from './view'

/** The profile: title and level, what waits to be filed, the families, the drawer of tickets. */
export function Profile({ view, texts }: { view: ProfileView; texts: SkillTexts }) {
  const { profile } = texts
  const dialogTexts = dialogTextsOf(texts)
  const isEmpty = view.skills.length === 0 && view.unlinked.length === 0
  return (
    <div className="mx-auto flex max-w-content flex-col gap-14">
      <ProfileHeader view={view} texts={texts} />
      {view.isGuest && !isEmpty && (
        <Notice
          title={profile.guestTitle}
          actions={
            <LinkButton href="/reglages" variant="secondary" size="small">
              {profile.guestAction}
            </LinkButton>
          }
        >
          {profile.guestText}
        </Notice>
      )}
      {isEmpty ? (
        <EmptyInventory texts={profile} />
      ) : (
        <>
          {view.unlinked.length > 0 && <UnlinkedProofs unlinked={view.unlinked} texts={texts} dialogTexts={dialogTexts} />}
          <FamilyRadar families={view.families} texts={profile} />
          <SkillInventory view={view} texts={texts} dialogTexts={dialogTexts} />
        </>
      )}
    </div>
  )
}
