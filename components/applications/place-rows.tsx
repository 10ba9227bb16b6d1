import { Sprout } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { CardView } from './card-view'
import { StateIcon } from './state-icon'

type PlaceRowsProps = {
  cards: readonly CardView[]
  states: Readonly<Record<CardView['state'], string>>
  outside: string
  /** What one does with a place here. */
  actionOf?: (card: CardView) => ReactNode
  /** Said in place of the last step. */
  detailOf?: (card: CardView) => string
}

/** Places as a list, one row each: name, town, where it stands, and one thing to do. */
export function PlaceRows({ cards, states, outside, actionOf, detailOf }: PlaceRowsProps) {
  return (
    <ul className="border-b border-hairline">
      {cards.map((card) => (
        <li key={card.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-hairline py-2.5">
          <div className="min-w-0">
            <Link href={`/candidatures/${card.id}`} className="inline-flex min-h-9 items-center font-semibold link">
              {card.name}
            </Link>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-quiet">
              <span>{card.city}</span>
              <span className="inline-flex items-center gap-1.5">
                <StateIcon of={card.state} className="size-4" />
                {states[card.state]}
              </span>
              {card.outsideCircle && (
                <span className="inline-flex items-center gap-1.5">
                  <Sprout aria-hidden size={16} strokeWidth={1.75} />
                  {outside}
                </span>
              )}
              <span>{detailOf ? detailOf(card) : card.since}</span>
            </p>
          </div>
          {actionOf?.(card)}
        </li>
      ))}
    </ul>
  )
}
