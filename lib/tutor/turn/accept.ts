import { AppError } from '@/lib/core/errors'
import { findStation } from '@/lib/journey/lines'
import { MAX_MESSAGE_LENGTH } from '../message-length'
import type { AcceptedTurn, PostTurn } from '../schema'

/** A posted turn on a dialogue station, of a length that we store. @throws AppError `unknown_station`, `text_too_long` */
export function acceptTurn(turn: PostTurn): AcceptedTurn {
  const station = findStation(turn.stationId)
  if (station?.kind !== 'dialogue') throw new AppError('unknown_station')
  if (turn.text.length > MAX_MESSAGE_LENGTH) throw new AppError('text_too_long', [{ field: 'text', code: 'too_long' }])
  return { ...turn, stationId: station.id }
}
