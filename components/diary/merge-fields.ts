/** What a form holds: texts, ticks and lists of ticks, by field. */
export type Fields = Readonly<Record<string, string | boolean | readonly string[]>>
type Field = Fields[string]

const same = (one: Field | undefined, other: Field | undefined) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Both versions of a form that was changed in two places since `base`: field by field, what one side alone changed stands; two
 * texts stand one under the other, theirs first, so that nothing is lost. `joined` names the fields where that happened.
 */
export function mergeFields(base: Fields, mine: Fields, theirs: Fields): { fields: Fields; joined: string[] } {
  const joined: string[] = []
  const fields = Object.fromEntries(
    [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((id) => {
      const [was, own, other] = [base[id], mine[id], theirs[id]]
      if (own === undefined || same(own, was) || same(own, other)) return [id, other ?? own!]
      if (other === undefined || same(other, was)) return [id, own]
      if (typeof own === 'string' && typeof other === 'string') {
        const text = joinTexts(own, other)
        if (text !== own && text !== other) joined.push(id)
        return [id, text]
      }
      if (typeof own === 'object' && typeof other === 'object') return [id, joinTicks(was, own, other)]
      return [id, own]
    }),
  )
  return { fields, joined }
}

function joinTexts(own: string, other: string): string {
  if (other.includes(own)) return other
  return own.includes(other) ? own : `${other}\n\n${own}`
}

/** What either side ticked, but for what this side took away. */
function joinTicks(was: Field | undefined, own: readonly string[], other: readonly string[]): string[] {
  const before = typeof was === 'object' ? was : []
  const taken = before.filter((tick) => !own.includes(tick))
  return [...new Set([...other, ...own])].filter((tick) => !taken.includes(tick))
}
