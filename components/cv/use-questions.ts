import { useState } from 'react'
import { sendJson } from '@/components/ui/send-json'

type Known = Readonly<Record<string, string | null>>

/**
 * What the tutor asks about lines, by their words. The reading is done on the server, where its word lists are: a line is sent
 * when the student leaves it. Without an answer there is no question, and nothing is lost.
 */
export function useQuestions(initial: Known, texts: Readonly<Record<string, string>>) {
  const [known, setKnown] = useState(initial)
  async function ask(line: string): Promise<void> {
    const text = line.trim()
    if (text === '' || text in known) return
    const sent = await sendJson<{ question: string | null }>('/api/cv/questions', { text })
    if (sent.ok) setKnown((before) => ({ ...before, [text]: sent.data.question }))
  }
  return {
    ask: (line: string) => void ask(line),
    questionFor: (line: string) => {
      const code = known[line.trim()]
      return code ? texts[code] : undefined
    },
  }
}
