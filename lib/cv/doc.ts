import { writePeriod } from './doc-dates'
import { clean, isWeb, join, shownLink } from './doc-text'
import { SectionId, type CvLang, type Resume } from './schema'
import { SECTIONS } from './sections'

/** One way to reach the student. `href` is given for what can be followed: mailto, tel, http, https. */
export type CvContact = { readonly kind: 'email' | 'phone' | 'url' | 'profile' | 'city'; readonly text: string; readonly href?: string }

/** One line of the page; `path` says where it is in the file, `proofId` on which proof it rests. */
export type CvLine = { readonly path: string; readonly text: string; readonly proofId?: string }

/** `meta` holds place, dates and link, already written in words; both texts may be empty. */
export type CvItem = {
  readonly path: string
  readonly title: string
  readonly meta: string
  readonly lines: readonly CvLine[]
}

/** A section holds items, or tags that are read in one breath (languages, interests, skills). */
export type CvSection =
  | { readonly id: SectionId; readonly heading: string; readonly items: readonly CvItem[]; readonly tags?: undefined }
  | { readonly id: SectionId; readonly heading: string; readonly tags: readonly string[]; readonly items?: undefined }

/** A CV as every renderer takes it: words in their order, and nothing about how they look. */
export type CvDoc = {
  readonly lang: CvLang
  /** Of the document, for a window or a reader's list of files. */
  readonly title: string
  readonly name: string
  readonly headline: string
  readonly contacts: readonly CvContact[]
  readonly sections: readonly CvSection[]
}

/** The words that a page adds to the student's own. */
export type Headings = {
  readonly sections: Readonly<Record<SectionId, string>>
  /** « CV » or « Résumé », before the name in the title of the document. */
  readonly document: string
  /** Something that goes on; `{date}` stands for the month. */
  readonly since: string
}

/**
 * The page of a resume: what it shows, in the order that its owner chose, without what they hid and without empty sections.
 * A photo, a street and what the format does not know stay in the file.
 */
export function toDoc(resume: Resume, { lang, headings }: { lang: CvLang; headings: Headings }): CvDoc {
  const own = resume.meta?.stageflow
  const hidden = new Set(own?.hidden)
  const name = clean(resume.basics?.name)
  const headline = clean(resume.basics?.label)
  const sections = sectionOrder(resume).flatMap((id): CvSection[] => {
    if (hidden.has(id)) return []
    const heading = headings.sections[id]
    const content = SECTIONS[id](resume, {
      period: (start, end) => writePeriod(start, end, lang, headings.since),
      isHidden: (path) => hidden.has(path),
      proofOf: (path) => own?.lines?.[path]?.proofId,
    })
    if ('tags' in content) return content.tags.length > 0 ? [{ id, heading, tags: content.tags }] : []
    return content.items.length > 0 ? [{ id, heading, items: content.items }] : []
  })
  return {
    lang,
    title: join(' – ', headings.document, name, headline),
    name,
    headline,
    contacts: contactsOf(resume),
    sections,
  }
}

/** Every section once: those that the student placed, then the others in the usual order. */
export function sectionOrder(resume: Resume): readonly SectionId[] {
  return [...new Set([...(resume.meta?.stageflow?.order ?? []), ...SectionId.options])]
}

function contactsOf({ basics = {} }: Resume): CvContact[] {
  const web = (kind: 'url' | 'profile', url: string, text = shownLink(url)): CvContact => ({ kind, text, ...(isWeb(url) && { href: url }) })
  const email = clean(basics.email)
  const phone = clean(basics.phone)
  const url = clean(basics.url)
  const city = clean(basics.location?.city)
  return [
    ...(email ? [{ kind: 'email' as const, text: email, href: `mailto:${email}` }] : []),
    ...(phone ? [{ kind: 'phone' as const, text: phone, href: `tel:${phone.replace(/[^+\d]/g, '')}` }] : []),
    ...(city ? [{ kind: 'city' as const, text: city }] : []),
    ...(url ? [web('url', url)] : []),
    ...(basics.profiles ?? []).flatMap((profile) => {
      const address = clean(profile.url)
      const named = join(' : ', profile.network, profile.username)
      if (address) return [web('profile', address)]
      return named ? [{ kind: 'profile' as const, text: named }] : []
    }),
  ]
}
