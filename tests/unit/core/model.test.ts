import { afterEach, describe, expect, test } from 'vitest'
import { readEnv } from '@/lib/core/env'
import { ModelBreaker } from '@/lib/core/model/breaker'
import { openChat } from '@/lib/core/model/chat-model'
import { modelConfig, type ModelConfig } from '@/lib/core/model/config'
import { Deadline } from '@/lib/core/model/deadline'
import { embedTexts } from '@/lib/core/model/embeddings'
import { ModelFailure, toFailure } from '@/lib/core/model/failure'
import { type FakeLlm, startFakeLlm } from '@/tests/fakes/llm/server'

const configOf = (env: Record<string, string>) => modelConfig(readEnv({ NODE_ENV: 'test', ...env }))
const BOTH = { LLM_MODEL: 'mistral/small', LLM_API_KEY: 'k' }

describe('the model’s variables', () => {
  test('name OpenRouter when no server is given, and no model at all without them', () => {
    expect(configOf({})).toBeNull()
    expect(configOf(BOTH)).toMatchObject({ name: 'mistral/small', host: 'openrouter.ai', isOpenRouter: true })
  })

  test.each([
    'http://localhost:11434/v1',
    'http://10.0.0.7:8000/v1',
    'http://[::1]:8000/v1',
    'http://ollama:11434/v1',
    'http://gpu.lan/v1',
    'https://api.mistral.ai/v1',
  ])('take %s, which is not OpenRouter', (LLM_BASE_URL) => {
    expect(configOf({ ...BOTH, LLM_BASE_URL })).toMatchObject({ isOpenRouter: false })
  })

  test.each([
    ['a server over plain http on the internet', { ...BOTH, LLM_BASE_URL: 'http://api.example.com/v1' }],
    ['a host that only looks private', { ...BOTH, LLM_BASE_URL: 'http://10.example.com/v1' }],
    ['a model without a key', { LLM_MODEL: 'x' }],
    ['a key without a model', { LLM_API_KEY: 'x' }],
    ['a cap over what the database holds', { ...BOTH, LLM_STUDENT_TOKENS_PER_DAY: '300001' }],
  ])('refuse %s', (_what, env: Record<string, string>) => {
    expect(() => configOf(env)).toThrow(/LLM_/)
  })

  test('take openrouter.ai by name, not a host that ends like it', () => {
    expect(configOf({ ...BOTH, LLM_BASE_URL: 'https://notopenrouter.ai/v1' })?.isOpenRouter).toBe(false)
  })
})

describe('the breaker', () => {
  const failure = (kind: ModelFailure['kind']) => new ModelFailure(kind)
  function clocked() {
    let now = 0
    return { breaker: new ModelBreaker(() => now), pass: (ms: number) => (now += ms) }
  }

  test('rests two minutes after three failures in one, then lets one turn try', () => {
    const { breaker, pass } = clocked()
    for (let i = 0; i < 3; i++) breaker.failed(failure('provider'))
    expect([breaker.allows(), breaker.state]).toEqual([false, 'resting'])
    pass(119_999)
    expect(breaker.allows()).toBe(false)
    pass(2)
    expect([breaker.allows(), breaker.allows()]).toEqual([true, false])
    breaker.succeeded()
    expect([breaker.allows(), breaker.allows(), breaker.state]).toEqual([true, true, 'open'])
  })

  test('rests again at once when the trial fails', () => {
    const { breaker, pass } = clocked()
    for (let i = 0; i < 3; i++) breaker.failed(failure('slow'))
    pass(120_001)
    expect(breaker.allows()).toBe(true)
    breaker.failed(failure('slow'))
    expect(breaker.allows()).toBe(false)
  })

  test('does not mind three failures over a longer time, nor what a student stops', () => {
    const { breaker, pass } = clocked()
    for (let i = 0; i < 6; i++) {
      breaker.failed(failure(i % 2 === 0 ? 'provider' : 'stopped'))
      pass(31_000)
    }
    expect([breaker.allows(), breaker.state]).toEqual([true, 'open'])
  })

  test('gives a trial back that was stopped', () => {
    const { breaker, pass } = clocked()
    for (let i = 0; i < 3; i++) breaker.failed(failure('rate'))
    pass(120_001)
    breaker.allows()
    breaker.failed(failure('stopped'))
    expect(breaker.allows()).toBe(true)
  })

  test.each(['key', 'credit', 'setup'] as const)('rests a quarter of an hour for %s', (kind) => {
    const { breaker, pass } = clocked()
    breaker.failed(failure(kind))
    expect([breaker.allows(), breaker.state]).toEqual([false, 'refused'])
    pass(899_999)
    expect(breaker.allows()).toBe(false)
    pass(2)
    expect(breaker.allows()).toBe(true)
  })
})

