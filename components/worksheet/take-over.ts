/** `taken`: the words are now in the answer; `there`: they were already; `full`: the answer has no room for them, and is as it was. */
export type TakeOver = { readonly text: string; readonly outcome: 'taken' | 'there' | 'full' }

/** An answer with words that somebody else wrote put after what the student typed, which is never replaced. `most` in UTF-16 units. */
export function takeOver(answer: string, words: string, most: number): TakeOver {
  const [typed, added] = [answer.trim(), words.normalize('NFC').trim()]
  if (holds(typed, added)) return { text: answer, outcome: 'there' }
  const text = typed === '' ? added : `${typed}\n${added}`
  return text.length > most ? { text: answer, outcome: 'full' } : { text, outcome: 'taken' }
}

/** Whether those words stand in the answer. */
export const holds = (answer: string, words: string): boolean => answer.normalize('NFC').includes(words.normalize('NFC').trim())
