import { startFakeLlm } from '../../fakes/llm/server'
import type { Pace, ReceivedRequest } from '../../fakes/llm/contract'
import { nowMs } from './contract'
import { answerParent } from './processes'

/** The stand-in provider as a process, which also tells when each token left. */
const fake = await startFakeLlm()
let sent: Record<string, number[]> = {}

/** Notes the time whenever the stand-in counts a token as sent. */
function noteTimes(request: ReceivedRequest, timesMs: number[]): void {
  let count = request.tokensSent
  Object.defineProperty(request, 'tokensSent', {
    get: () => count,
    set: (value: number) => {
      count = value
      timesMs.push(nowMs())
    },
  })
}

fake.onRequest((request) => {
  const id = /bench-[\w-]+/.exec(JSON.stringify(request.body.messages))?.[0]
  if (id !== undefined) noteTimes(request, (sent[id] = []))
})

answerParent({
  url: () => fake.url,
  pace: (pace: Pace) => void Object.assign(fake.pace, pace),
  take: () => {
    const taken = sent
    sent = {}
    fake.requests.length = 0
    return taken
  },
})
