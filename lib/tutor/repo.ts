import 'server-only'
import { z } from 'zod'
import type { Json } from '@/lib/core/database'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { SchoolLevel, type StationId } from '@/lib/journey/schema'
import type { AcceptedTurn, StationStatus, StoredTurn, TranscriptMessage } from './schema'

const Transcript = z.array(z.object({ id: z.string(), role: z.enum(['student', 'tutor']), text: z.string() }))
const Snapshot = { state: z.unknown(), version: z.number().int(), transcript: Transcript, withdrawn: z.array(z.string()) }

const Begun = z.discriminatedUnion('claim', [
  z.object({ claim: z.literal('mine'), level: SchoolLevel.nullable(), askedElsewhere: z.array(z.string()), ...Snapshot }),
  z.object({ claim: z.literal('done'), outcome: z.custom<StoredTurn>() }),
  z.object({ claim: z.enum(['running', 'conflict', 'foreign']) }),
])
export type Begun = z.infer<typeof Begun>

/** What a turn is planned on; when another turn was quicker, the commit hands out the newer one. */
export type TurnSnapshot = { state: unknown; version: number; transcript: TranscriptMessage[]; withdrawn: string[] }

const Committed = z.discriminatedUnion('committed', [
  z.object({ committed: z.literal(true), outcome: z.custom<StoredTurn>() }),
  z.object({
    committed: z.literal(false),
    because: z.enum(['unknown', 'done', 'stale']),
    outcome: z.custom<StoredTurn>().optional(),
    ...partial(Snapshot),
  }),
])
export type Committed = z.infer<typeof Committed>

function partial<S extends Record<string, z.ZodType>>(shape: S) {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()])) as {
    [K in keyof S]: z.ZodOptional<S[K]>
  }
}

/** Claims a turn id and reads what the engine needs, in one round trip. */
export async function beginTurn({ db }: Viewer, turn: AcceptedTurn, leaseSeconds: number): Promise<Begun> {
  const { data, error } = await db.rpc('begin_turn', { turn: { ...turn, leaseSeconds } })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return Begun.parse(data)
}

/** Everything a turn changes, in one transaction. */
export async function commitTurn({ db }: Viewer, turn: Json): Promise<Committed> {
  const { data, error } = await db.rpc('commit_turn', { turn })
  if (error) throw new AppError('unavailable', [], { cause: error })
  return Committed.parse(data)
}

/** One of the viewer's turns; null when there is none of that id. */
export async function findTurn(
  { id, db }: Viewer,
  turnId: string,
): Promise<{ status: 'running' | 'done'; outcome: StoredTurn | null } | null> {
  const { data, error } = await db.from('turns').select('status, outcome').eq('id', turnId).eq('user_id', id).maybeSingle()
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data && { status: data.status, outcome: data.outcome as StoredTurn | null }
}

/** The conversation of a station with its messages, oldest first; null before the first turn. */
export async function loadConversation({ id, db }: Viewer, stationId: StationId) {
  const talk = await db.from('conversations').select('id, state, status').eq('user_id', id).eq('station_id', stationId).maybeSingle()
  if (talk.error) throw new AppError('unavailable', [], { cause: talk.error })
  if (!talk.data) return null
  const [messages, turns] = await Promise.all([
    db.from('messages').select('id, role, body, turn_id').eq('conversation_id', talk.data.id).order('position'),
    db.from('turns').select('id, engine, stopped').eq('conversation_id', talk.data.id).eq('status', 'done'),
  ])
  const error = messages.error ?? turns.error
  if (error) throw new AppError('unavailable', [], { cause: error })
  return {
    state: talk.data.state as unknown,
    status: talk.data.status as StationStatus,
    messages: messages.data ?? [],
    turns: turns.data ?? [],
  }
}
