import { fold } from '../text/fold'
import { longestSharedRun } from '../text/similarity'
import type { Check } from './schema'

/** So many words in a row of a line of the prompt are no accident. */
const SHARED_WORDS = 8
const INNARDS =
  /system prompt|prompt systeme|(?<![\p{L}])prompt(?![\p{L}])|mes (?:instructions|consignes)|(?:instructions|consignes) (?:systeme|secretes|internes)|message systeme|modele de langage|language model|chatgpt|openai|openrouter|(?<![\p{L}])gpt|(?<![\p{L}])llm(?![\p{L}])|(?<![\p{L}])json(?![\p{L}])|criterion|(?<![\p{L}])canari|daysago/u
/** The keys of the document that the model gets. */
const KEYS = /"(?:move|about|seeks|hint|steer|student|quote|asked|memory|level)" ?:/
const DELIMITERS = /-{3,}|={3,}|<{2,}|>{2,}|#{3,}|_{4,}|~{3,}|\|{2,}|[{}]/
/** A long run of letters and digits mixed: a key, a delimiter, a canary. */
const TOKEN_LIKE = /(?<![\p{L}\p{N}])(?=[\p{L}-]*\p{N})(?=[\p{N}-]*\p{L})[\p{L}\p{N}-]{20,}(?![\p{L}\p{N}])/u

const alphanumeric = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Something of the prompt or of another person's rows shows: a secret, also in other case, with signs between its letters, or over two sentences. */
export const isLeak: Check = ({ raw, bare, before }, { secrets }) => {
  if (INNARDS.test(fold(bare)) || KEYS.test(raw) || DELIMITERS.test(raw) || TOKEN_LIKE.test(raw)) return true
  const all = [...before, raw].join(' ')
  const squeezed = alphanumeric(all)
  return secrets.some((secret) => {
    const letters = alphanumeric(secret)
    if (secret.length >= 4 && all.includes(secret)) return true
    if (letters.length >= 6 && squeezed.includes(letters)) return true
    return secret.trim().split(/\s+/).length >= SHARED_WORDS && longestSharedRun(all, secret) >= SHARED_WORDS
  })
}
