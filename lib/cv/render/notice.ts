/** What was changed in the student's text so that a page can be drawn: which line (a path of the file, or `name`, `contacts/0` …) and which characters. */
export type Notice = {
  readonly code: 'emoji_removed' | 'character_replaced' | 'invisible_removed'
  readonly path: string
  /** The characters that were met, once each, as typed; invisible ones as U+XXXX. */
  readonly characters: readonly string[]
  /** What stands in their place, where something does. */
  readonly replacement?: string
}
