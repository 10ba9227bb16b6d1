import { BadgesView, ExportBadges } from '@/lib/badges/schema'
import type { Operation } from '@/lib/core/openapi'
import { AUTH } from './problems'

/** Badges. */
export const BADGES: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/badges',
    summary: 'Validated skills as Open Badges 3.0 credentials: self-asserted, unsigned; sentences and identity only when asked for',
    auth: true,
    query: ExportBadges,
    answers: { 200: BadgesView },
    problems: [400, ...AUTH],
  },
]
