import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import { StationId } from '@/lib/journey/schema'
import { MemoryKind } from './schema'

const Source = z.object({ kind: MemoryKind, proof_id: z.uuid().nullable(), experience_id: z.uuid(), text: z.string() })
const Recalled = z.object({
  kind: MemoryKind,
  station_id: StationId,
  experience_id: z.uuid(),
  text: z.string(),
  created_at: z.string(),
  similarity: z.number(),
})

/** Something told that has no vector of a model yet. */
export type ToEmbed = { kind: MemoryKind; proofId: string | null; experienceId: string; text: string }

type Functions = { rpc(name: string, args: object): PromiseLike<{ data: unknown; error: unknown }> }

async function call({ db }: Viewer, name: string, args: object): Promise<unknown> {
  const { data, error } = await (db as unknown as Functions).rpc(name, args)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data
}

// The text form of a vector in Postgres is that of a JSON list.
const written = (vector: readonly number[]) => JSON.stringify(vector)

/** The viewer's standing proofs and finished stories without a vector of that model, the last told first. @throws AppError `unavailable` */
export async function listToEmbed(viewer: Viewer, model: string, most: number): Promise<ToEmbed[]> {
  const rows = z.array(Source).parse(await call(viewer, 'memories_to_embed', { model_name: model, most }))
  return rows.map(({ kind, proof_id, experience_id, text }) => ({ kind, proofId: proof_id, experienceId: experience_id, text }))
}

/**
 * Stores a vector for each source, in place of those of other models. A source that changed in between is left out.
 * @returns how many were stored
 * @throws AppError `unavailable`
 */
export async function store(viewer: Viewer, model: string, rows: readonly (ToEmbed & { vector: readonly number[] })[]): Promise<number> {
  const given = rows.map(({ vector, ...source }) => ({ ...source, model, embedding: written(vector) }))
  return z.number().parse(await call(viewer, 'store_memories', { rows: given }))
}

/** The viewer's memories nearest to a vector; without one, the last told. @throws AppError `unavailable` */
export async function findNearest(
  viewer: Viewer,
  model: string,
  vector: readonly number[] | null,
  kinds: readonly MemoryKind[],
  most: number,
) {
  const query = vector && written(vector)
  return z.array(Recalled).parse(await call(viewer, 'recall_memories', { query, model_name: model, kinds, most }))
}
