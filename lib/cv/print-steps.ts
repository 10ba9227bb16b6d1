import 'server-only'
import type { WireEvent } from '@/lib/core/sse'
import type { Viewer } from '@/lib/core/viewer'
import { printPage, type Page } from './print-service'
import type { PrintStep } from './print-step'

/**
 * Prints a page and tells how far it is: its place in the queue whenever that changes, that it is being set, and what came out.
 * The file itself is asked for next and comes from what was kept. A failure ends the steps without `done`: asking for the file
 * says why.
 */
export async function* printSteps(viewer: Viewer, page: Page): AsyncGenerator<WireEvent> {
  const heard: PrintStep[] = []
  let isOver = false
  let wake = () => {}
  const tell = (step: PrintStep) => {
    heard.push(step)
    wake()
  }
  void printPage(viewer, page, (ahead) => tell(ahead > 0 ? { step: 'waiting', ahead } : { step: 'composing' }))
    .then(
      ({ pdf, pages }) => tell({ step: 'done', bytes: pdf.byteLength, pages }),
      () => undefined,
    )
    .then(() => {
      isOver = true
      wake()
    })
  for (;;) {
    for (let step = heard.shift(); step; step = heard.shift()) yield { type: 'data-step', data: step }
    if (isOver) return
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}
