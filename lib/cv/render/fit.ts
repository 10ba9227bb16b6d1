import type { CvDoc } from '../doc'
import type { TemplateId } from '../schema'
import { AIRY, type Density, LEVELS, NORMAL, ROOMY } from './density'
import { draw, type Drawn, guessShare } from './engine'
import { linesByPath, measure } from './layout'
import { proposeTrims, type TrimProposal } from './trim'

export type Fit = { readonly drawn: Drawn; readonly density: Density; readonly overflow: readonly TrimProposal[] }

/** Above this share of a page, the roomy setting would not hold. */
const ROOMY_BELOW = 0.82
const AIRY_BELOW = 0.5
/** How far a guess may be over the page and the level still be worth a layout: a line is about a fiftieth. */
const NEAR = 1.02

/**
 * Sets a document on one page where that is possible without going below 9 pt: more air when there is much room, else gaps,
 * margins and letters in that order. What still does not fit comes on two pages at the normal density, each item kept whole, with what could
 * be left out. `pages: 2` asks for the normal density without any tightening. The level is guessed from the widths of the words
 * and checked by a layout: mostly one, two or three near the edge of a level.
 */
export async function fit(doc: CvDoc, template: TemplateId, { pages = 1 }: { pages?: 1 | 2 } = {}): Promise<Fit> {
  const share = guessShare(doc, template, NORMAL)
  const wider = share < AIRY_BELOW ? [AIRY] : share < ROOMY_BELOW ? [ROOMY] : []
  const levels = [...wider, ...(pages === 2 ? [NORMAL] : LEVELS)]
  const shares = new Map([[NORMAL, share]])
  const shareOf = (density: Density) => {
    const known = shares.get(density) ?? guessShare(doc, template, density)
    shares.set(density, known)
    return known
  }

  let first = 0
  // What the layouts have taught of the guesses for this document.
  let scale = 1
  for (;;) {
    const guess = levels.findIndex((density, level) => level >= first && shareOf(density) * scale <= 1)
    const level = guess < 0 ? levels.length - 1 : guess
    const density = levels[level]!
    const drawn = await draw(doc, template, density, { onOnePage: true })
    const { used, room } = measure(drawn.pages)
    scale = used / room / shareOf(density)
    if (used <= room) {
      const looser = levels[level - 1]
      if (!looser || level === first || shareOf(looser) * scale > NEAR) return { drawn, density, overflow: [] }
      const other = await draw(doc, template, looser, { onOnePage: true })
      const isBetter = fits(other)
      return { drawn: isBetter ? other : drawn, density: isBetter ? looser : density, overflow: [] }
    }
    if (level < levels.length - 1) {
      first = level + 1
      continue
    }
    const overflow = pages === 2 ? [] : proposeTrims(doc, linesOver(used - room, density), linesByPath(drawn.pages))
    return { drawn: await draw(doc, template, NORMAL), density: NORMAL, overflow }
  }
}

const fits = ({ pages }: Drawn) => {
  const { used, room } = measure(pages)
  return used <= room
}

const linesOver = (points: number, { size, lineHeight }: Density) => Math.max(1, Math.ceil(points / (size * lineHeight)))
