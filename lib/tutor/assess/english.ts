import type { CriterionKind } from '@/lib/journey/schema'
import { fold } from '../text/fold'
import { normalise } from '../text/words'
import { ABSTRACT_WORD, BUZZ_WORD } from './lexicon'
import type { Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

const ENGLISH =
  /\b(?:the|and|was|were|my|with|i|we|they|she|he|his|her|our|their|of|to|for|at|in|is|are|have|had|did|it|this|that|when|because|from|last|every|but|not|me|on|a|you)\b/g
const ONLY_ENGLISH =
  /\b(?:the|and|was|were|with|they|she|his|her|their|of|for|at|have|had|this|that|when|because|from|every|my|i m|i ve|but|not|it|we)\b/g
const FRENCH = /\b(?:le|la|les|un|une|des|du|de|et|je|j|il|elle|avec|pour|dans|au|chez|mon|ma|mes|est|c|ca|que|qui|pas|ai|euh|oui|mais)\b/g

const UNREAL =
  /\b(?:not|never|dont|didnt|don t|didn t|wasn t|can t|would|could|should|want|wanted|will|gonna|going to|hope|wish|if i|maybe|plan|nothing|you should|you have to|people should)\b/
const ACT =
  /\bi (?:also |then |always |often |usually |just |even |sometimes )*(?!wanted|needed|liked|loved|learned|realized|realised|decided|watched|enjoyed|hated|tried|started|stayed|worked|played|participated|joined|managed|developed|demonstrated|was|looked at)(?:[a-z]{3,}ed|made|took|gave|sold|built|taught|ran|cut|fed|drove|wrote|drew|led|kept|held|brought|put|set|sent|found|told|bought|swept|sang|paid|dealt|helped|fix|clean|cook|serve|prepare|teach|feed|take care|look after|made|spoke) (.+)/
const CHARGE = /\b(?:my (?:job|role|task) was|i was (?:in charge|responsible)) (?:to|of|for) (.+)/
const WHEN =
  /\b(?:last (?:\w+)|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|every \w+|when i was|during|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d|\d+th grade)|for (?:\w+) (?:weeks?|months?|days?)|this (?:summer|year|week)|\w+ (?:weeks?|months?|years?|days?) ago)\b/
const WHERE = /\b(?:at|in|on|to) (?:my|the|a|an|our|his|her) (?!end|past|future|team|moment|time)\w+/
const WHO =
  /\b(?:with|for) (?:my|a|two|three|some|our|the) \w+|\bmy (?:uncle|aunt|father|mother|dad|mom|mum|brother|sister|cousin|grandma|grandpa|neighbou?r|friend|friends|coach|teacher|boss)\b/
const OUTCOME =
  /\b(?:(?:they|he|she|customers?|people|everyone|everybody|the \w+|my \w+) (?:\w+ )?(?:was happy|were happy|was proud|were proud|came back|said|thanked|loved|liked|stopped|gave me|paid me|asked me|offered|congratulated|won|passed|can now|could finally|smiled)|it worked|we (?:won|sold|raised|finished|got|earned|collected)|i got|in the end|now (?:he|she|they|it))\b/
const LOOKS_BACK =
  /\b(?:i (?:learn(?:ed|t)|realized|realised|understood|discovered)|next time|it taught me|i am more|i m more|i would do|i should have)\b (.+)/
const LIKES = /\bi (?:like|love|enjoy|prefer|really like|really love)\b (.+)/
const AIMS = /\bi (?:want to|would like to|d like to|will|plan to)\b (.+)/
const TOLD = /\b(?:he|she|they) (?:told|said|explained)\b (.+)|\bi (?:read|saw|found) (?:on|in|that) (.+)/

/** « Le we », « un but »: words of both languages, that young people type. */
const SHARED = /\b(?:le|les|ce|du|un|chaque|dernier|tout) (?:we|but|for|is|not|this)\b/g

/** Whether a sentence is in English: its small words are, and they are not short forms of French ones. */
export function isEnglish(sentence: string): boolean {
  const text = fold(sentence).replace(/'/g, ' ').replace(SHARED, ' ')
  const own = text.match(ONLY_ENGLISH)?.length ?? 0
  if (own === 0) return false
  const english = text.match(ENGLISH)?.length ?? 0
  const french = Math.max(text.match(FRENCH)?.length ?? 0, normalise(sentence).match(FRENCH)?.length ?? 0)
  return english >= 2 && english > french
}

const telling = (words: string | undefined) =>
  (words ?? '')
    .split(' ')
    .filter(
      (w) =>
        w.length > 2 &&
        !/^(?:the|and|was|were|with|for|that|this|things?|stuff|many|lot|lots|some|all|team|skills?|work|people|good|very|really|best)$/.test(
          w,
        ) &&
        !BUZZ_WORD.test(w) &&
        !ABSTRACT_WORD.test(w),
    ).length

/**
 * Evidence in an English sentence: the tutor asks to go on in French, yet what was told is not lost. A small reader with the
 * same necessary conditions as the French ones: first person, done, not denied, naming something.
 */
export function readEnglish(sentence: readonly Reading[], text: string, kind: CriterionKind, context: AssessContext): Candidate[] {
  const start = sentence[0]!.clause.start
  const end = sentence.at(-1)!.clause.end
  const said = fold(text.slice(start, end))
    .replace(/['’]/g, ' ')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  const found = (ok: boolean) => (ok ? [candidate('met', { start, end }, [], 6)] : [])
  const unreal = UNREAL.test(said) || sentence.some((r) => r.clause.asks)
  switch (kind) {
    case 'action':
      return found(!unreal && (telling(ACT.exec(said)?.[1]) >= 1 || telling(CHARGE.exec(said)?.[1]) >= 1))
    case 'situation': {
      const kinds = Number(WHEN.test(said)) + Number(WHERE.test(said)) + Number(WHO.test(said))
      return found(
        !unreal && /\b(?:i|we|my|me)\b/.test(said) && (kinds >= 2 || (kinds === 1 && context.asked === 'situation' && telling(said) >= 3)),
      )
    }
    case 'result':
      return found(
        !unreal &&
          OUTCOME.test(said) &&
          telling(said) >= 1 &&
          (context.asked === 'result' || context.met.includes('action') || ACT.test(said)),
      )
    case 'reflection':
      return found(telling(LOOKS_BACK.exec(said)?.[1]) >= 3)
    case 'choice':
      return found(telling((context.stationId === 'mon-cap' ? AIMS : LIKES).exec(said)?.[1]) >= 2)
    case 'fact': {
      const told = TOLD.exec(said)
      return found(!unreal && telling(told?.[1] ?? told?.[2]) >= 3)
    }
    case 'skill':
      return []
  }
}
