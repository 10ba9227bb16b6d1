import type { Editing } from '@/lib/cv/editing'
import type { TemplateId } from '@/lib/cv/schema'

/** All that is edited of a CV. */
export type CvWork = { readonly title: string; readonly template: TemplateId; readonly editing: Editing }
/** Work that the server may not have yet, and the version of the CV that it was based on. */
export type KeptCv = CvWork & { readonly version: number }

export type CvStore = { read: () => KeptCv | null; write: (kept: KeptCv) => boolean; clear: () => void }

const isKept = (value: unknown): value is KeptCv =>
  typeof value === 'object' && value !== null && 'editing' in value && 'version' in value && 'template' in value && 'title' in value

/** Unsent work in the browser's own storage, one per person and CV. A browser that refuses to keep anything is no error. */
export function browserCvStore(userId: string, cvId: string): CvStore {
  const key = `stageflow:cv:${userId}:${cvId}`
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        return isKept(kept) ? kept : null
      } catch {
        return null
      }
    },
    write: (kept) => {
      try {
        localStorage.setItem(key, JSON.stringify(kept))
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
