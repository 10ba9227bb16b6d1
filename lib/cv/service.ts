import 'server-only'
import { loadProfile } from '@/lib/account/repo'
import { AppError } from '@/lib/core/errors'
import { dictionaryOf } from '@/lib/core/i18n/dictionary'
import { fill } from '@/lib/core/i18n/fill'
import type { Locale } from '@/lib/core/i18n/locale'
import type { Viewer } from '@/lib/core/viewer'
import { loadWorksheet, saveProgress } from '@/lib/journey/repo'
import { listProofs } from '@/lib/skills/repo'
import { countMomentsOnce } from '@/lib/skills/same-moments'
import { assemble } from './assemble'
import { compareVersions, type LineChange } from './diff'
import { placeName } from './place-name'
import { addCv, changeCv, deleteCv, findCv, findVersionText, listCvs, listVersions, type StoredCv } from './repo'
import { restsOnProof } from './rules'
import type { SaveRequest } from './save-request'
import { Depart, LIMITS, type CvListItem, type CvView, type Resume } from './schema'
import { checkResumeText, type ImportNotice } from './validate'
import { copyFor, requirePlace } from './variant-service'

/** What was kept, and what the student should know about it, in their language. */
export type SavedCv = {
  readonly id: string
  readonly version: number
  readonly notices: readonly (ImportNotice & { readonly message: string })[]
}

/**
 * Keeps a new CV: the document that came, else a copy of the CV that it is based on, else a first one made of the viewer's
 * profile and proofs. @throws AppError `cv_full`, `cv_invalid` with `refusals`, `not_found` for a CV or a place that is not theirs
 */
export async function createCv(
  viewer: Viewer,
  { text, title, template, applicationId, basedOn }: SaveRequest,
  locale: Locale,
): Promise<SavedCv> {
  const cvs = await listCvs(viewer)
  if (cvs.length >= LIMITS.cvsPerStudent) throw new AppError('cv_full')
  const copied = await copyFor(viewer, cvs, { applicationId, basedOn }, locale)
  const checked = takeDocument(text ?? copied.source?.text ?? JSON.stringify(await assembleFor(viewer, locale), null, 2), locale)
  const id = await addCv(viewer, {
    text: checked.text,
    title: title ?? copied.title ?? dictionaryOf(locale).cv.title,
    template: template ?? copied.source?.template ?? checked.resume.meta?.stageflow?.template ?? 'ats',
    applicationId,
    basedOn,
  })
  await noteProgress(viewer, checked.resume)
  return { id, version: 1, notices: checked.notices }
}

/**
 * Changes a CV that is still at the version it was read at. The same change sent twice, because its answer was lost on the way or
 * two pages took up the same draft, is taken for what it is: there is nothing left to do.
 * @throws AppError `not_found`, also for a place that is not the viewer's, `cv_invalid`, `cv_changed` with the version and the document that stand
 */
export async function saveCv(viewer: Viewer, id: string, version: number, request: SaveRequest, locale: Locale): Promise<SavedCv> {
  const { text, title, template, applicationId } = request
  const checked = text === undefined ? null : takeDocument(text, locale)
  await requirePlace(viewer, applicationId)
  const saved = await changeCv(viewer, id, version, { text: checked?.text, title, template, applicationId })
  if (!saved) {
    const standing = await readStoredCv(viewer, id)
    const asked = { text: checked?.text, title, template, applicationId }
    if (!saysAlready(standing, asked))
      throw new AppError('cv_changed', [], { members: { version: standing.version, resume: JSON.parse(standing.text) as Resume } })
    return { id, version: standing.version, notices: checked?.notices ?? [] }
  }
  if (checked) await noteProgress(viewer, checked.resume)
  return { id, version: saved.version, notices: checked?.notices ?? [] }
}

type Asked = Partial<Pick<StoredCv, 'text' | 'title' | 'template' | 'applicationId'>>
const saysAlready = (standing: StoredCv, asked: Asked) =>
  (Object.keys(asked) as (keyof Asked)[]).every((key) => asked[key] === undefined || asked[key] === standing[key])

