import { browserStore, type Store } from '@/components/ui/browser-store'
import type { Editing } from '@/lib/cv/editing'
import type { TemplateId } from '@/lib/cv/schema'

/** All that is edited of a CV. */
export type CvWork = { readonly title: string; readonly template: TemplateId; readonly editing: Editing }
/** Work that the server may not have yet, and the version of the CV that it was based on. */
export type KeptCv = CvWork & { readonly version: number }

export type CvStore = Store<KeptCv>

const isKept = (value: unknown): value is KeptCv =>
  typeof value === 'object' && value !== null && 'editing' in value && 'version' in value && 'template' in value && 'title' in value

/** Unsent work of one person on one CV. */
export const browserCvStore = (userId: string, cvId: string): CvStore =>
  browserStore(`stageflow:cv:${userId}:${cvId}`, (stored) => (isKept(stored) ? stored : null))
