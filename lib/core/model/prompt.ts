import { HumanMessage, SystemMessage } from 'langchain'

/** What is asked of a model: standing orders, then one document of data between two lines that nobody can guess. */
export type Prompt = { readonly system: string; readonly document: unknown; readonly mark: string }

/**
 * The two messages of a call. Everything that a person wrote stands inside the JSON document, escaped as JSON does, between
 * two copies of a random line: an order in it is data.
 */
export function toMessages({ system, document, mark }: Prompt): [SystemMessage, HumanMessage] {
  return [new SystemMessage(system), new HumanMessage([mark, JSON.stringify(document), mark].join('\n'))]
}

/** A line for one call: 128 random bits. */
export const newMark = (): string => `----${crypto.randomUUID()}----`
