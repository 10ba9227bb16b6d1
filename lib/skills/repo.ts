import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Viewer } from '@/lib/core/viewer'
import type { CriterionId, StationId } from '@/lib/journey/schema'
import type { Proof } from './rules'
import type { SkillId } from './schema'

/** The viewer's standing proofs, oldest first, with the skills they speak for. */
export async function listProofs({ id, db }: Viewer): Promise<Proof[]> {
  const [proofs, links] = await Promise.all([
    db.from('proofs').select('*').eq('user_id', id).is('withdrawn_at', null).order('created_at').order('start_offset'),
    db.from('proof_skills').select('proof_id, skill_id').eq('user_id', id),
  ])
  if (proofs.error ?? links.error) throw new AppError('unavailable', [], { cause: proofs.error ?? links.error })
  const skills = new Map<string, SkillId[]>()
  for (const link of links.data ?? []) skills.set(link.proof_id, [...(skills.get(link.proof_id) ?? []), link.skill_id as SkillId])
  return (proofs.data ?? []).map((row) => ({
    id: row.id,
    quote: row.quote,
    messageId: row.message_id,
    start: row.start_offset,
    end: row.end_offset,
    strength: row.strength,
    experienceId: row.experience_id,
    stationId: row.station_id as StationId,
    criterionId: row.criterion_id as CriterionId,
    skillIds: skills.get(row.id) ?? [],
    createdAt: row.created_at,
  }))
}

/** All points of the viewer's ledger. */
export async function sumXp({ id, db }: Viewer): Promise<number> {
  const { data, error } = await db.from('xp_ledger').select('points').eq('user_id', id)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return data.reduce((sum, row) => sum + row.points, 0)
}

/** The bodies of the viewer's messages, by id. */
export async function listMessageBodies({ id, db }: Viewer, messageIds: readonly string[]): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const { data, error } = await db.from('messages').select('id, body').eq('user_id', id).in('id', messageIds)
  if (error) throw new AppError('unavailable', [], { cause: error })
  return new Map(data.map((row) => [row.id, row.body]))
}

/** Withdraws a proof. @throws AppError `not_found` when the viewer has no such proof */
export async function withdrawProof({ id, db }: Viewer, proofId: string): Promise<void> {
  const { data, error } = await db
    .from('proofs')
    .update({ withdrawn_because: 'student', withdrawn_at: new Date().toISOString() })
    .eq('id', proofId)
    .eq('user_id', id)
    .select('id')
  if (error) throw new AppError('unavailable', [], { cause: error })
  if (data.length === 0) throw new AppError('not_found')
}

/** Replaces the skills that the student chose for a proof; those that come with the station stay. */
export async function replaceChosenSkills({ id, db }: Viewer, proofIds: readonly string[], skillIds: readonly SkillId[]): Promise<void> {
  const removed = await db.from('proof_skills').delete().in('proof_id', proofIds).eq('user_id', id).eq('chosen_by', 'student')
  if (removed.error) throw new AppError('unavailable', [], { cause: removed.error })
  const rows = proofIds.flatMap((proof_id) =>
    skillIds.map((skill_id) => ({ proof_id, skill_id, user_id: id, chosen_by: 'student' as const })),
  )
  if (rows.length === 0) return
  const { error } = await db.from('proof_skills').upsert(rows, { onConflict: 'proof_id,skill_id', ignoreDuplicates: true })
  if (error) throw new AppError('unavailable', [], { cause: error })
}
