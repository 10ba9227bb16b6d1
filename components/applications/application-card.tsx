import { ArrowRight, Bell, FileText, Footprints, Sprout } from 'lucide-react'
import Link from 'next/link'
import { fill } from '@/lib/core/i18n/fill'
import type { BoardTexts } from './board'
import type { CardView } from './card-view'
import { LogButton } from './open-buttons'

type ApplicationCardProps = {
  card: CardView
  texts: BoardTexts
  isDragged: boolean
  onDragStart: () => void
  onDragEnd: () => void
}

const ROW = 'flex items-start gap-2'
const ICON = { 'aria-hidden': true, size: 16, strokeWidth: 1.75, className: 'mt-[3px] shrink-0' } as const

/** A place on the board: what it is, when something last happened, what comes next. */
export function ApplicationCard({ card, texts, isDragged, onDragStart, onDragEnd }: ApplicationCardProps) {
  const { board } = texts
  return (
    <article
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', card.name)
        onDragStart()
      }}
      onDragEnd={onDragEnd}
      className={`rounded-lg bg-platform p-4 lg:cursor-grab lg:p-3.5 ${isDragged ? 'opacity-40' : ''}`}
    >
      <h3 className="text-base leading-snug hyphens-auto">
        <Link
          href={`/candidatures/${card.id}`}
          draggable={false}
          className="-my-2 inline-block py-2 underline decoration-edge decoration-[1.5px] underline-offset-4 hover:decoration-[3px]"
        >
          {card.name}
        </Link>
      </h3>
      <p className="text-sm text-quiet">{card.city}</p>
      <div className="mt-2 flex flex-col gap-1 text-sm">
        <p className={`${ROW} text-quiet`}>
          <Footprints {...ICON} />
          {card.since}
        </p>
        {card.outsideCircle && (
          <p className={`${ROW} text-quiet`}>
            <Sprout {...ICON} />
            {board.outside}
          </p>
        )}
        {card.nextAction && (
          <p className={ROW}>
            <ArrowRight {...ICON} />
            <span className="min-w-0">{card.nextAction}</span>
          </p>
        )}
        {card.reminder && (
          <p className={`${ROW} ${card.reminder.isDue ? 'font-semibold text-warning' : ''}`}>
            <Bell {...ICON} />
            {card.reminder.text}
          </p>
        )}
        {card.cv && (
          <p className={ROW}>
            <FileText {...ICON} />
            <Link
              href={card.cv.href}
              aria-label={card.cv.name}
              draggable={false}
              className="-my-3 inline-flex min-h-11 min-w-0 items-center wrap-anywhere link lg:-my-0.5 lg:min-h-6"
            >
              {card.cv.text}
            </Link>
          </p>
        )}
        {card.state === 'refused' && (
          <p className="mt-1">
            {board.refusedNote}{' '}
            <Link href="/station/rebondir" className="inline-flex min-h-6 items-center link">
              {board.rebound}
            </Link>
          </p>
        )}
      </div>
      <LogButton place={card} kind={card.likely} label={board.log} name={fill(board.logFor, { name: card.name })} className="mt-3 w-full" />
    </article>
  )
}
