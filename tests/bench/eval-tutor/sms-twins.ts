import { seeded } from './seeded'
import type { Transcript } from './transcript'

/** Ways of writing fast: by ear, with short forms, with the mistakes of school, and all of them together. */
export const SMS_STYLES = ['by-ear', 'short-forms', 'mistakes', 'mixed'] as const
export type SmsStyle = (typeof SMS_STYLES)[number]

/** What is written, and the ways it may come out. A rule is applied to each place with the chance given as intensity. */
type Rule = readonly [pattern: RegExp, ways: readonly string[]]

const APOSTROPHE = /['’]/g
const START = '(?<![\\p{L}\\d])'
const END = '(?![\\p{L}\\d])'
const word = (source: string, ...ways: string[]): Rule => [new RegExp(`${START}(?:${source})${END}`, 'giu'), ways]
const prefix = (source: string, ...ways: string[]): Rule => [new RegExp(`${START}(?:${source})`, 'giu'), ways]
const part = (source: string, ...ways: string[]): Rule => [new RegExp(source, 'giu'), ways]

const BY_EAR: readonly Rule[] = [
  word("j['’]ai", 'jé', 'g', 'jai'),
  word("j['’]étais", 'jété', 'jétai', 'gt'),
  word("j['’]avais", 'javé', 'javai'),
  word("c['’]est", 'cé', 'c', 'sé'),
  word("c['’]était", 'cété', 'ct', 'sété'),
  word("(m|l|t)['’]a(?=\\s)", '$1a'),
  prefix("qu['’](?=\\p{L})", 'k', "k'"),
  word('qui', 'ki'),
  word('que', 'ke', 'k'),
  word('quand', 'kan', 'kand'),
  word('quoi', 'koi'),
  word('avec', 'avek', 'avec'),
  word('beaucoup', 'bocou', 'boku'),
  word('aussi', 'ossi', 'oci', 'osi'),
  word('trop', 'tro'),
  word('pas', 'pa'),
  word('mais', 'mé', 'mai'),
  word('les', 'lé'),
  word('des', 'dé'),
  word('et', 'é', 'et'),
  word('dans', 'dan', 'dans'),
  word('parce que', 'parske', 'paske', 'parce ke'),
  word('suis', 'sui'),
  word('elle', 'el', 'ele'),
  word('tout', 'tou'),
  word('fait', 'fé', 'fai', 'fait'),
  word('était', 'été', 'étai'),
  part('(?<=\\p{L}{2})(?:é|ée)(?![\\p{L}])', 'é', 'er'),
  part('(?<=\\p{L}{2}[^i\\s])er(?![\\p{L}])', 'é', 'er', 'ai'),
  part('(?<=\\p{L}{2})(?:ais|ait|aient)(?![\\p{L}])', 'é', 'ai'),
  part('(?<=\\p{L})eau', 'o'),
  part('(?<=\\p{L})au(?=\\p{L})', 'o', 'au'),
  part('qu(?=[eéiao])', 'k'),
  part('ph', 'f'),
  part('(?<!s)tion', 'sion', 'tion'),
  part('(?<=\\p{L})c(?=[ei])', 's', 'c', 'c'),
  part('([bcdfgmnprt])\\1', '$1'),
  part('(?<=\\p{L})ss(?=\\p{L})', 'ss', 's'),
  part('(?<=\\p{L}{3})(?:s|t|ts|x)(?![\\p{L}])', '', ''),
  part('(?<=\\p{L}{3}[lmk])e(?![\\p{L}])', '', 'e', 'e'),
]

const SHORT_FORMS: readonly Rule[] = [
  word("j['’]ai", 'g', 'jai'),
  word("j['’]étais", 'jetais', 'jetai'),
  word("c['’]est", 'c', 'cest'),
  word("c['’]était", 'ct', 'cetait'),
  prefix("j['’](?=\\p{L})", 'j'),
  word('je suis', 'chui', 'jsuis', 'jss'),
  word('je sais', 'jsais', 'jse'),
  prefix('je (?=[bdfglmnprtv])', 'j', 'je '),
  word('il y a(?=\\s)', 'ya', 'y a'),
  word('il y avait', 'yavait'),
  prefix("([ldmnst])['’](?=\\p{L})", '$1'),
  prefix("qu['’](?=\\p{L})", 'qu'),
  word('qui', 'ki', 'qui'),
  word('que', 'ke', 'q', 'que'),
  word('quand', 'qd', 'kan'),
  word('quelques', 'qq', 'qlq'),
  word("quelqu['’]un", 'qq1', 'qqun'),
  word('parce que', 'pck', 'pcq', 'psk'),
  word("parce qu['’]", 'pck '),
  word('avec', 'avc', 'av'),
  word('dans', 'ds', 'dns'),
  word('pour', 'pr'),
  word('sans', 'ss'),
  word('beaucoup', 'bcp'),
  word('maintenant', 'mtn', 'mnt'),
  word('toujours', 'tjrs', 'tjs'),
  word('tout', 'tt'),
  word('tous', 'ts'),
  word('toute', 'tte'),
  word('petit', 'ptit', 'pti'),
  word('grand', 'gd'),
  word('grand-mère', 'gd mere', 'mamie'),
  word('même', 'mm'),
  word('vraiment', 'vrmt', 'vrm'),
  word('pendant', 'pdt', 'pdnt'),
  word('week-end', 'we', 'wk'),
  word('longtemps', 'lgtps'),
  word('temps', 'tps'),
  word('problème', 'pb'),
  word('demain', '2main', 'dm1'),
  word('depuis', 'dps', 'depuis'),
  word("aujourd[’']hui", 'ajd', 'auj'),
  word('jamais', 'jms', 'jamais'),
  word('rendez-vous', 'rdv'),
  word('du coup', 'dcp', 'du coup'),
  word('plus', 'plu', 'plus'),
  word('pas', 'pa', 'pas'),
]

const MISTAKES: readonly Rule[] = [
  word("c['’]est", 'ces', 'ses', 'cest'),
  word("j['’]ai", 'jai', "j'ai"),
  word('ça', 'sa'),
  word('ont', 'on', 'ont'),
  word('on', 'ont', 'on', 'on', 'on'),
  word('est', 'et', 'est', 'est'),
  word('et', 'est', 'et', 'et', 'et'),
  word('à', 'a'),
  word('tous les', 'tout les'),
  word('quand', 'quant', 'quand'),
  word('suis', 'sui', 'suis'),
  word('étais', 'était', 'étais'),
  word("(m|l|t)['’]a(?=\\s)", '$1a'),
  part('(?<=\\p{L}{2})é(?![\\p{L}])', 'er', 'é', 'é', 'ée', 'ez'),
  part('(?<=\\p{L}{2}[^i\\s])er(?![\\p{L}])', 'é', 'er', 'ez'),
  part('(?<=\\p{L}{2})(?:ais|ait)(?![\\p{L}])', 'ai', 'é', 'ait', 'ais'),
  part('(?<=\\p{L}{2})aient(?![\\p{L}])', 'aient', 'ait', 'aie'),
  part('(?<=\\p{L}{3}[^s\\s])s(?![\\p{L}])', '', 's'),
  part('([cdfglmnprt])\\1(?=\\p{L})', '$1', '$1$1'),
  part('(?<=[aeiou])([lnrtp])(?=[aeio]\\p{L})', '$1', '$1', '$1$1'),
  part('mm(?=ent)', 'm', 'mm'),
  part('[èê]', 'e', 'é'),
]

/** Figures and signs for words. */
const SIGNS: readonly Rule[] = [
  word('deux', '2'),
  word('trois', '3'),
  word('quatre', '4'),
  word('six', '6'),
  word('dix', '10'),
  word('un(?= \\p{L})', '1', 'un', 'un'),
  part(' euros(?!\\p{L})', '€', 'e'),
  word('plus(?= de )', '+', 'plus'),
  word('téléphone', 'tel'),
  word('vidéo', 'vid', 'video'),
  word('anniversaire', 'anniv', 'aniv'),
  word('restaurant', 'resto'),
  word('professeur', 'prof'),
  word('ordinateur', 'ordi'),
  word('semaine', 'sem', 'semaine'),
]
const RULES: Readonly<Record<SmsStyle, readonly Rule[]>> = {
  'by-ear': BY_EAR,
  'short-forms': SHORT_FORMS,
  mistakes: MISTAKES,
  mixed: [...SIGNS, ...SHORT_FORMS, ...BY_EAR, ...MISTAKES.slice(0, 6)],
}

/** Words that everybody hears as they are written: no rule of endings touches them. */
const UNTOUCHED =
  /^(?:jamais|mais|été|cet|foot|but|net|direct|août|sept|huit|mer|hier|hiver|cher|club|clubs|bus|maths|anglais|français|vrai|fait|café|côté|bébé|idée|année|clé|lycée|musée|ouest|est|test|fils|mars|sens|tous|plus|pas|dix|six)$/i

const fill = (way: string, groups: readonly (string | undefined)[]) => way.replace(/\$1/g, groups[0] ?? '')

const isEnding = (pattern: RegExp) => pattern.source.startsWith('(?<=')

function wordAround(text: string, at: number): string {
  return (/[\p{L}]*$/u.exec(text.slice(0, at))?.[0] ?? '') + (/^[\p{L}]*/u.exec(text.slice(at))?.[0] ?? '')
}

/**
 * A message as a teenager in a hurry may have typed it. Pure: the same text, style, intensity (0 to 1: the chance that a rule is
 * followed where it applies) and seed give the same twin.
 */
export function typeFast(text: string, style: SmsStyle, intensity: number, seed: string): string {
  const next = seeded(`${seed}:${style}:${intensity}:${text}`)
  const written = RULES[style].reduce(
    (before, [pattern, ways]) =>
      before.replace(pattern, (...found: unknown[]) => {
        const whole = found[0] as string
        const at = found.find((x): x is number => typeof x === 'number') ?? 0
        if (isEnding(pattern) && UNTOUCHED.test(wordAround(before, at))) return whole
        const groups = found.slice(1, -2).filter((g): g is string => typeof g === 'string')
        return next() < intensity ? fill(ways[Math.floor(next() * ways.length)]!, groups) : whole
      }),
    text,
  )
  const bare = next() < intensity ? written.replace(APOSTROPHE, style === 'mistakes' ? "'" : '') : written
  const accents =
    (style === 'short-forms' || style === 'mixed') && next() < intensity ? bare.normalize('NFD').replace(/\p{Mn}/gu, '') : bare
  return next() < intensity ? accents.toLowerCase().replace(/[.,;:!](?=\s|$)/g, '') : accents
}

/** The twin of a transcript: every line of the student typed fast, the gold unchanged but for the quotes, which are typed anew. */
export function twinOf(transcript: Transcript, style: SmsStyle, intensity: number, seed: string): Transcript {
  const type = (text: string) => typeFast(text, style, intensity, seed)
  return {
    ...transcript,
    id: `${transcript.id}~${style}~${intensity}~${seed}`,
    category: 'S1',
    twinOf: transcript.id,
    turns: transcript.turns.map((turn) => ({ student: type(turn.student), ...(turn.gold && { gold: { ...turn.gold, quotes: {} } }) })),
    ...(transcript.open !== undefined && { open: type(transcript.open) }),
    lines: Object.fromEntries(Object.entries(transcript.lines).map(([slot, lines]) => [slot, lines.map(type)])),
  }
}
