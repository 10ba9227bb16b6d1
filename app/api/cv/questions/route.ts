import { route } from '@/lib/core/route'
import { questionsAbout } from '@/lib/cv/coach'
import { AskAboutLine } from '@/lib/cv/schema'

/** What the tutor asks about a line, one question at most. Nothing is kept, and no line is ever written for the student. */
export const POST = route(
  { auth: 'viewer', body: AskAboutLine, limit: { name: 'cv-questions', points: 240, seconds: 600 } },
  async ({ body: { text } }) => Response.json({ question: questionsAbout(text)[0] ?? null }),
)
