import { contentWords } from '@/lib/tutor/text/words'
import type { Reading } from './reading'

const SOFT =
  '(?:je|j|ne|n|en|y|bah|ben|euh|bof|franchement|vraiment|trop|non|oui|ouais|ok|mdr|lol|hein|la|ca|c|est|pas|moi|mais|du|tout|peu|un|alors|bon|frr|wesh|genre|enfin|desole|s|il|te|plait)'
/** Says that there is nothing more to say, or says nothing. */
const NO_MORE =
  /^(?:(?:non |bah |ben |euh |bof |voila |et |ok |franchement |mais )*(?:rien|rien du tout|rien d autre|rien a dire|rien de plus|rien de special|c est tout|voila|voila c est tout|c est bon|plus rien|nada|que dalle|j ai tout dit|j ai rien (?:d autre )?(?:a dire|a ajouter)(?: de plus)?|j ai fini|fini|non|non merci|nan|nope|jamais|aucun|aucune|personne))(?: (?:du tout|non|voila|c est tout|merci|desole|mdr|lol|la|franchement|quoi))*$/
/** Evades, agrees without content, or says that nothing comes. */
const EVASIVE: readonly RegExp[] = [
  /^(?:(?:bah|ben|euh|bof|franchement|oui|ouais|non|ok|mais|la|moi|trop|en vrai|honnetement|desole|hmm|hum) )*(?:je )?(?:ne )?(?:sais|vois|sait|voi|me souviens|souviens|me rappelle|rappelle|connais) (?:plus |pas |point )(?:(?:trop|du tout|vraiment|moi|quoi dire|quoi repondre|quoi|trop quoi dire|la|mdr|lol|desole|frr|comment dire|encore|bien|tellement|ce que je pourrais dire)(?: |$))*$/,
  /^(?:(?:bah|ben|euh|bof|franchement|mais) )*(?:bof|bofbof|mouais|moyen|ca va|normal|tranquille|comme ci comme ca|pareil|peut etre|ptetre|ca depend|un peu|comme tout le monde|comme d hab|je sais pas|aucune idee|pas d idee|j ai pas d idee|flemme|la flemme|grave flemme|j ai la flemme|osef|on s en fout|je m en fous|balec|je m en fiche|m en fous|ras|x|hein|quoi|gere|bien|mal|super|cool|nul|nulle|chiant|relou)(?: (?:bof|quoi|mdr|lol|la|franchement|frr|hein|de ouf|grave|ca va|je sais pas))*$/,
  /^(?:(?:oui|ouais|ui|ok|d accord|dac|yes|si|ouep|yep|voila|exact|c est ca|okay|mm|mhm|hum|hmm|ah|oh|okok|daccord|bien sur|carrement|grave|tkt|t inquiete|ca marche|cool|merci)(?: |$))+(?:mdr|lol)?$/,
  /^(?:(?:bah|ben|euh|bof|franchement|moi|en vrai|mais|non|honnetement) )*(?:j|je)(?: (?:ai|n ai|fais|fait|faisais))? (?:jamais )?(?:rien|r) (?:fait|vecu|de special|d interessant|a raconter|du tout|de ouf|foutu|a dire)(?: (?:de|d|dans|ma|vie|special|interessant|la|cette|annee|moi|mdr|lol|ouf|comme|experience|en|vrai|particulier|du|tout|a|raconter|fou|bien))*$/,
  /^(?:(?:bah|ben|euh|non|moi) )*(?:j ai |je n ai |j |)(?:pas|jamais|aucune|aucun|pas eu|pas d|jamais eu) (?:d )?(?:experience|experiences|idee|idees|histoire|exemple|exemples|stage|truc|passion|envie|inspi|inspiration|souvenir)s?(?: (?:la|moi|desole|a raconter|du tout|mdr|en tete|particulier|speciale?))*$/,
]

/** The words without what only fills a sentence. */
function residue(words: string): string {
  return words
    .replace(new RegExp(`\\b${SOFT}\\b`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** How much a message says: 0 something · 1 terse or evasive · 2 nothing more to say, or nothing at all. */
export function readEngagement(reading: Reading): 0 | 1 | 2 {
  const flat = reading.words.replace(/ ?\.+ ?/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(reading.plain) || flat === '') return 2
  if (NO_MORE.test(flat)) return 2
  if (EVASIVE.some((p) => p.test(flat))) return 1
  // Held-down keys and random letters: « azeazeaze », « hhhhh ».
  if (reading.count <= 2 && /^(?:([a-z]{1,4})\1{2,}|[bcdfghjklmnpqrstvwxz]{4,}|[a-z])$/.test(flat.replace(/ /g, ''))) return 2
  if (reading.count <= 2 && contentWords(reading.plain).length === 0) return 1
  return residue(flat) === '' ? 1 : 0
}
