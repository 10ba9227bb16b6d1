import { fold } from '../text/fold'
import { STOP_WORDS } from '../text/stop-words'
import { contentStems, normalise, stem } from '../text/words'
import type { GateContext } from './schema'

const HEADS =
  /^(?:faire preuve (?:de |d['’])|avoir (?:le |de |du |la )|etre |savoir |prendre (?:des |du )|gerer (?:son |le )|se |s['’]|donner )/

const knownForms = new Map<string, readonly string[]>()
const KNOWN_AT_MOST = 500

/** The forms of a label, worked out once: the same labels come with every reply. */
function formsOf(label: string): readonly string[] {
  const known = knownForms.get(label) ?? workOutForms(label)
  if (knownForms.size < KNOWN_AT_MOST) knownForms.set(label, known)
  return known
}

/** The forms in which a label shows: as it is written, and without the verb that begins it. */
function workOutForms(label: string): string[] {
  const folded = fold(label)
    .replace(/\s*\([^)]*\)/g, '')
    .trim()
  return folded
    .split(/,| et /)
    .map((part) => part.trim().replace(HEADS, ''))
    .concat(folded)
    .map((form) => normalise(form))
    .filter((form) => form.replace(/[^a-z]/g, '').length >= 5)
}

/** Names of skills and of traits in other words than the labels. */
const SKILL_NOUNS =
  /(?<![a-z])(?:sens (?:de l['’]|de la |du |des |de )[a-z]+|esprit (?:d['’]equipe|critique|d['’]initiative)|travail (?:en |d['’])equipe|(?:prises? d['’])?initiatives?|leadership|autonom(?:ie|e)|rigueur|rigoureu(?:x|se)|ponctualite|polyvalen(?:ce|te?)|perseveran(?:ce|te?)|creativite|reactivite|empathi(?:e|que)|adaptabilite|(?:capacite|faculte)s? d[e'’] ?[a-z]+|communication (?:orale|ecrite)|gestion (?:du|de) (?:stress|temps|projet)|relationnel|responsabilites?)(?![a-z])/g

const keysOf = (form: string): string[] => form.split(' ').filter((w) => !STOP_WORDS.has(w))

/** Everyday verbs and nouns: alone they name no skill. */
const EVERYDAY = new Set(
  'aide demander stress savoir aider observer comprendre chercher interroger agir affirmer presenter posture postures gestes organiser objectifs cooperer liens projeter traiter construire apprendre impliquer'.split(
    ' ',
  ),
)

/** A skill's name that the student has not said: the label, its key word, or two of its words side by side. */
export function namesSkill(bare: string, context: GateContext): boolean {
  const words = ` ${normalise(bare)} `
  const stems = ` ${contentStems(bare).join(' ')} `
  const said = new Set([context.student, ...context.told].flatMap(contentStems))
  const names = fold(bare).match(SKILL_NOUNS) ?? []
  if (names.some((name) => contentStems(name).some((key) => !said.has(key)))) return true
  return context.skillLabels.some((label) =>
    formsOf(label).some((form) => {
      const keys = keysOf(form).map(stem)
      if (keys.length === 0 || keysOf(form).every((key) => EVERYDAY.has(key)) || keys.every((key) => said.has(key))) return false
      if (keys.length === 1) return words.includes(` ${form} `) || (form === keysOf(form)[0] && stems.includes(` ${keys[0]} `))
      return words.includes(` ${form} `) || stems.includes(` ${keys.join(' ')} `)
    }),
  )
}
