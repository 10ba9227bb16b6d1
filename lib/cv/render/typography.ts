import type { CvLang } from '../schema'

const NBSP = '\u00a0'

/** Characters that the faces of the page lack and that have a plain twin. */
const TWINS: Readonly<Record<string, string>> = {
  '\u202f': NBSP,
  '\u2007': NBSP,
  '\u2009': ' ',
  '\u200a': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '≈': '~',
  '≃': '~',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '→': '->',
  '➔': '->',
  '➜': '->',
  '➡': '->',
  '⇒': '=>',
  '←': '<-',
  '⇐': '<=',
  '↔': '<->',
  '✓': '•',
  '✔': '•',
  '★': '•',
  '☆': '•',
  '●': '•',
  '■': '•',
  '▪': '•',
  '►': '•',
  '➤': '•',
  '‣': '•',
  '′': '’',
  '″': '”',
}
const TWIN = new RegExp(`[${Object.keys(TWINS).join('')}]\uFE0F?`, 'gu')

/** Pictures and what composes them. ©, ® and ™ are letters here; digits, # and * only when a keycap follows. */
const EMOJI =
  /[0-9#*]\uFE0F?\u20E3|(?![©®™])(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier})[\uFE0F\u200D]*|\p{Private_Use}/gu
/** Controls, joiners, selectors, tags, and the marks that turn the direction of reading (Unicode, annex 9). Line ends were made spaces before. */
const INVISIBLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E01EF}]|[\uD800-\uDFFF]/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u

export type Tidied = { readonly text: string; readonly emoji: readonly string[]; readonly invisible: readonly string[] }

/** Whether some of the text is read from right to left, which the drawn page cannot do. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/**
 * One line of a page as a typographer sets it: composed letters (NFC), plain twins of rare signs, no pictures, nothing
 * invisible, single spaces; in French the no-break spaces of « ; : ! ? » and the curly apostrophe (usage of the Imprimerie nationale).
 * `literal` is for addresses and links, which stay as they are otherwise.
 */
export function tidy(typed: string, lang: CvLang, kind: 'prose' | 'literal' = 'prose'): Tidied {
  const emoji: string[] = []
  const invisible: string[] = []
  const plain = typed
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(TWIN, (sign) => TWINS[sign.replace('\uFE0F', '')] ?? sign)
    .replace(EMOJI, (sign) => (emoji.push(sign), ''))
    .replace(INVISIBLE, (sign) => {
      // A soft hyphen or a joiner says how to break a word: taking it out changes nothing that is read.
      if (!/[\u00AD\u200B-\u200D\u2060\uFE00-\uFE0F\uFEFF]/u.test(sign)) invisible.push(codeOf(sign))
      return ''
    })
  const spaced = plain
    .replace(/ {2,}/g, ' ')
    .replace(/ *\u00a0[ \u00a0]*/g, NBSP)
    .trim()
  if (kind === 'literal') return { text: spaced, emoji: [...new Set(emoji)], invisible: [...new Set(invisible)] }
  return {
    text: lang === 'fr' ? french(unbulleted(spaced)) : unbulleted(spaced),
    emoji: [...new Set(emoji)],
    invisible: [...new Set(invisible)],
  }
}

/** A dash or a dot that was typed as a bullet: the page draws its own. */
const unbulleted = (text: string) => text.replace(/^[•*–—-][ \u00a0]+(?=\S)/, '')

function french(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/«[ \u00a0]*/g, `«${NBSP}`)
    .replace(/[ \u00a0]*»/g, `${NBSP}»`)
    .replace(/([^\s;:!?])[ \u00a0]*([;:!?]+)(?=[\s»)]|$)/gu, `$1${NBSP}$2`)
    .replace(/(\d) (?=[%€°h](?![\p{L}]))/gu, `$1${NBSP}`)
}

/** U+00AD and its like, for characters that cannot be shown. */
export const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
