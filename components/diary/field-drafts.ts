import { browserStore, safely, type Store } from '@/components/ui/browser-store'
import type { Fields } from './merge-fields'

/** What was typed and may not have arrived, what the server held when it was typed, and the version of that. */
export type FieldDraft = { readonly fields: Fields; readonly base: Fields; readonly version: number }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (field) => ['string', 'boolean'].includes(typeof field) || (Array.isArray(field) && field.every((tick) => typeof tick === 'string')),
  )

function readDraft(stored: unknown): FieldDraft | null {
  const draft = stored as Partial<FieldDraft> | null
  return draft && isFields(draft.fields) && isFields(draft.base) && typeof draft.version === 'number' ? (draft as FieldDraft) : null
}

const keyOf = (userId: string, name: string) => `stageflow:diary:${userId}:${name}`

/** Drafts of one person, by name. */
export const browserFieldDrafts = (userId: string, name: string): Store<FieldDraft> => browserStore(keyOf(userId, name), readDraft)

/** The days of which a draft of that person waits in this browser. */
export function draftedDays(userId: string): string[] {
  const start = keyOf(userId, '')
  const names = safely(() => Object.keys(localStorage).filter((key) => key.startsWith(start))) ?? []
  return names.map((key) => key.slice(start.length)).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
}
