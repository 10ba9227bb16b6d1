import { detectEmail, detectIP, detectUrl } from 'langchain'
import { type Place, placesOf, placesOfGroup } from './kinds'

const BEFORE = /[\p{L}\p{M}\d._%+-]+$/u
/** « lea.b (at) gmail point com », « lea.b arobase gmail.com », « lea @ gmail . com ». */
const SPELLED_MAIL =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._+-]*(?: \. [\p{L}\d._+-]+)* ?(?:@|[([]at[)\]]|(?<= )arobase|(?<= )arobas|(?<= )arrobas) ?[\p{L}\d-]+ ?(?:[.,]|(?<= )point|(?<= )dot) ?(?:com|fr|org|net|eu|be|ch|io|me|edu)(?![\p{L}\d])/giu
const KNOWN_HOSTS =
  /(?<![\p{L}\d])[\p{L}\d._+-]+@(?:gmail|hotmail|outlook|yahoo|orange|icloud|live|laposte|free|sfr|wanadoo)(?![\p{L}\d])/giu

/** Without one of these there is none, and a long text needs no closer look. */
const HOLDS_MAIL = /@|[([]at[)\]]|arr?obas/i

/** E-mail addresses, also with accents, spaces, « arobase » and « point ». */
export function detectMail(text: string): Place[] {
  if (!HOLDS_MAIL.test(text)) return []
  const whole = detectEmail(text).map(({ start, end }) => {
    const more = BEFORE.exec(text.slice(Math.max(0, start - 64), start))
    return { start: start - (more?.[0].length ?? 0), end }
  })
  return [...whole, ...placesOf(text, SPELLED_MAIL), ...placesOf(text, KNOWN_HOSTS)]
}

const AFTER_LINK = /[.,;:!?…»)'’"\]]+$/
/** A site with a page behind it: « linktr.ee/lea », « discord.gg/abc ». A bare site (« onisep.fr ») tells nothing of anybody. */
const SITE_WITH_PAGE = /(?<![\p{L}\d@.])(?:[\p{L}\d-]+\.)+[a-z]{2,6}\/[\p{L}\d@%_~./?=&#+-]+/giu

export function detectLink(text: string): Place[] {
  return [...detectUrl(text), ...placesOf(text, SITE_WITH_PAGE)].map(({ start, end }) => {
    const tail = AFTER_LINK.exec(text.slice(start, end))
    return { start, end: end - (tail?.[0].length ?? 0) }
  })
}

/** Network addresses; read after the numbers, which may hold full stops too. */
export function detectNetworkAddress(text: string): Place[] {
  return detectIP(text)
}

const PLATFORM =
  'insta(?:gram)?|snap(?:chat|s)?|tik ?tok|twitter|discord|dis[ck]o|twitch|youtube|facebook|fb|telegram|steam|psn|xbox|roblox|pseudo|bereal|linkedin|threads|pinterest'
const TOKEN = String.raw`(?<handle>[\p{L}\d_][\p{L}\d._-]{1,29}[\p{L}\d_])(?![\p{L}\d])`
const AT = /(?<![\p{L}\d.@])(?<handle>@(?=[\d._-]*\p{L})(?!\d{1,2}h)[\p{L}\d._-]{1,29}[\p{L}\d_])/dgu
const TAGGED = /(?<![\p{L}\d])(?<handle>[\p{L}\d][\p{L}\d._-]{1,31}#\d{4})(?!\d)/dgu
/** « mon insta c’est lea.93 », « snap : lea_b », « son pseudo insta, lea93 ». */
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PLATFORM})(?: (?:à moi|a moi|perso|insta|snap|discord|tiktok|twitch))?(?<link>\s*(?:[:=,]|->|→)\s*|\s+(?:c['’ ]?\s?est|cest|c|est|s['’]appelle)\s+|\s+)${TOKEN}`,
  'dgiu',
)
/** Nobody writes a French word with a digit, a low line or a full stop in it. */
const LOOKS_LIKE_HANDLE = /[\p{L}][\d_]|[\d_]\p{L}|\p{L}\.[\p{L}\d]/u

/** Names of accounts: @…, name#1234, and what follows the name of a network when it looks like one. */
export function detectAccount(text: string): Place[] {
  const named = [...text.matchAll(NAMED)].flatMap((m) => {
    const range = m.indices?.groups?.handle
    if (range === undefined || !LOOKS_LIKE_HANDLE.test(m.groups!.handle!) || /^\d+(?:h|ans?|k|e)/i.test(m.groups!.handle!)) return []
    return [{ start: range[0], end: range[1] }]
  })
  return [...placesOfGroup(text, AT, 'handle'), ...placesOfGroup(text, TAGGED, 'handle'), ...named, ...detectPlainAccount(text)]
}

/** « snap : leabenali » or « insta = leabenali »: a plain word counts when it stands alone after the sign. */
const PLAIN = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${PLATFORM}) ?(?:[:=]|->|→) ?(?<handle>[a-z][a-z\d]{4,29})(?=\s*(?:[.,;!)]|$|\n))`,
  'dgu',
)

function detectPlainAccount(text: string): Place[] {
  return placesOfGroup(text, PLAIN, 'handle')
}
