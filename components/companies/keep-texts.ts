import type { CompaniesTexts } from '@/lib/core/i18n/fr/companies'
import type { UiTexts } from '@/lib/core/i18n/fr/ui'

/** What the dialogs that add a place to the list say. */
export type KeepTexts = CompaniesTexts['keep'] &
  Pick<UiTexts, 'close' | 'cancel' | 'optional'> & {
    action: string
    kept: string
    toList: string
    byHand: CompaniesTexts['byHand']
  }

export const keepTextsOf = ({ keep, card, byHand }: CompaniesTexts, { close, cancel, optional }: UiTexts): KeepTexts => ({
  ...keep,
  close,
  cancel,
  optional,
  action: card.keep,
  kept: card.kept,
  toList: card.toList,
  byHand,
})
