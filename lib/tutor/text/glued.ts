import { isErForm, isKnown, isNoun, isVerbForm, respell, respellByEar, respellShortVerb, respellVerb } from './spelling'
import { SMS } from './sms-table'

/** `jgarde`, `jme`: no French word begins with j and a consonant. */
const J_CONSONANT = /^j(?=[bcdfgklmnpqrstvxz])(.+)$/
/** `gfai`, `gpa`: nor with g and these consonants. */
const G_CONSONANT = /^g(?=[bcdfgjkmpqstvxz])(.{2,})$/
/** `cmoi`, `cpas`: nor with c and these. */
const C_CONSONANT = /^c(?=[bdfgjkmpqsvxz])(?!(?:pe|di|dd|fa|m\d|gt|pam|sp|dr|v|ds|d|ms|bd)$)(.{2,})$/
/** Words that do begin with j and a vowel; in any other the j stands for « je ». */
const J_WORD = new RegExp(
  `^(?:${[
    'ja(?:c(?:k|quar|ques|uzzi|inth|her)|d(?:e$|is)|guar|il|lou|lon|mai|mb|m$|ne|nv|pon|rd|rgon|rre|smi|ug|un|vel|va$|vanais|zz|wad)',
    'je(?:$|an|ep|nny|rs|r[eo]m|ssica|sus|t$|tee?s?$|ter$|tez$|tt|ton|u$|ud|un|ux|ff|nk)',
    'ji(?:had|mmy|ngl)',
    'jo(?:ai|an|b$|bs$|bb|ck|e|gg|ie|in|ke|li|nas|nat|ngl|rda|rdi|rge|ris|s[eu]|ue|uai|uan|uer|ues|uet|ui|uj|ur|uxt|uon|vi|yeu|yst|yce|y$|h)',
    'ju(?:$|do|da|ge|gem|if|ill|in|l[ei]|m[ep]|ng|nio|pe|ra|re|ri|ro|ry|s$|squ|ste|sti|stem|s[dt]|teu|an|dic|dit)',
  ].join('|')})`,
)

/** An article or a pronoun that lost its apostrophe: « laspirateur », « dassurance », « moccupe ». */
const ELIDED = /^(qu|[kldmnst])([aeiouyh][a-z]{3,})$/
/** The same before words too short, or too rare, to be looked up. */
const ELIDED_AS_IS =
  /^([ld])((?:abri|acteur|agence|album|ami|anim|anniv|apiculteur|arbitr|armee|article|aspirateur|asso|attente|auberge|avenir|eau$|echange|eclair|ehpad|enfan|entree|enveloppe|envie|essai|etage|ete$|etre|etude|evenement|expos|herbe|homme|horaire|huile|image|impression|imprim|info|inscri|instant|interview|office|oncle|opti|oral$|ordi|ouvert|univers)[a-z]*)$|^([lmnst])((?:envoi|appren|appris|attend|ecri|endor|assoi|etai|avai|aurai)[a-z]*)$/
/** What no French word begins with: d, l, m, s, t before these consonants. */
const CONSONANTS =
  /^(d(?=[bcdfgklmnpqstvz])|l(?=[bcdfgjkmnpqrstvxz])|m(?=[bcdfgjklpqrstvxz])|s(?=[bdfgjrvxz])|t(?=[bdfgjklmnpqtvxz]))(.{3,})$/
const DIGITS_IN_WORD = /^(?:2(?=[a-z]{2})|(?:[a-z]{2,})1$)/

