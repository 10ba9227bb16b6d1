import type { ConsentsView } from './consent-schema'

/**
 * Whether words of this account may go to an outside model: the student accepted and, under 15, a parent did too (art. 45 of
 * loi 78-17, read in November 2026). For the screen: public.reserve_model decides by private.may_use_outside_model, and a test
 * holds that both agree.
 */
export function mayUseOutsideModel({ outsideModel, parentAgreement, is15OrOver }: Omit<ConsentsView, 'mayUse'>): boolean {
  return outsideModel?.granted === true && (is15OrOver || parentAgreement?.granted === true)
}

/** What the section « Qui répond » has to say. */
export type AnsweringState = 'rules-chosen' | 'model' | 'waits-for-parent' | 'parent-refused'

/** Who answers this student, and if it is not whom they chose, why. */
export function answeringState(consents: ConsentsView): AnsweringState {
  if (consents.mayUse) return 'model'
  if (consents.outsideModel?.granted !== true) return 'rules-chosen'
  return consents.parentAgreement ? 'parent-refused' : 'waits-for-parent'
}
