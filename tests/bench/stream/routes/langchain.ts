import { ChatOpenAI } from '@langchain/openai'
import { HumanMessage, SystemMessage } from 'langchain'
import type { Handler, Order, Upstream } from '../contract'
import { questionOf, SYSTEM, TEMPERATURE, UNCOMPRESSED } from './question'

/** LangChain as its documentation shows it: stream the model, write one event a chunk. */
export function openLangChain({ baseUrl, apiKey, model, tokens }: Upstream): Handler {
  const chat = new ChatOpenAI({
    model,
    apiKey,
    temperature: TEMPERATURE,
    maxTokens: tokens,
    streamUsage: true,
    useResponsesApi: false,
    configuration: { baseURL: baseUrl },
  })
  return async (request) => {
    const { id } = (await request.json()) as Order
    const messages = [new SystemMessage(SYSTEM), new HumanMessage(questionOf(id))]
    const chunks = await chat.stream(messages, { signal: request.signal })
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for await (const { content } of chunks)
          if (content !== '') controller.enqueue(encoder.encode(`data: ${JSON.stringify({ delta: content })}\n\n`))
        controller.enqueue(encoder.encode('data: [DONE]\n\n'))
        controller.close()
      },
    })
    return new Response(body, { headers: UNCOMPRESSED })
  }
}
