import type { Decision, Facts } from './facts'
import { ROWS } from './rows'

/** Decides the next move. Pure: the same facts give the same decision. */
export function plan(facts: Facts): Decision {
  return ROWS.find((row) => row.when(facts))!.then(facts)
}
