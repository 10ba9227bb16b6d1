import type { HintLevel } from '../schema'

/** Why a streamed reply may not go on. The caller then drops it and lets the phrase tables speak. */
export type GateFault =
  | 'too-long'
  | 'leak'
  | 'banned'
  | 'format'
  | 'language'
  | 'register'
  | 'giveaway'
  | 'two-questions'
  | 'leading'
  | 'invented-quote'
  | 'repeat'
  | 'no-question'

export type GateContext = {
  /** The kind of the planner's move. */
  readonly move: string
  readonly hint: HintLevel
  /** The student's last message, in the form that the model saw. */
  readonly student: string
  /** All else that the student wrote and that may be quoted or taken up: earlier messages, remembered quotes. Same form. */
  readonly told: readonly string[]
  /** Earlier replies or questions of the tutor. */
  readonly asked: readonly string[]
  readonly skillLabels: readonly string[]
  readonly criterionLabels: readonly string[]
  /** Canaries and lines of the system prompt: none may show. */
  readonly secrets: readonly string[]
}

export type GateState = { readonly kind: 'open' } | { readonly kind: 'complete' } | { readonly kind: 'fault'; readonly fault: GateFault }

/** One sentence under check. */
export type Sentence = {
  /** As the model wrote it, with the line breaks before it. */
  readonly raw: string
  /** As it would be released. */
  readonly text: string
  /** `text` with its quotations taken out. */
  readonly bare: string
  /** Whether it ends with a question mark of its own. */
  readonly asks: boolean
  /** What was released before it, as released. */
  readonly before: readonly string[]
}

export type Check = (sentence: Sentence, context: GateContext) => boolean
