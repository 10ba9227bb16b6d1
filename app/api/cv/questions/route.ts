import { z } from 'zod'
import { route } from '@/lib/core/route'
import { questionsAbout } from '@/lib/cv/coach'
import { LIMITS } from '@/lib/cv/schema'

const body = z.object({ text: z.string().trim().min(1).max(LIMITS.storedLine) })

/** What the tutor asks about a line, one question at most. Nothing is kept, and no line is ever written for the student. */
export const POST = route(
  { auth: 'viewer', body, limit: { name: 'cv-questions', points: 240, seconds: 600 } },
  async ({ body: { text } }) => Response.json({ question: questionsAbout(text)[0] ?? null }),
)