/** What a word stands for that two words were glued to, or whose sounds are written by digits; undefined when it is one word. */
export function unglue(word: string, isName: boolean): string | undefined {
  const spoken = J_CONSONANT.exec(word)
  if (spoken) return `je ${SMS[spoken[1]!] ?? verbOf(spoken[1]!) ?? unglue(spoken[1]!, false) ?? respell(spoken[1]!)}`
  if (!isName && /^j[aeiouyh].{2,}/.test(word) && !J_WORD.test(word) && !isKnown(word) && !/^(?:jant|joya|jonq|jonc|jerr)/.test(word))
    return `j ${SMS[word.slice(1)] ?? respellShortVerb(word.slice(1)) ?? respellVerb(word.slice(1))}`
  const having = G_CONSONANT.exec(word)
  const had = having && (SMS[having[1]!] ?? respellVerb(having[1]!))
  if (had && (had !== having[1] || isKnown(had))) return `j ai ${had}`
  const being = C_CONSONANT.exec(word)
  const been = being && (SMS[being[1]!] ?? respellByEar(being[1]!))
  if (been && (been !== being[1] || (been.length > 2 && isKnown(been)))) return `c est ${been}`
  if (DIGITS_IN_WORD.test(word)) return withDigits(word)
  const asIs = ELIDED_AS_IS.exec(word)
  if (asIs && !isKnown(word)) {
    const rest = (asIs[2] ?? asIs[4])!
    return `${asIs[1] ?? asIs[3]!} ${SMS[rest] ?? respell(rest)}`
  }
  const spelt = isName ? undefined : withVowel(word)
  if (spelt !== undefined) return spelt
  const elided = isName ? null : ELIDED.exec(word)
  if (elided === null || isKnown(word)) return undefined
  const meant = /^[ldkq]/.test(elided[1]!) && elided[2]!.length > 5 ? respell : respellByEar
  const rest = SMS[elided[2]!] ?? meant(elided[2]!)
  const letter = elided[1]!.replace('k', 'qu')
  // A pronoun stands before a verb, an article before a name, « d’ » before a name or an infinitive.
  const fits = /^[mnst]$/.test(letter)
    ? isVerbForm(rest)
    : /^[dl]$/.test(letter) && isErForm(rest)
      ? /r$/.test(rest) || isNoun(rest)
      : isKnown(rest)
  return fits ? `${letter} ${rest}` : undefined
}

function verbOf(word: string): string | undefined {
  const verb = respellVerb(word)
  return isVerbForm(verb) ? verb : undefined
}

/** « dcoiffeur », « mdonne », « ltableau »: a little word that lost its vowel; no French word begins so. */
function withVowel(word: string): string | undefined {
  const [, letter, bare] = CONSONANTS.exec(word) ?? []
  if (letter === undefined || bare === undefined || isKnown(word)) return undefined
  const rest = SMS[bare] ?? respellByEar(bare)
  const fits = /^[mst]$/.test(letter) ? isVerbForm(rest) : isKnown(rest)
  return fits ? `${letter}e ${rest}` : undefined
}

/** « 2main », « bi1 », « kelk1 ». */
function withDigits(word: string): string | undefined {
  const first = word.replace(/^2/, 'de')
  const tries = first.endsWith('1') ? ['ien', 'in', 'un', 'ain', 'ein'].map((end) => first.slice(0, -1) + end) : [first]
  const heard = tries.map((t) => respellByEar(t)).find(isKnown)
  const counted = /^2([a-z]{3,})$/.exec(word)?.[1]
  if (counted !== undefined && (heard === undefined || isKnown(counted)))
    return isKnown(respellByEar(counted)) ? `2 ${respellByEar(counted)}` : undefined
  return heard
}

const SIGNS: Readonly<Record<string, string>> = { '+': 'plus', '&': 'et', '€': ' euros' }
const UNITS: Readonly<Record<string, string>> = { e: 'euros', eur: 'euros', x: 'fois', j: 'jours', sem: 'semaines', pers: 'personnes' }
const ORDINAL = /^(?:e|er|ere|eme|emes|ieme|nde?|de|h|min|mn|s|sec|km|m|cm|kg|g|l|k|d|ar|eh|es)$/

/** A sign that stands for a word, or a number glued to what it counts: « 20e », « 3x », « 2semaines ». « La 4e » stays a class. */
export function readNumber(word: string): string | undefined {
  if (Object.hasOwn(SIGNS, word)) return SIGNS[word]!
  const [, number, unit] = /^(\d+)([a-z]+)$/.exec(word) ?? []
  if (number === undefined || unit === undefined) return undefined
  if ((unit === 'e' && Number(number) < 10) || (number === '2' && !Object.hasOwn(UNITS, unit))) return undefined
  if (Object.hasOwn(UNITS, unit)) return `${number} ${UNITS[unit]!}`
  if (ORDINAL.test(unit) || unit.length < 3 || word === `2${unit}`) return undefined
  return `${number} ${SMS[unit] ?? respellByEar(unit)}`
}
