import type { Upstream } from './contract'
import { answerParent } from './processes'
import { openAiSdk } from './routes/ai-sdk'
import { openGated } from './routes/gated'
import { openLangChain } from './routes/langchain'
import { openOurs } from './routes/ours'
import { openRaw } from './routes/raw'
import { serve } from './serve'

/** The server under test as a process: every route behind the same adapter, nothing else. */
const upstream = JSON.parse(process.argv[2] ?? '') as Upstream
const origin = await serve({
  raw: openRaw(upstream),
  ours: openOurs(upstream),
  langchain: openLangChain(upstream),
  'ai-sdk': openAiSdk(upstream),
  'ours+gate': openGated(upstream),
})

answerParent({
  origin: () => origin,
  /** CPU of this process so far, microseconds. */
  cpuUs: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  // One route's garbage is not charged to the next.
  tidy: () => globalThis.gc?.(),
})
