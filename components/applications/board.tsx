'use client'

import { useState, type DragEvent } from 'react'
import { COLUMNS } from '@/lib/applications/board-rules'
import type { ApplicationState, EventKind } from '@/lib/applications/schema'
import { fill } from '@/lib/core/i18n/fill'
import type { ApplicationTexts } from '@/lib/core/i18n/fr/applications'
import { ApplicationCard } from './application-card'
import styles from './board.module.css'
import type { CardView } from './card-view'
import { StateIcon } from './state-icon'
import { useTracker } from './tracker-context'

export type BoardTexts = Pick<ApplicationTexts, 'board' | 'states'>
type BoardProps = { cards: readonly CardView[]; texts: BoardTexts }

/**
 * The search as a line: its stops are where places stand. Side by side from 1,024 px, one under the other before that.
 * A card moves by its button; where there is a mouse it may also be dragged, which opens the same form.
 */
export function Board({ cards, texts }: BoardProps) {
  const { log } = useTracker()
  const [dragged, setDragged] = useState<CardView | null>(null)
  const [over, setOver] = useState<ApplicationState | null>(null)

  function endDrag() {
    setDragged(null)
    setOver(null)
  }
  // Nothing that happens leads back to « À contacter »: only taking events back does.
  const dropProps = (state: ApplicationState) =>
    dragged && state !== 'to-contact'
      ? {
          onDragOver: (event: DragEvent) => {
            event.preventDefault()
            setOver(state)
          },
          onDragLeave: () => setOver(null),
          onDrop: (event: DragEvent) => {
            event.preventDefault()
            log(dragged, state as EventKind)
            endDrag()
          },
        }
      : {}
  const countText = (count: number) => (count === 1 ? texts.board.countOne : fill(texts.board.count, { count }))

  return (
    <section aria-label={texts.board.label} className={styles.board}>
      {COLUMNS.map(({ id, states }) => {
        const here = cards.filter((card) => states.includes(card.state))
        const title = id === 'answers' ? texts.board.answers : texts.states[id]
        return (
          <section key={id} aria-labelledby={`etape-${id}`} className={styles.column} data-empty={here.length === 0}>
            <div className={styles.sign}>
              <span aria-hidden className={styles.dot} />
              <h2 id={`etape-${id}`} className="text-base">
                {title}
                <span className="ml-2 font-text font-normal text-quiet tabular-nums">
                  <span aria-hidden>{here.length}</span>
                  <span className="sr-only">{countText(here.length)}</span>
                </span>
              </h2>
            </div>
            {states.map((state) => {
              const inState = here.filter((card) => card.state === state)
              const isTarget = dragged !== null && state !== 'to-contact' && dragged.state !== state
              return (
                <div key={state} className={styles.stop} data-target={isTarget} data-over={over === state} {...dropProps(state)}>
                  {states.length > 1 && (inState.length > 0 || isTarget) && (
                    <h3 className="mb-2 flex items-center gap-2 text-sm">
                      <StateIcon of={state} />
                      {texts.states[state]}
                    </h3>
                  )}
                  {inState.length > 0 && (
                    <ul className="flex flex-col gap-3">
                      {inState.map((card) => (
                        <li key={card.id}>
                          <ApplicationCard
                            card={card}
                            texts={texts}
                            isDragged={dragged?.id === card.id}
                            onDragStart={() => setDragged(card)}
                            onDragEnd={endDrag}
                          />
                        </li>
                      ))}
                    </ul>
                  )}
                  {isTarget && <p className={styles.drop}>{texts.board.dropHere}</p>}
                </div>
              )
            })}
            {here.length === 0 && <p className={`text-sm text-quiet ${dragged ? 'sr-only' : ''}`}>{texts.board.none}</p>}
          </section>
        )
      })}
    </section>
  )
}
