import { fill } from './fill'
import type { errors } from './fr/errors'

const MINUTE_S = 60
const HOUR_S = 3_600

/** How long to wait, in the unit that one thinks in: seconds up to two minutes, minutes up to two hours, then hours, rounded up. */
export function waitInWords(seconds: number, { wait }: Pick<typeof errors, 'wait'>): string {
  const [forms, unit] = seconds < 2 * MINUTE_S ? [wait.second, 1] : seconds < 2 * HOUR_S ? [wait.minute, MINUTE_S] : [wait.hour, HOUR_S]
  const count = Math.max(1, Math.ceil(seconds / unit))
  return fill(count === 1 ? forms.one : forms.other, { count })
}
