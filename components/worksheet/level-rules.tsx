import { Badge } from '@/components/ui/badge'
import { fill } from '@/lib/core/i18n/fill'
import type { RulesByLevel, WrittenRule } from './level-rules-data'

function RuleList({ rules, toConfirm }: { rules: readonly WrittenRule[]; toConfirm: string }) {
  return (
    <dl className="mt-3 flex flex-col gap-4">
      {rules.map(({ topic, text, sources, toConfirm: isToConfirm }) => (
        <div key={text}>
          <dt className="text-sm font-semibold">{topic}</dt>
          <dd>
            <p>{text}</p>
            {isToConfirm && (
              <p className="mt-1">
                <Badge>{toConfirm}</Badge>
              </p>
            )}
            {sources.map((source) => (
              <p key={source} className="text-quiet mt-0.5 text-xs">
                {source}
              </p>
            ))}
          </dd>
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
    <section aria-labelledby="regles-titre" className="border-line bg-platform max-w-measure rounded border-l-4 px-4 py-4 sm:px-5">
      <h2 id="regles-titre" className="text-lg">
        {fill(texts.titleOf, { heading: texts.heading, level: known.label })}
      </h2>
      <RuleList rules={shown} toConfirm={texts.toConfirm} />
      {shown !== others && others.length > 0 && (
        <details className="mt-3">
          <summary className="link inline-flex min-h-11 items-center font-semibold">{fill(texts.more, { count: others.length })}</summary>
          <RuleList rules={others} toConfirm={texts.toConfirm} />
        </details>
      )}
      <p className="text-quiet mt-3 text-sm">{texts.rest}</p>
    </section>
  )
}
