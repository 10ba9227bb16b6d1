import { fill } from '@/lib/core/i18n/fill'
import type { levelRules } from '@/lib/core/i18n/fr/level-rules'
import type { worksheetScreen } from '@/lib/core/i18n/fr/worksheet-screen'
import type { Locale } from '@/lib/core/i18n/locale'
import { factsForLevel, fillFact, formatRuleDate, type RuleFact, type RuleSource, type RuleTopic } from '@/lib/journey/level-rules'
import type { SchoolLevel } from '@/lib/journey/schema'

type LevelRuleTexts = typeof levelRules

/** A rule ready to be read: its words, where it was read, and whether it is to be confirmed. */
export type WrittenRule = { topic: string; isEssential: boolean; text: string; sources: readonly string[]; toConfirm: boolean }

/** Rules by class, each written once: many hold for several classes. */
export type RulesByLevel = {
  rules: Readonly<Record<string, WrittenRule>>
  levels: Readonly<Record<string, { label: string; ruleIds: readonly string[] }>>
  /** `{heading} : {level}` and `… ({count})` are filled when the class is known. */
  texts: { heading: string; toConfirm: string; rest: string; titleOf: string; more: string }
}

/** What one wants to know first; the rest waits behind a word. */
const ESSENTIAL: readonly RuleTopic[] = ['duration', 'period', 'money', 'signatures']
const TOPICS: readonly RuleTopic[] = [...ESSENTIAL, 'hours', 'safety', 'insurance', 'host']

/** Essential topics first; facts of one topic stay together. */
const rankOf = (topic: RuleTopic): number => TOPICS.indexOf(topic)

function writeSource({ label, date, dateIs }: RuleSource, texts: LevelRuleTexts, locale: Locale): string {
  return fill(dateIs === 'read' ? texts.sourceRead : texts.sourcePublished, { label, date: formatRuleDate(date, locale) })
}

function writeRule(fact: RuleFact, texts: LevelRuleTexts, locale: Locale): WrittenRule {
  return {
    topic: texts.topics[fact.topic],
    isEssential: ESSENTIAL.includes(fact.topic),
    text: fillFact(texts.facts[fact.id], fact.values, locale),
    sources: fact.sources.map((source) => writeSource(source, texts, locale)),
    toConfirm: fact.toConfirm,
  }
}

/** The dated rules of these classes on that day (ISO date), written in the reader's language. */
export function writeRules(
  levels: readonly SchoolLevel[],
  todayIso: string,
  texts: LevelRuleTexts,
  screen: Pick<(typeof worksheetScreen)['rules'], 'of' | 'more'>,
  levelNames: Readonly<Record<string, string>>,
  locale: Locale,
): RulesByLevel {
  const factsByLevel = levels.map(
    (level) => [level, factsForLevel(level, todayIso).toSorted((a, b) => rankOf(a.topic) - rankOf(b.topic))] as const,
  )
  return {
    rules: Object.fromEntries(factsByLevel.flatMap(([, facts]) => facts.map((fact) => [fact.id, writeRule(fact, texts, locale)]))),
    levels: Object.fromEntries(
      factsByLevel.map(([level, facts]) => [level, { label: levelNames[level] ?? level, ruleIds: facts.map((fact) => fact.id) }]),
    ),
    texts: { heading: texts.heading, toConfirm: texts.toConfirm, rest: texts.rest, titleOf: screen.of, more: screen.more },
  }
}