/** @throws AppError `cv_invalid` whose `refusals` each carry a sentence */
function takeDocument(text: string, locale: Locale) {
  const { cv, cvScreen } = dictionaryOf(locale)
  const { refusals, notices } = cv
  const checked = checkResumeText(text)
  if (!checked.ok)
    throw new AppError('cv_invalid', [], {
      members: {
        refusals: checked.refusals.map((refusal) => ({
          ...refusal,
          message: fill(refusals[refusal.code], {
            ...refusal,
            path: placeName(refusal.path ?? '', { ...cvScreen, sections: cv.sections }),
          }),
        })),
      },
    })
  return {
    ...checked,
    notices: checked.notices.map((notice) => ({ ...notice, message: fill(notices[notice.code], { count: notice.count ?? 1 }) })),
  }
}

async function assembleFor(viewer: Viewer, locale: Locale): Promise<Resume> {
  const texts = dictionaryOf(locale)
  const [{ level }, worksheet, proofs] = await Promise.all([loadProfile(viewer), loadWorksheet(viewer, 'depart'), listProofs(viewer)])
  const depart = Depart.catch({}).parse(worksheet ?? {})
  const stageName = depart['stage-type'] && depart['stage-type'] !== 'unsure' ? texts.cv.stages[depart['stage-type']] : null
  return assemble({
    locale,
    level: level && level !== 'autre' ? texts.cv.levels[level] : null,
    stage: { name: stageName, start: depart['start-date'], end: depart['end-date'] },
    proofs: countMomentsOnce(proofs),
    skillName: (id) => texts.skills.items[id].label,
  })
}

/** Enters the station « Mon CV », and closes it once a line rests on a proof. */
async function noteProgress(viewer: Viewer, resume: Resume): Promise<void> {
  const standing = new Set((await listProofs(viewer)).map(({ id }) => id))
  await saveProgress(viewer, 'mon-cv', restsOnProof(resume, standing))
}

/** The viewer's CVs, the last changed first. */
export async function describeCvs(viewer: Viewer): Promise<{ cvs: CvListItem[] }> {
  return { cvs: await listCvs(viewer) }
}

/** A CV with the exact text of its document. @throws AppError `not_found` */
export async function readStoredCv(viewer: Viewer, id: string): Promise<StoredCv> {
  const cv = await findCv(viewer, id)
  if (!cv) throw new AppError('not_found')
  return cv
}

/** A CV with its document. @throws AppError `not_found` */
export async function readCv(viewer: Viewer, id: string): Promise<CvView> {
  const { text, ...cv } = await readStoredCv(viewer, id)
  return { ...cv, resume: JSON.parse(text) as Resume }
}

/** The same for a page: null when the viewer has no such CV. */
export async function findCvView(viewer: Viewer, id: string): Promise<CvView | null> {
  const cv = await findCv(viewer, id)
  if (!cv) return null
  const { text, ...view } = cv
  return { ...view, resume: JSON.parse(text) as Resume }
}

/** Deletes a CV and everything that hangs on it. @throws AppError `not_found` */
export async function removeCv(viewer: Viewer, id: string): Promise<void> {
  if (!(await deleteCv(viewer, id))) throw new AppError('not_found')
}

/** The kept versions of a CV, and what the one that stands says differently from `since`. @throws AppError `not_found` */
export async function describeVersions(
  viewer: Viewer,
  id: string,
  since?: number,
): Promise<{ versions: { version: number; createdAt: string }[]; changes: LineChange[] }> {
  const cv = await readCv(viewer, id)
  const versions = await listVersions(viewer, id)
  if (since === undefined) return { versions, changes: [] }
  const text = await findVersionText(viewer, id, since)
  if (text === null) throw new AppError('not_found')
  return { versions, changes: compareVersions(JSON.parse(text) as Resume, cv.resume) }
}
