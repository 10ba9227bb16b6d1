import { ChevronDown } from 'lucide-react'
import { fill } from '@/lib/core/i18n/fill'
import type { DialogTexts } from './dialog-texts'
import { SkillPicker } from './skill-picker'
import { counted, type SkillTexts } from './skill-texts'
import { Ticket } from './ticket'
import { TicketDialog } from './ticket-dialog'
import { inDialog } from './ticket-in-dialog'
import type { UnlinkedView } from './view'

type UnlinkedProofsProps = { unlinked: readonly UnlinkedView[]; texts: SkillTexts; dialogTexts: DialogTexts }

/** Stories that wait outside the drawer until the student says what they show. The first one is open, the others fold. */
export function UnlinkedProofs({ unlinked, texts, dialogTexts }: UnlinkedProofsProps) {
  const { profile, strengths, locale } = texts
  const { picker, offlineTitle, offline } = profile
  return (
    <section aria-labelledby="a-ranger">
      <h2 id="a-ranger">{profile.unlinkedTitle}</h2>
      <p className="mt-1 max-w-measure text-quiet">{profile.unlinkedLead}</p>
      {unlinked.map(({ experienceId, stationLabel, proofs, suggestions }, i) => (
        <details key={experienceId} open={i === 0} className="group mt-4 rounded-lg bg-platform">
          <summary className="flex min-h-14 list-none items-center justify-between gap-4 rounded-lg px-4 py-3 sm:px-6 [&::-webkit-details-marker]:hidden">
            <span>
              <span className="font-sign font-bold">{fill(profile.unlinkedFrom, { station: stationLabel })}</span>{' '}
              <span className="text-sm text-quiet">{counted(profile.skillCount, proofs.length, locale)}</span>
            </span>
            <ChevronDown aria-hidden size={20} strokeWidth={1.75} className="shrink-0 group-open:rotate-180" />
          </summary>
          <div className="px-4 pb-6 sm:px-6">
            <ul className="grid grid-cols-1 gap-3">
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
        </details>
      ))}
    </section>
  )
}
