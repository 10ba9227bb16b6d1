import { fill } from '@/lib/core/i18n/fill'
import type { DialogTexts } from './dialog-texts'
import { SkillPicker } from './skill-picker'
import type { SkillTexts } from './skill-texts'
import { Ticket } from './ticket'
import { TicketDialog } from './ticket-dialog'
import { inDialog } from './ticket-in-dialog'
import type { UnlinkedView } from './view'

type UnlinkedProofsProps = { unlinked: readonly UnlinkedView[]; texts: SkillTexts; dialogTexts: DialogTexts }

/** Tickets that wait outside the drawer, story by story, until the student says what they show. */
export function UnlinkedProofs({ unlinked, texts, dialogTexts }: UnlinkedProofsProps) {
  const { profile, strengths } = texts
  const { picker, offlineTitle, offline } = profile
  return (
    <section aria-labelledby="a-ranger">
      <h2 id="a-ranger">{profile.unlinkedTitle}</h2>
      <p className="max-w-measure text-quiet mt-1">{profile.unlinkedLead}</p>
      {unlinked.map(({ experienceId, stationLabel, proofs, suggestions }) => (
        <div key={experienceId} className="bg-platform mt-5 rounded-lg p-4 sm:p-6">
          <h3 className="text-base">{fill(profile.unlinkedFrom, { station: stationLabel })}</h3>
          <ul className="mt-4 grid gap-3">
            {proofs.map((proof) => (
              <li key={proof.id}>
                <Ticket
                  proof={proof}
                  strengthName={strengths[proof.strength].name}
                  texts={profile}
                  action={<TicketDialog proof={inDialog(proof)} texts={dialogTexts} />}
                />
              </li>
            ))}
          </ul>
          <div className="mt-6">
            <SkillPicker proofIds={proofs.map((proof) => proof.id)} options={suggestions} texts={{ ...picker, offlineTitle, offline }} />
          </div>
        </div>
      ))}
    </section>
  )
}
