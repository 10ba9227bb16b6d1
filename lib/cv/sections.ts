import type { CvItem, CvLine } from './doc'
import { clean, join, shownLink } from './doc-text'
import type { Resume, SectionId } from './schema'

type Context = {
  period: (start: string | undefined, end: string | undefined) => string
  isHidden: (path: string) => boolean
  proofOf: (path: string) => string | undefined
}
type Content = { items: CvItem[] } | { tags: string[] }

/** What one item says, before hidden and empty parts are taken out. Lines are named by their path under the item. */
type Draft = { title: string; meta: string; lines: (readonly [path: string, text: string | undefined])[] }

function itemsOf<T>(id: string, list: readonly T[] | undefined, context: Context, draft: (item: T) => Draft): Content {
  const items = (list ?? []).flatMap((item, index): CvItem[] => {
    const path = `${id}/${index}`
    if (context.isHidden(path)) return []
    const { title, meta, lines } = draft(item)
    const written = lines.flatMap(([under, text]) => lineOf(`${path}/${under}`, text, context))
    return title || meta || written.length > 0 ? [{ path, title, meta, lines: written }] : []
  })
  return { items }
}

function lineOf(path: string, text: string | undefined, { isHidden, proofOf }: Context): CvLine[] {
  const words = clean(text)
  if (!words || isHidden(path)) return []
  const proofId = proofOf(path)
  return [{ path, text: words, ...(proofId && { proofId }) }]
}

function tagsOf<T>(id: string, list: readonly T[] | undefined, { isHidden }: Context, say: (item: T) => string): Content {
  return { tags: (list ?? []).flatMap((item, index) => (isHidden(`${id}/${index}`) ? [] : [say(item)])).filter(Boolean) }
}

const listed = (field: string, texts: readonly string[] | undefined) => (texts ?? []).map((text, i) => [`${field}/${i}`, text] as const)
const withWords = (name: string | undefined, words: readonly string[] | undefined) => join(' : ', name, join(', ', ...(words ?? [])))
const inBrackets = (name: string | undefined, more: string | undefined) =>
  clean(name) && clean(more) ? `${clean(name)} (${clean(more)})` : join('', name, more)

/** How each section of JSON Resume is read onto a page: one title, one line of facts, then lines. */
export const SECTIONS: Readonly<Record<SectionId, (resume: Resume, context: Context) => Content>> = {
  summary: ({ basics }, context) => {
    const lines = lineOf('basics/summary', basics?.summary, context)
    return { items: lines.length > 0 ? [{ path: 'basics/summary', title: '', meta: '', lines }] : [] }
  },
  education: ({ education }, context) =>
    itemsOf('education', education, context, (e) => ({
      title: join(' – ', join(', ', e.studyType, e.area), e.institution),
      meta: join(' · ', context.period(e.startDate, e.endDate), e.score, shownLink(e.url)),
      lines: listed('courses', e.courses),
    })),
  work: ({ work }, context) =>
    itemsOf('work', work, context, (w) => ({
      title: join(' – ', w.position, w.name),
      meta: join(' · ', context.period(w.startDate, w.endDate), w.location, shownLink(w.url)),
      lines: [['description', w.description], ['summary', w.summary], ...listed('highlights', w.highlights)],
    })),
  volunteer: ({ volunteer }, context) =>
    itemsOf('volunteer', volunteer, context, (v) => ({
      title: join(' – ', v.position, v.organization),
      meta: join(' · ', context.period(v.startDate, v.endDate), shownLink(v.url)),
      lines: [['summary', v.summary], ...listed('highlights', v.highlights)],
    })),
  projects: ({ projects }, context) =>
    itemsOf('projects', projects, context, (p) => ({
      title: join(' – ', p.name, p.entity),
      meta: join(' · ', context.period(p.startDate, p.endDate), join(', ', ...(p.roles ?? [])), p.type, shownLink(p.url)),
      lines: [['description', p.description], ...listed('highlights', p.highlights), ['keywords', join(', ', ...(p.keywords ?? []))]],
    })),
  skills: ({ skills }, context) => tagsOf('skills', skills, context, (s) => inBrackets(withWords(s.name, s.keywords), s.level)),
  languages: ({ languages }, context) => tagsOf('languages', languages, context, (l) => inBrackets(l.language, l.fluency)),
  certificates: ({ certificates }, context) =>
    itemsOf('certificates', certificates, context, (c) => ({
      title: join(' – ', c.name, c.issuer),
      meta: join(' · ', context.period(c.date, c.date), shownLink(c.url)),
      lines: [],
    })),
  awards: ({ awards }, context) =>
    itemsOf('awards', awards, context, (a) => ({
      title: join(' – ', a.title, a.awarder),
      meta: context.period(a.date, a.date),
      lines: [['summary', a.summary]],
    })),
  publications: ({ publications }, context) =>
    itemsOf('publications', publications, context, (p) => ({
      title: join(' – ', p.name, p.publisher),
      meta: join(' · ', context.period(p.releaseDate, p.releaseDate), shownLink(p.url)),
      lines: [['summary', p.summary]],
    })),
  interests: ({ interests }, context) => tagsOf('interests', interests, context, (i) => withWords(i.name, i.keywords)),
  references: ({ references }, context) =>
    itemsOf('references', references, context, (r) => ({ title: clean(r.name), meta: '', lines: [['reference', r.reference]] })),
}
