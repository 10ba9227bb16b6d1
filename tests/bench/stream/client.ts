import { setTimeout as sleep } from 'node:timers/promises'
import type { AnyRoute, Load, ReadStream } from './contract'
import { readStream } from './read-stream'
import { answerParent } from './processes'

/** Steps of the golden ratio fall evenly over the span, and never in step with the cadence. */
const GOLDEN = 0.618_033_988_75

type Pass = { origin: string; route: AnyRoute; load: Load; name: string }

/** The readers as a process. */
answerParent({
  read: async ({ origin, route, load, name }: Pass): Promise<ReadStream[]> => {
    const streams = await Promise.all(
      Array.from({ length: load.streams }, async (_, n) => {
        await sleep(((n * GOLDEN) % 1) * load.spreadMs)
        return readStream(`${origin}/${route}`, `bench-${name}-${n}`)
      }),
    )
    const failures = new Set(streams.flatMap(({ failure }) => failure ?? []))
    for (const failure of failures) process.stderr.write(`${route}, ${load.streams} streams: ${failure}\n`)
    return streams
  },
})
