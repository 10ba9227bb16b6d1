import { isLinePath, textAt, textsOf } from './paths'
import type { Resume } from './schema'

/** One sentence of a CV about what the student did, and where it comes from. */
export type StudentLine = {
  readonly path: string
  readonly text: string
  /** The standing proof it rests on, if any. */
  readonly proofId?: string
  /** A model's words that the student has neither taken nor written anew. */
  readonly isProposal: boolean
}

/** The sentences of a CV in its order. A proof that is not among the standing ones no longer carries its line. */
export function linesOf(resume: Resume, standing: ReadonlySet<string>): StudentLine[] {
  const marks = resume.meta?.stageflow?.lines ?? {}
  return [...textsOf(resume)].flatMap(({ path, text }) => {
    if (!isLinePath(path) || text.trim() === '') return []
    const mark = Object.hasOwn(marks, path) ? marks[path] : undefined
    const proofId = mark?.proofId && standing.has(mark.proofId) ? mark.proofId : undefined
    return [{ path, text: text.trim(), ...(proofId && { proofId }), isProposal: mark?.origin === 'model' && !mark.acceptedAt }]
  })
}

/** Whether « Mon CV » may close: some text of the document rests on a standing proof. private.is_done_mon_cv decides the same. */
export function restsOnProof(resume: Resume, standing: ReadonlySet<string>): boolean {
  return Object.entries(resume.meta?.stageflow?.lines ?? {}).some(
    ([path, mark]) => mark.proofId !== undefined && standing.has(mark.proofId) && textAt(resume, path) !== '',
  )
}

/** What only the student can write, asked where it is missing. */
export type OpenQuestion = {
  readonly code: 'name' | 'headline' | 'contact' | 'experience' | 'school' | 'title' | 'languages'
  readonly path: string
}

const hasExperience = ({ work, volunteer, projects }: Resume): boolean =>
  [work, volunteer, projects].some((items) => (items?.length ?? 0) > 0)

/** The empty places of a CV, the most useful first. Nothing is ever put there for the student. */
export function openQuestions(resume: Resume): OpenQuestion[] {
  const missing = (code: OpenQuestion['code'], path: string): OpenQuestion[] => (textAt(resume, path) === '' ? [{ code, path }] : [])
  const { basics } = resume
  return [
    ...missing('name', 'basics/name'),
    ...(basics?.email?.trim() || basics?.phone?.trim() ? [] : [{ code: 'contact' as const, path: 'basics/email' }]),
    ...(hasExperience(resume) ? [] : [{ code: 'experience' as const, path: 'work/0/position' }]),
    ...(resume.work ?? []).flatMap((w, i) => (w.name?.trim() ? [] : missing('title', `work/${i}/position`))),
    ...(resume.volunteer ?? []).flatMap((v, i) => (v.organization?.trim() ? [] : missing('title', `volunteer/${i}/position`))),
    ...(resume.projects ?? []).flatMap((_, i) => missing('title', `projects/${i}/name`)),
    ...missing('headline', 'basics/label'),
    ...(resume.education ?? []).flatMap((_, i) => missing('school', `education/${i}/institution`)),
    ...(resume.languages?.length ? [] : [{ code: 'languages' as const, path: 'languages/0/language' }]),
  ]
}
