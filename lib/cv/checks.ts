import type { CvDoc } from './doc'
import { countWords, MOST_WORDS } from './line-length'
import { textsOf } from './paths'
import { linesOf, openQuestions } from './rules'
import { LIMITS, type PageCount, type Resume, type TemplateId } from './schema'

/** `problem`: a reader or a machine would miss something; `advice`: it could be better; `info`: good to know; `good`: it holds. */
export type CheckLevel = 'good' | 'info' | 'advice' | 'problem'
export type CheckCode =
  | 'fields'
  | 'one-page'
  | 'contact'
  | 'name'
  | 'titles'
  | 'claims'
  | 'proposals'
  | 'words'
  | 'too-long'
  | 'typography'
  | 'template'
  | 'dates'
  | 'private'
  | 'not-shown'
/** `paths` name the places in the document, `count` and `of` the numbers of the sentence. */
export type Check = {
  readonly code: CheckCode
  readonly level: CheckLevel
  readonly paths: readonly string[]
  readonly count?: number
  readonly of?: number
}

/** What the printed page tells, as a machine reads it back. */
export type PrintedPage = {
  readonly pages: number
  /** How many the student wants. */
  readonly chosen: PageCount
  readonly fields: readonly { readonly path: string; readonly found: boolean; readonly inOrder: boolean }[]
}
type Subject = {
  readonly resume: Resume
  readonly doc: CvDoc
  readonly template: TemplateId
  readonly standing: ReadonlySet<string>
  /** Null when the page could not be printed. */
  readonly printed: PrintedPage | null
}

/**
 * What the student sees before sending. Gaps between dates are nobody's business and are never looked at; a claim without a proof is
 * marked as told, which is no fault.
 */
export function checkCv({ resume, doc, template, standing, printed }: Subject): Check[] {
  const lines = linesOf(resume, standing)
  const open = openQuestions(resume)
  const openAt = (code: string) => open.filter((question) => question.code === code).map(({ path }) => path)
  const rest = (texts: readonly { path: string }[]) => texts.map(({ path }) => path)
  return [
    ...(printed ? printedChecks(printed) : []),
    found('name', 'problem', openAt('name')),
    found('contact', 'problem', openAt('contact')),
    found('titles', 'problem', openAt('title')),
    { ...found('claims', 'info', rest(lines.filter(({ proofId }) => !proofId))), of: lines.length },
    found('proposals', 'problem', rest(lines.filter(({ isProposal }) => isProposal))),
    found('words', 'advice', rest(lines.filter(({ text }) => countWords(text) > MOST_WORDS))),
    found('too-long', 'advice', rest(lines.filter(({ text }) => text.length > LIMITS.line))),
    found('typography', 'info', doc.lang === 'fr' ? rest([...shownTexts(doc)].filter(({ text }) => breaksFrenchRules(text))) : []),
    { code: 'template', level: template === 'deux-colonnes' ? 'advice' : 'good', paths: [] },
    found('dates', 'problem', impossibleDates(resume)),
    found('private', 'advice', rest([...shownTexts(doc)].filter(({ text }) => tellsPrivateLife(text)))),
    found('not-shown', 'info', notShown(resume)),
  ]
}

const found = (code: CheckCode, level: CheckLevel, paths: readonly string[]): Check => ({
  code,
  level: paths.length === 0 ? 'good' : level,
  paths,
  count: paths.length,
})

function printedChecks({ pages, chosen, fields }: PrintedPage): Check[] {
  const missed = fields.filter((field) => !field.found || !field.inOrder).map(({ path }) => path)
  return [
    { ...found('fields', 'problem', missed), of: fields.length },
    { code: 'one-page', level: pages === 1 ? 'good' : pages <= chosen ? 'info' : 'advice', paths: [], count: pages },
  ]
}

function* shownTexts(doc: CvDoc): Generator<{ path: string; text: string }> {
  yield { path: 'basics/label', text: doc.headline }
  for (const section of doc.sections) {
    for (const [i, text] of (section.tags ?? []).entries()) yield { path: `${section.id}/${i}`, text }
    for (const { path, title, lines } of section.items ?? []) yield* [{ path, text: title }, ...lines]
  }
}

/** An ordinary space before a sign of two parts or inside « », a straight apostrophe: the page sets them right by itself. */
const breaksFrenchRules = (text: string): boolean => / [?!;:»]|« |\p{L}'\p{L}/u.test(text)

/** Age, birth, family, health, religion, politics, union, nationality: nothing of it may decide (Code du travail, L1132-1, read in November 2026). */
const tellsPrivateLife = (text: string): boolean =>
  /\b(?:né|née) le \d|(?<!\p{L})âgée? de|^\s*\d{2} ans\b|\b(?:célibataire|mariée?|pacsée?|nationalité|religion|syndicat|handicap|enceinte|date of birth|nationality|marital status)(?!\p{L})/iu.test(
    text,
  )

function impossibleDates(resume: Resume): string[] {
  const sections = ['work', 'volunteer', 'education', 'projects'] as const
  return sections.flatMap((section) =>
    (resume[section] ?? []).flatMap(({ startDate, endDate }, i) => {
      const shared = Math.min(startDate?.length ?? 0, endDate?.length ?? 0)
      return shared > 0 && startDate!.slice(0, shared) > endDate!.slice(0, shared) ? [`${section}/${i}/endDate`] : []
    }),
  )
}

const NEVER_SHOWN = /^basics\/(?:image|location\/(?:address|postalCode))$/
const notShown = (resume: Resume): string[] =>
  [...textsOf(resume)].filter(({ path, text }) => NEVER_SHOWN.test(path) && text.trim() !== '').map(({ path }) => path)
