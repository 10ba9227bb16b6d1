import type { SchoolLevel } from '@/lib/journey/schema'
import { skillsForLevel } from './catalog'
import { SKILL_WORDS } from './lexicon'
import type { SkillId } from './schema'

const FEWEST = 3
const MOST = 6
const STRONG_WEIGHT = 3
/** Skills that nearly any told action can be looked at through; they fill the list when the words say little. */
const BROAD: readonly SkillId[] = ['s-impliquer', 'respecter-ses-engagements', 'faire-preuve-d-autonomie']

type Pattern = { readonly regex: RegExp; readonly weight: number }

function compile(words: string, weight: number): Pattern[] {
  return words.split(' ').map((word) => ({ regex: new RegExp(` ${word.replaceAll('_', ' ').replace(/\*$/, '[a-z]*')} `), weight }))
}

const PATTERNS = new Map<string, readonly Pattern[]>(
  Object.entries(SKILL_WORDS).map(([id, { strong, weak }]) => [id, [...compile(strong, STRONG_WEIGHT), ...compile(weak, 1)]]),
)

/** Lower case without accents, one space between words and at both ends. */
function foldWords(text: string): string {
  const plain = text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '')
  return ` ${plain.replace(/[^a-z0-9]+/g, ' ').trim()} `
}

function score(patterns: readonly Pattern[], text: string): { points: number; firstAt: number } {
  let points = 0
  let firstAt = text.length
  for (const { regex, weight } of patterns) {
    const at = text.search(regex)
    if (at < 0) continue
    points += weight
    firstAt = Math.min(firstAt, at)
  }
  return { points, firstAt }
}

/**
 * Narrows the 44 skills to 3–6 worth asking about, from the words a student used (quotes of any length).
 * It offers, it never judges: what is proved is decided elsewhere, by evidence. Sensitive skills are never offered.
 */
export function suggestSkills(quotes: readonly string[], level: SchoolLevel | null): SkillId[] {
  const text = foldWords(quotes.join(' . '))
  const offered = skillsForLevel(level).filter((skill) => !skill.sensitive)
  const ranked = offered
    .map(({ id }) => ({ id, ...score(PATTERNS.get(id) ?? [], text) }))
    .filter(({ points }) => points > 0)
    // What the student said first comes first among equals.
    .sort((a, b) => b.points - a.points || a.firstAt - b.firstAt)
    .slice(0, MOST)
    .map(({ id }) => id)
  const fill = BROAD.filter((id) => !ranked.includes(id)).slice(0, Math.max(0, FEWEST - ranked.length))
  return [...ranked, ...fill]
}
