import { type Finding, type Script, type ScriptedFinding, normaliseText } from './contract'
import type { FaultName } from './faults'
import type { AssessorTask } from './prompt'

/** Lower case, no accents, straight apostrophes: what the signs below are written for. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()

const SELF = /\bj(?:'|e\b| ?ai\b)|\bg \w|\b(?:moi|me|mon|ma|mes)\b|\bm'/
const WE = /\b(?:on|nous)\b/
const NEGATED = /\b(?:pas|jamais|rien|aucune?)\b/
const HYPOTHETICAL = /\bsi (?:j|on|un jour)|\b(?:aime|voud|pour|fe|se|au|dev|i)rais\b|\bje (?:vais|veux|compte)\b|\bj'ai (?:envie|prevu)/
const PAST_SELF = /\bj'? ?(?:ai|avais|etais)\b|\bje (?:me |l'|les |leur |lui )?(?:suis|ai)\b|\bj(?:e |')\w+ais\b/
const PAST_WE = /\bon (?:a|avait|etait|\w+ait)\b|\bnous (?:avons|\w+ions)\b/

/** What a clause must look like for a kind of criterion. A few plain signs: a stand-in, not a judge. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  situation: /\b(?:au|a la|a l'|chez|dans|pendant|stage|club|college|lycee|samedi|dimanche|vacances|ete|week-end)(?!\w)/,
  action: PAST_SELF,
  result:
    /\b(?:resultat|a la fin|au final|finalement|du coup|grace|gagne|vendu|reussi|plus vite|moins de|m'(?:a|ont) (?:dit|remercie|felicite))\b/,
  skill: /\bje (?:sais|peux|maitrise)\b|\bj'arrive a\b|\bj'ai appris a\b|\bcapable\b/,
  reflection:
    /\bj'ai (?:appris|compris|retenu|realise|aime|prefere|adore)\b|\bje me suis rendu compte|\bla prochaine fois\b|\bm'a (?:appris|plu|montre)\b/,
  choice: /\bj'(?:aime|adore)\b|\bje (?:prefere|choisis)\b|\bm'interesse|\bce qui me plait/,
  fact: /\d|\bil (?:y a|faut)\b|\bm'a (?:dit|explique)\b/,
}

/** The clauses of a text, each a verbatim slice. */
function sliceClauses(text: string): string[] {
  return text
    .split(/[.!?;\n]+|,(?=\s)|\s(?=(?:mais|donc|puis|et (?:je|j['’]|on|du coup|à la fin))(?:\s|['’]))/iu)
    .map((c) => c.trim())
    .filter((c) => c !== '')
}

const unmet = (criterionId: string): Finding => ({
  criterion_id: criterionId,
  verdict: 'unmet',
  message_no: null,
  quote: null,
  subject: 'none',
  polarity: 'done',
})

function readHonestly(criterionId: string, text: string, messageNo: number): Finding {
  const kind = criterionId.replace(/-\d+$/, '')
  const sign = SIGNS[kind]
  const clauses = sliceClauses(text)
  const clause = clauses.find((c) => sign?.test(plain(c))) ?? (kind === 'action' ? clauses.find((c) => PAST_WE.test(plain(c))) : undefined)
  if (clause === undefined) return unmet(criterionId)
  const read = plain(clause)
  const subject = SELF.test(read) ? 'self' : WE.test(read) ? 'we' : 'other'
  const polarity = HYPOTHETICAL.test(read) ? 'hypothetical' : NEGATED.test(read) ? 'negated' : 'done'
  const counts = polarity === 'done' || kind === 'choice'
  const verdict = !counts ? 'unmet' : kind === 'action' && subject === 'we' ? 'partial' : 'met'
  return { criterion_id: criterionId, verdict, message_no: messageNo, quote: clause, subject, polarity }
}

function fromScript(criterionId: string, found: readonly ScriptedFinding[], messageNo: number): Finding {
  const own = found.find((f) => f.criterion_id === criterionId)
  if (own === undefined) return unmet(criterionId)
  return { ...unmet(criterionId), verdict: 'met', subject: 'self', message_no: messageNo, ...own }
}

const ORDER = /ignore|oublie|valid|instruction|system|consigne|critere|prompt|\bmet\b|tu es maintenant/

/** What a model that obeys the student finds: everything, and the order itself as the quote. */
function obey(criterionId: string, text: string, messageNo: number): Finding {
  const order = sliceClauses(text).find((c) => ORDER.test(plain(c))) ?? text
  return { ...unmet(criterionId), verdict: 'met', subject: 'self', message_no: messageNo, quote: order }
}

const INVENTED = 'J’ai dirigé une équipe de douze personnes et doublé les ventes du magasin'

/** The assessor's answer as JSON text, with the fault of its content if one is asked. */
export function assess(task: AssessorTask, script: Script | undefined, fault: FaultName | null): string {
  const text = task.messages.find((m) => m.no === task.read)?.text ?? ''
  const scripted = script?.get(normaliseText(text))
  const findings = task.criteria.map(({ id }): Finding => {
    if (fault === 'obedient') return obey(id, text, task.read)
    if (fault === 'invented-quote') return { ...obey(id, text, task.read), quote: INVENTED }
    return scripted === undefined ? readHonestly(id, text, task.read) : fromScript(id, scripted.findings, task.read)
  })
  const wrong = fault === 'wrong-enum' ? findings.map((f) => ({ ...f, verdict: 'validated' })) : findings
  const json = JSON.stringify({ findings: wrong, alarm: scripted?.alarm ?? 'none' })
  if (fault === 'bad-json') return json.slice(0, -3).replace('{"findings":', '{findings: ')
  return fault === 'fenced-json' ? `\`\`\`json\n${json}\n\`\`\`` : json
}
