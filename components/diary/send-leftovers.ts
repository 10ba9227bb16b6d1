import { BOX_MAX } from '@/lib/diary/limits'
import { reloadDay, sendDay } from './entry-api'
import { browserFieldDrafts, draftedDays } from './field-drafts'
import { createFieldKeeper } from './field-keeper'

export const BOX_LIMITS = { seen: BOX_MAX, done: BOX_MAX, learnt: BOX_MAX } as const

/**
 * Sends what was written on other days and never left this device.
 * @returns how many of these days are on the server now; the others stay on the device
 */
export async function sendLeftovers(userId: string, openDay: string): Promise<number> {
  let arrived = 0
  for (const day of draftedDays(userId).filter((other) => other !== openDay)) {
    const drafts = browserFieldDrafts(userId, day)
    const left = drafts.read()
    if (!left) continue
    const keeper = createFieldKeeper({
      standing: { fields: left.base, version: left.version },
      limits: BOX_LIMITS,
      drafts,
      send: (fields, version) => sendDay(day, fields, version),
      reload: () => reloadDay(day),
    })
    const stop = keeper.start()
    await keeper.flush()
    if (keeper.getState().status === 'saved' && !keeper.getState().isHeld) arrived += 1
    stop()
  }
  return arrived
}
