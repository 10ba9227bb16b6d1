// Without the validator: the browser counts with these, and its forms need no more.

/** The four skills that the convention of 4e, 3e and 2de names; the ids of the catalogue. */
export const CONVENTION_SKILLS = ['observer', 'communiquer', 'comprendre', 's-impliquer'] as const

/** Most characters (UTF-16 code units) in each of the three boxes of a day. */
export const BOX_MAX = 1000
/** Most traces that an account keeps, and how many of them are chosen for the report. */
export const TRACES_MAX = 60
export const CHOSEN_COUNT = 6
/** Most characters of a section of the report, and of a line of its title page. */
export const SECTION_MAX = 6000
export const COVER_MAX = 120

/** The lines of the title page, then the sections, in the order of the document. */
export const COVER_IDS = ['cover-title', 'cover-author', 'cover-class', 'cover-school', 'cover-host', 'cover-dates'] as const
export const SECTION_IDS = ['entreprise', 'journee-type', 'ce-que-j-ai-fait', 'moment-marquant', 'ce-que-j-ai-appris', 'la-suite'] as const
