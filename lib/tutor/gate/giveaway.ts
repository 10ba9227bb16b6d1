import { fold } from '../text/fold'
import { GHOST_WORDS, ghostRun, SCAFFOLD } from './ghost-writing'
import type { Check } from './schema'
import { namesSkill } from './skill-name'
import { namesVerdict } from './verdict'

/** Does the student's work: ghost-writes, frames a letter or a CV, names a skill for the student, or speaks of the rubric. */
export const givesAway: Check = (sentence, context) => {
  const folded = fold(sentence.bare)
  if (SCAFFOLD.test(folded) || namesVerdict(folded, context.criterionLabels)) return true
  return ghostRun([...sentence.before, sentence.text]) >= GHOST_WORDS || namesSkill(sentence.bare, context)
}
