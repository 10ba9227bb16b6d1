import { expect, test } from 'playwright/test'
import { BUDGETS, measureFirstLoad } from '../bench/first-load-sizes'
import { signUpAt } from '../fixtures/running-app'

const origin = process.env.STAGEFLOW_TEST_ORIGIN!

for (const { path, budgetKb, signedIn } of BUDGETS) {
  test(`${path} makes a browser load at most ${budgetKb} kB of JavaScript`, async () => {
    const { kb, scripts } = await measureFirstLoad(origin, path, signedIn ? (await signUpAt(origin)).cookie : '')
    expect(scripts.length).toBeGreaterThan(3)
    expect(kb).toBeLessThanOrEqual(budgetKb)
  })
}
