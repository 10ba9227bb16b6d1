import type { Reading } from './reading'

const MANY_WORDS = 80
const SOME_WORDS = 35

/** Headings and lines of a CV or a form, at the start of a line. */
const CV_LINE =
  /^\s*(?:[-–—•●▪■◦*·➢✓]\s*)?(?:formations?|dipl[ôo]mes?|exp[ée]riences?(?: professionnelles?)?|comp[ée]tences?(?: cl[ée]s)?|langues?|centres? d[’']int[ée]r[êe]ts?|loisirs|profil|objectif|coordonn[ée]es|informatique|savoir[- ]?[êe]tre|savoir[- ]?faire|qualit[ée]s|r[ée]f[ée]rences|contact|permis|adresse|t[ée]l(?:[ée]phone)?|e?-?mail|nom|pr[ée]nom|missions?|responsabilit[ée]s|r[ée]alisations?|atouts?)\s*(?:[:\n]|$)/im
const BULLET = /^\s*(?:[-–—•●▪■◦*·➢✓]|\d{1,2}[.)])\s+\S/
const OWN_BULLET = /^\s*(?:[-–—•*·]|\d{1,2}[.)])\s+(?:j|g|on|moi)/i
const MARKDOWN = /(?:^|\n)\s*#{1,4}\s+\S|\*\*[^*\n]+\*\*|(?:^|\n)\s*\|.*\|/
const LETTER =
  /\b(?:madame,? monsieur|je soussign|veuillez (?:agr[ée]er|recevoir|trouver)|je vous prie d[’']agr[ée]er|salutations distingu[ée]es|l[’']expression de mes|dans l[’']attente de votre (?:r[ée]ponse|retour)|par la pr[ée]sente|je me permets de vous|je reste [àa] votre disposition|objet ?: ?(?:candidature|demande)|suite [àa] votre annonce|[àa] l[’']attention de)/i
/** A written register that people of that age do not talk in; each counts once. */
const LOFTY: readonly RegExp[] = [
  /\b(?:ainsi|par ailleurs|de surcro[îi]t|en outre|n[ée]anmoins|toutefois|en effet|de plus|par cons[ée]quent|en conclusion|en somme|en d[ée]finitive|[àa] cet [ée]gard|au sein d|dans le cadre d|afin de|gr[âa]ce [àa] cette exp[ée]rience)\b/gi,
  /\b(?:polyvalent|rigoureu|dynamique|motiv[ée]e?|proactif|proactive|autonom|sens du (?:contact|service|relationnel|d[ée]tail)|esprit d[’'][ée]quipe|force de proposition|capacit[ée] d[’']adaptation|aisance relationnelle|sens aigu|excellente?s? (?:ma[îi]trise|capacit|communication)|atout majeur|v[ée]ritable (?:atout|passion|levier)|riche en|enrichissant|approfondi|optimis|collaborat|op[ée]rationnel|gestion de|coordination|mise en (?:œuvre|oeuvre|place))/gi,
  /\b(?:contribu[ée]|m[’']a permis de (?:d[ée]velopper|acqu[ée]rir|renforcer|consolider)|j[’']ai (?:acquis|d[ée]velopp[ée]|consolid[ée]|renforc[ée]|su (?:faire|mettre|m))|favoris|renforc|consolid|valoris|mobilis|soulign|incarn|s[’']inscri|constitue|permett(?:ant|re)|enjeu|probl[ée]matique|professionnalis|environnement (?:professionnel|stimulant)|d[ée]fi)/gi,
]
/** Definitions, dates of birth and footnotes of an encyclopaedia. */
const ENCYCLOPAEDIC: readonly RegExp[] = [
  /\best (?:un|une|le|la|l[’'])\s?(?:m[ée]tier|profession|discipline|activit[ée]|entreprise|secteur|domaine|ensemble|art|technique|commune|personne)\b.{0,80}\b(?:qui|dont|consistant|visant|charg[ée]|sp[ée]cialis|compos)/i,
  /\b(?:d[ée]signe|se d[ée]finit|est d[ée]finie? comme|du latin|[ée]tymologi|fond[ée]e? en 1[89]\d\d|n[ée]e? le \d{1,2} \p{L}+ 1[89]\d\d)/iu,
  /\[\d{1,3}\]|\[r[ée]f\. n[ée]cessaire\]|\(\p{L}+ \d{4}[–-]\d{4}\)|wikip[ée]dia|https?:\/\/|source ?:/iu,
  /\b(?:il|elle) (?:assure|g[èe]re|veille|participe|intervient|exerce|travaille|r[ée]alise|con[çc]oit)\b.{0,60}\b(?:et|ainsi que|tout en)\b/i,
]
/** Signs of somebody telling: first person with speech, short forms, fillers, misspellings kept. */
const TELLING =
  /(?<!\p{L})(?:bah|ben|genre|du coup|ouais|mdr|trop|truc|machin|pote|j[’']?ai pas|c[’']?[ée]tait|y avait|y a|ça|on a|chui|jsp|jai|g|bcp|pck|parce que|franchement|en vrai|enfin bref|euh|hyper|grave|papa|maman|mon oncle|ma tante|mon cousin)(?!\p{L})/giu
const TYPOGRAPHY = /[’“”«»—–…]/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/**
 * Whether a message looks copied from a template, a letter, an encyclopaedia or the prose of a language model. A long honest
 * story, even well spelled, is not: it is told, with everyday words and moments.
 */
export function looksPasted(reading: Reading): boolean {
  const text = reading.plain
  const lines = text.split('\n').filter((l) => l.trim() !== '')
  const cvLines = lines.filter((l) => CV_LINE.test(l)).length
  const bullets = lines.filter((l) => BULLET.test(l)).length
  if (cvLines >= 2 || (cvLines >= 1 && bullets >= 2)) return true
  if (LETTER.test(text)) return reading.count >= 12
  if (MARKDOWN.test(text) && reading.count >= 15) return true
  const telling = count(text, TELLING)
  const lofty = LOFTY.reduce((n, p) => n + count(text, p), 0)
  const encyclopaedic = ENCYCLOPAEDIC.filter((p) => p.test(text)).length
  if (encyclopaedic >= 2 && telling <= 1 && reading.count >= 15) return true
  if (encyclopaedic >= 1 && telling === 0 && reading.count >= 15 && !/(?<!\p{L})(?:j[’']|je|m[’'a]|mon|ma|mes)(?!\p{L})/iu.test(text))
    return true
  if ((bullets >= 4 || lines.filter((l) => /^\s*[•●▪■◦➢✓]/u.test(l)).length >= 3) && telling === 0) return true
  // A list in the first person may be somebody's own; a list of infinitives after a sentence of prose is not.
  if (bullets >= 3 && telling <= 3 && lofty >= 1 && reading.count >= 20 && !lines.some((l) => OWN_BULLET.test(l))) return true
  if (lofty >= 4 && telling <= 1 && reading.count >= SOME_WORDS * 0.6) return true
  const dense = lofty / Math.max(reading.count, 1)
  if (reading.count >= SOME_WORDS && lofty >= 3 && dense > 0.04 && telling <= 1) return true
  return reading.count > MANY_WORDS && telling <= 1 && (count(text, TYPOGRAPHY) >= 6 || lofty >= 3) && !/(?:^|[.!?]\s)[a-zà-ÿ]/.test(text)
}
