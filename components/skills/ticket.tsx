import type { ReactNode } from 'react'
import { LineBadge } from '@/components/journey/line-badge'
import { fill } from '@/lib/core/i18n/fill'
import type { ProfileTexts } from '@/lib/core/i18n/fr/profile'
import { StrengthMark } from './strength-mark'
import styles from './ticket.module.css'
import type { ProofView } from './view'

type TicketProps = {
  proof: Pick<ProofView, 'quote' | 'strength' | 'stationLabel' | 'lineId' | 'lineLetter' | 'criterionLabel' | 'date'>
  strengthName: string
  /** The skill it proves; left out where the page already says it. */
  skillLabel?: string
  texts: Pick<ProfileTexts, 'ticketFrom' | 'quoted'>
  /** What one can do with it: on the body, under the quote. */
  action?: ReactNode
}

/** A proof as a ticket: the student's own words, where they come from, how solid they are. */
export function Ticket({ proof, strengthName, skillLabel, texts, action }: TicketProps) {
  return (
    <figure data-line={proof.lineLetter.toLowerCase()} className={styles.ticket}>
      <div className={styles.paper}>
        <div className={styles.body}>
          <blockquote className={`font-sign font-semibold ${styles.quote}`}>
            <p>{fill(texts.quoted, { quote: proof.quote })}</p>
          </blockquote>
          <figcaption className="mt-3 text-sm">
            {skillLabel && <p className="mb-1 font-semibold">{skillLabel}</p>}
            <p className="flex items-center gap-2 text-quiet">
              <LineBadge lineId={proof.lineId} sizePx={20} />
              <span>
                {fill(texts.ticketFrom, { station: proof.stationLabel })} · {proof.criterionLabel}
              </span>
            </p>
          </figcaption>
          {action && <div className="mt-2 -ml-3.5">{action}</div>}
        </div>
        <div className={styles.stub}>
          <StrengthMark strength={proof.strength} name={strengthName} />
          <p className="text-sm">{proof.date}</p>
        </div>
      </div>
    </figure>
  )
}