describe('a deadline', () => {
  test('fires as slow, and stays silent once released', async () => {
    const deadline = new Deadline(new AbortController().signal)
    deadline.set(5)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([deadline.signal.aborted, deadline.failure?.kind]).toEqual([true, 'slow'])
    const released = new Deadline(new AbortController().signal)
    released.set(5)
    released.release()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(released.failure).toBeNull()
  })

  test('hands a stop on at once, also one that came before it', () => {
    const stop = new AbortController()
    const deadline = new Deadline(stop.signal)
    stop.abort()
    expect([deadline.signal.aborted, deadline.failure?.kind]).toEqual([true, 'stopped'])
    expect(new Deadline(stop.signal).failure?.kind).toBe('stopped')
  })
})

describe('a failure', () => {
  test.each([
    [{ status: 401 }, 'key'],
    [{ status: 403 }, 'key'],
    [{ status: 402 }, 'credit'],
    [{ status: 404 }, 'setup'],
    [{ status: 429 }, 'rate'],
    [{ status: 408 }, 'provider'],
    [{ status: 503 }, 'provider'],
    [new TypeError('Cannot read properties of undefined'), 'shape'],
    [new TypeError('fetch failed'), 'provider'],
    [new SyntaxError('JSON'), 'shape'],
    ['anything', 'provider'],
  ])('%o is %s', (error, kind) => {
    expect(toFailure(error).kind).toBe(kind)
  })

  test('keeps what the provider asked to wait, and none of its words', () => {
    const error = Object.assign(new Error('student wrote: secret'), { status: 429, headers: new Headers({ 'retry-after': '2' }) })
    expect(toFailure(error)).toMatchObject({ kind: 'rate', retryAfterMs: 2_000, message: 'rate' })
  })
})

describe('what OpenRouter is told', () => {
  let fake: FakeLlm | undefined
  afterEach(() => fake?.close())
  async function configured(change: Partial<ModelConfig>): Promise<ModelConfig> {
    fake = await startFakeLlm()
    return { ...configOf(BOTH)!, name: 'honest', baseUrl: fake.url, ...change }
  }

  test('with every call: no retention, no collection, only endpoints that honour all of it, from the providers named', async () => {
    const config = await configured({ providers: ['mistral'], appUrl: 'https://stages.example.org' })
    await (await openChat(config, { temperature: 0, maxTokens: 5 })).invoke('x')
    await embedTexts(config, 'embed', ['bonjour'], 1_000)
    const provider = { zdr: true, data_collection: 'deny', require_parameters: true, only: ['mistral'] }
    for (const { body, headers } of fake!.requests) {
      expect(body.provider).toEqual(provider)
      expect([headers['http-referer'], headers['x-title']]).toEqual(['https://stages.example.org', 'StageFlow AI'])
    }
    expect(fake!.requests.map((r) => r.role)).toEqual(['chat', 'embeddings'])
  })

  test('is told to no other server: some refuse what they do not know', async () => {
    const config = await configured({ isOpenRouter: false })
    await (await openChat(config, { temperature: 0, maxTokens: 5 })).invoke('x')
    const { body, headers } = fake!.requests[0]!
    expect([body.provider, headers['http-referer'], headers['x-title']]).toEqual([undefined, undefined, undefined])
  })

  test('nothing is ever asked to be traced', async () => {
    process.env.LANGSMITH_TRACING = 'true'
    process.env.LANGCHAIN_TRACING_V2 = 'true'
    await openChat(await configured({}), { temperature: 0, maxTokens: 5 })
    expect([process.env.LANGSMITH_TRACING, process.env.LANGCHAIN_TRACING_V2]).toEqual([undefined, undefined])
  })
})
