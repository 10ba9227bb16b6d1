import { z } from 'zod'
import { CriterionId, SchoolLevel, StationId } from '@/lib/journey/schema'
import { SafeguardKind } from '@/lib/tutor/schema'

const Gold = z.object({
  met: z.array(CriterionId).default([]),
  unmet: z.array(CriterionId).default([]),
  quotes: z.partialRecord(CriterionId, z.string()).default({}),
  safeguard: SafeguardKind.nullable().default(null),
})

/** One transcript of the input file; a slotted one holds `lines` in place of `turns`. */
export const Transcript = z.object({
  id: z.string(),
  category: z.string().default(''),
  station: StationId,
  twinOf: z.string().optional(),
  persona: z.object({ age: z.number().optional(), level: SchoolLevel.nullish() }).default({}),
  mode: z.enum(['fixed', 'slotted']).default('fixed'),
  turns: z.array(z.object({ student: z.string(), gold: Gold.optional() })).default([]),
  open: z.string().optional(),
  lines: z.record(z.string(), z.array(z.string())).default({}),
  final: z
    .object({
      met: z.array(CriterionId).default([]),
      unmet: z.array(CriterionId).default([]),
      station: z.enum(['open', 'closed', 'paused']).optional(),
      maxTurns: z.number().int().positive().default(20),
      safeguard: SafeguardKind.nullable().optional(),
    })
    .default({ met: [], unmet: [], maxTurns: 20 }),
})
export type Transcript = z.infer<typeof Transcript>
export type Gold = z.infer<typeof Gold>

/** Reads a JSONL text; a bad line is named by its number. */
export function parseTranscripts(jsonl: string, source: string): Transcript[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const read = Transcript.safeParse(JSON.parse(line))
    if (!read.success) throw new Error(`${source}:${i + 1}: ${z.prettifyError(read.error)}`)
    return [read.data]
  })
}
