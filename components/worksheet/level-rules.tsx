import { Badge } from '@/components/ui/badge'
import { fill } from '@/lib/core/i18n/fill'
import type { RulesByLevel, WrittenRule } from './level-rules-data'

/** Rules come sorted by topic: a topic is named once, over all that is known of it. */
function RuleList({ rules, toConfirm }: { rules: readonly WrittenRule[]; toConfirm: string }) {
  const topics = [...new Set(rules.map((rule) => rule.topic))]
  return (
    <dl className="mt-3 flex flex-col gap-4">
      {topics.map((topic) => (
        <div key={topic} className="flex flex-col gap-2">
          <dt className="-mb-2 text-sm font-semibold">{topic}</dt>
          {rules
            .filter((rule) => rule.topic === topic)
            .map((rule) => (
              <dd key={rule.text}>
                <p>{rule.text}</p>
                {rule.toConfirm && (
                  <p className="mt-1">
                    <Badge>{toConfirm}</Badge>
                  </p>
                )}
                <p className="mt-0.5 text-xs text-quiet">{rule.sources.join(' · ')}</p>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

/** The dated rules of one class: what matters first in sight, the others one press away. Nothing for a class that is not known. */
export function LevelRules({ rules, level }: { rules: RulesByLevel; level: string }) {
  const known = rules.levels[level]
  if (!known) return null
  const { texts } = rules
  const all = known.ruleIds.flatMap((id) => rules.rules[id] ?? [])
  const [essential, others] = [all.filter((rule) => rule.isEssential), all.filter((rule) => !rule.isEssential)]
  const shown = essential.length > 0 ? essential : others
  return (
    <section aria-labelledby="regles-titre" className="max-w-form rounded border-l-4 border-line bg-platform px-4 py-4 sm:px-5">
      <h2 id="regles-titre" className="text-lg">
        {fill(texts.titleOf, { heading: texts.heading, level: known.label })}
      </h2>
      <RuleList rules={shown} toConfirm={texts.toConfirm} />
      {shown !== others && others.length > 0 && (
        <details className="mt-3">
          <summary className="inline-flex min-h-11 items-center font-semibold link">{fill(texts.more, { count: others.length })}</summary>
          <RuleList rules={others} toConfirm={texts.toConfirm} />
        </details>
      )}
      <p className="mt-3 text-sm text-quiet">{texts.rest}</p>
    </section>
  )
}
