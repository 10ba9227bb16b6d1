import type { Fields } from './merge-fields'

/** What was typed and may not have arrived, what the server held when it was typed, and the version of that. */
export type FieldDraft = { readonly fields: Fields; readonly base: Fields; readonly version: number }
export type FieldDraftStore = { read: () => FieldDraft | null; write: (draft: FieldDraft) => boolean; clear: () => void }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (field) => ['string', 'boolean'].includes(typeof field) || (Array.isArray(field) && field.every((tick) => typeof tick === 'string')),
  )

function readDraft(text: string): FieldDraft | null {
  const draft = JSON.parse(text) as Partial<FieldDraft> | null
  return draft && isFields(draft.fields) && isFields(draft.base) && typeof draft.version === 'number' ? (draft as FieldDraft) : null
}

const keyOf = (userId: string, name: string) => `stageflow:diary:${userId}:${name}`

/** Drafts in the browser's own storage, one per person and name. A browser that refuses to keep anything is no error. */
export function browserFieldDrafts(userId: string, name: string): FieldDraftStore {
  const key = keyOf(userId, name)
  return {
    read: () => {
      try {
        return readDraft(localStorage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write: (draft) => {
      try {
        localStorage.setItem(key, JSON.stringify(draft))
        return true
      } catch {
        return false
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(key)
      } catch {
        // Nothing was kept, so there is nothing to clear.
      }
    },
  }
}

/** The days of which a draft of that person waits in this browser. */
export function draftedDays(userId: string): string[] {
  try {
    const start = keyOf(userId, '')
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length))
      .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
  } catch {
    return []
  }
}
