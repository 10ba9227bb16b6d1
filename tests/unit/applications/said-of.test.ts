import { expect, test } from 'vitest'
import { saidOf } from '@/components/applications/said-of'
import type { ApplicationView, EventView } from '@/lib/applications/schema'
import { applications } from '@/lib/core/i18n/fr/applications'

const PLACE = { id: '00000000-0000-4000-8000-000000000001', name: 'Atelier Exemple', city: 'Ville-Exemple' }
const event = (id: string, on: string): EventView => ({ id, kind: 'contacted', channel: 'mail', on, note: '' })
const application = (events: EventView[]) => ({ ...PLACE, events }) as ApplicationView
const words = applications.done

test('the way back takes back what was written last, not what happened last', () => {
  const events = [event('9', '2026-11-20'), event('10', '2026-11-01')]
  const { undo } = saidOf(PLACE, 'contacted', { application: application(events), closed: [] }, {}, words)
  expect(undo?.url).toBe(`/api/applications/${PLACE.id}/events/10/undo`)
})

test('a refusal is told as an answer, and leads to Rebondir', () => {
  const said = saidOf(PLACE, 'refused', { application: application([event('1', '2026-11-20')]), closed: [] }, {}, words)
  expect(said.text).toMatch(/^Un refus, c’est une réponse\./)
  expect(said.link).toEqual({ href: '/station/rebondir', label: words.toRebound })
})

test('a station that closed is named, and the map shows it', () => {
  const answer = { application: application([event('1', '2026-11-20')]), closed: ['premier-contact' as const] }
  const said = saidOf(PLACE, 'contacted', answer, { 'premier-contact': 'Premier contact' }, words)
  expect(said.text).toContain('Premier contact')
  expect(said.link?.href).toBe('/carte?depuis=premier-contact')
})
