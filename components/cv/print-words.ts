import type { CvScreenTexts } from '@/lib/core/i18n/fr/cv-screen'
import { fill } from '@/lib/core/i18n/fill'
import type { Printing } from './print-pdf'

type PrintTexts = CvScreenTexts['print']

/** Thousands of bytes, never 0. */
const kilo = (bytes: number) => Math.max(1, Math.round(bytes / 1000))
const numbered = (texts: { one: string; other: string }, count: number, more: Record<string, number> = {}) =>
  fill(count === 1 ? texts.one : texts.other, { count, ...more })

/** What is under way, in words. */
export function stepText(printing: Printing, texts: PrintTexts): string {
  switch (printing.step) {
    case 'saving':
      return texts.saving
    case 'waiting':
      return numbered(texts.waiting, printing.ahead)
    case 'composing':
      return texts.composing
    case 'receiving':
      return fill(texts.receiving, { loaded: kilo(printing.loaded), total: kilo(printing.total) })
  }
}

/** Share of the whole that is done; null while nobody can know. */
export function shareOf(printing: Printing): number | null {
  return printing.step === 'receiving' && printing.total > 0 ? printing.loaded / printing.total : null
}

/** What came, in words. `pages` is null when nobody told. */
export function doneText(bytes: number, pages: number | null, texts: PrintTexts): string {
  return pages === null ? fill(texts.doneOnly, { size: kilo(bytes) }) : numbered(texts.done, pages, { size: kilo(bytes) })
}
