import { expect, test } from 'vitest'
import { answeringState, mayUseOutsideModel } from '@/lib/account/consent-rules'

const since = '2026-11-23T08:00:00Z'
const [yes, no] = [
  { granted: true, since },
  { granted: false, since },
]

test.each([
  [{ outsideModel: null, parentAgreement: null, is15OrOver: true }, 'rules-chosen'],
  [{ outsideModel: no, parentAgreement: null, is15OrOver: true }, 'rules-chosen'],
  [{ outsideModel: yes, parentAgreement: null, is15OrOver: true }, 'model'],
  [{ outsideModel: yes, parentAgreement: no, is15OrOver: true }, 'model'],
  [{ outsideModel: null, parentAgreement: yes, is15OrOver: false }, 'rules-chosen'],
  [{ outsideModel: yes, parentAgreement: null, is15OrOver: false }, 'waits-for-parent'],
  [{ outsideModel: yes, parentAgreement: no, is15OrOver: false }, 'parent-refused'],
  [{ outsideModel: yes, parentAgreement: yes, is15OrOver: false }, 'model'],
] as const)('%o is told as %s', (consents, state) => {
  expect(answeringState({ ...consents, mayUse: mayUseOutsideModel(consents) })).toBe(state)
})
