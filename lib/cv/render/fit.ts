import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { AIRY, type Density, LEVELS, NORMAL, ROOMY } from './density'
import { draw, type Drawn } from './engine'
import { linesByPath, measure } from './layout'
import { proposeTrims, type TrimProposal } from './trim'

export type Fit = { readonly drawn: Drawn; readonly density: Density; readonly overflow: readonly TrimProposal[] }

/** Above this share of a page, the roomy setting would not hold. */
const ROOMY_BELOW = 0.82
const AIRY_BELOW = 0.5
/** What each level makes of the share of a page, in the kindest of measured CVs; a guess to start from, checked by a layout. */
const SHRINKS = [1, 0.88, 0.82, 0.76, 0.66] as const

/**
 * Sets a document on one page where that is possible without going below 9 pt: more air when there is much room, else gaps,
 * margins and letters in that order. What still does not fit comes on two pages at the normal density, each item kept whole, with what could
 * be left out. `pages: 2` asks for the normal density without any tightening. At most five layouts, mostly one to three.
 */
export async function fit(doc: CvDoc, template: TemplateId, { pages = 1 }: { pages?: 1 | 2 } = {}): Promise<Fit> {
  const normal = await draw(doc, template, NORMAL)
  const { used, room } = measure(normal.pages)
  if (normal.pages.length === 1) {
    if (used / room >= ROOMY_BELOW) return { drawn: normal, density: NORMAL, overflow: [] }
    const density = used / room < AIRY_BELOW ? AIRY : ROOMY
    const wider = await draw(doc, template, density)
    if (wider.pages.length === 1) return { drawn: wider, density, overflow: [] }
    return { drawn: normal, density: NORMAL, overflow: [] }
  }
  if (pages === 2) return { drawn: normal, density: NORMAL, overflow: [] }

  const guess = SHRINKS.findIndex((shrink, level) => level > 0 && (used * shrink) / room <= 1)
  let last = normal
  for (let level = guess < 0 ? LEVELS.length - 1 : guess; level < LEVELS.length; level += 1) {
    const density = LEVELS[level]!
    last = await draw(doc, template, density)
    if (last.pages.length === 1) return { drawn: last, density, overflow: [] }
  }
  const floor = LEVELS.at(-1)!
  const over = measure(last.pages)
  const lines = Math.ceil((over.used - over.room) / (floor.size * floor.lineHeight))
  return { drawn: normal, density: NORMAL, overflow: proposeTrims(doc, Math.max(1, lines), linesByPath(last.pages)) }
}
