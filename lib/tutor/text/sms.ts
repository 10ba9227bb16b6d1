import type { Mapped } from './fold'
import { SMS } from './sms-table'

const TOKEN = /[a-z0-9]+/g
/** `jgarde`, `jme`: no French word begins with j and a consonant. */
const J_CONSONANT = /^j(?=[bcdfgklmnpqrstvxz])(.+)$/
/** `jaidais`, `jorganise`: j and a verb that begins with a vowel; the list keeps jardin, jamais, jeune, journal… whole. */
const J_VERB =
  /^j(?=(?:accompagn|accueil|achet|ador|ai[dm]|am[eè]n|anim|appel|appr[ei]|arrang|arriv|attend|attrap|avanc|avou|ecout|ecri|emball|emmen|encadr|encaiss|enleve|enregist|entrain|envoi|envoy|epluch|essa[iy]|etudi|explique?|habit|imagin|install|invent|invit|observ|occup|organis|oubli|ouvr|util))(.+)$/
const PARTICIPLE = /(?:e|es|ee|ees|er|ez|i|is|it|u|us|ue|ert|ait|ais)$/
const NOUN_START = /^(?:un|une|des|du|de|le|la|les|mon|ma|mes|ton|ta|tes|son|sa|ses|l|d|pas|et|ou)$/
const SUBJECT = /^(?:ca|il|ils|elle|elles|on|qui|ki|tout|le|la)$/

const NOT_SUBJECT =
  /^(?:j|je|tu|et|ou|mais|de|d|a|chez|avec|pour|dans|sur|par|que|comme|en|aide|garde|avec|sans|c|est|pas|voir|aider|garder|toute|moi|ai|ont|as)$/
/** What people do to « me »: « la dame ma remercié », and never « ma voisine ». */
const TOLD_ME =
  /^(?:dit|di|dis|re?demand|demand|remerci|felicit|confi|laiss|donn|appris|apris|appri|montr|expliqu|explik|aid[eé]|appel|rappel|repond|propos|pris?$|mis?$|ecri|fait|fai|envoy|pay[eé]|offert|parl|racont|permi|plu$|servi$|marqu|touch|surpri|etonn|enlev|rendu|chang|oblig|engueul|fil[e]|prete|filé|choisi|gard[e]$|accueilli|embauch|refus|recal|soul|motiv|fatigu|manqu|conseill|corrig|dout|recommand|pouss|ouvert|dem|fe$|applaud|not[e]$|tap[e]$|calm)/
const OWNED = /^(?:la|le|les|l|ma|mon|mes|une|un|sa|son|notre|nos|cette|ce)$/
/** « laspirateur », « dassurance »: an article that lost its apostrophe, before words that begin so. */
const ELIDED_NOUN =
  /^([ld])((?:abri|accueil|acteur|adresse|age$|agence|aide|album|ami|animat|anniv|annee|anim|appart|appel|apprenti|apres|apiculteur|arbitr|argent|armee|article|ascenseur|aspirateur|asso|assurance|atelier|attente|auberge|autre|avance|avenir|avis|avocat|avoir|aller|eau$|echange|eclair|ecole|ecoute|ecran|ecrit|eglise|ehpad|eleve|emploi|enfan|entrai|entree|entreprise|entretien|enveloppe|envie|epicerie|equipe|ekip|erreur|escalier|espace|essai|etage|ete$|etre|etude|evenement|examen|exemple|exercice|experience|expos|expliqu|explik|habit|herbe|heure|histoire|hiver|homme|hopital|horaire|hotel|huile|idee|image|immeuble|impression|imprim|info|inscri|instant|internet|interview|oeuf|office|oiseau|oncle|opti|oral$|ordi|ordre$|organis|orient|outil|ouvert|ouvri|usine|utilis|univers)[a-z]*)$/
const ELIDED_VERB =
  /^([lmnst])((?:envoi|envoy|appel|aide|appren|appris|arriv|attend|ecout|ecri|entrain|entend|expliqu|explik|occup|organis|inscri|habill|endor|arret|assoi|inquiet|excus|embauch|accueil|oblig|invit|ador|ennuy|adapt|etai)[a-z]*)$/
const PLURAL = /^[a-z]{3,}[sx]$/
const NOT_PLURAL =
  /^(?:alors|apres|depuis|dans|mais|puis|tous|toujours|ensuite|fois|temps|jours|mois|vacances|cours|fois|plus|moins|jamais|sinon|ans|mercredis|samedis|fois|heures|minutes|avons|sommes|bus|corps|pas|tres|chez|quelques|lors|dessus|dessous|dehors|bras)$/

type Neighbours = {
  before: string | undefined
  beforeThat: string | undefined
  after: string | undefined
  apostrophe: boolean
  accented: boolean
}

/** What an ambiguous short form stands for, given the words around it; undefined when it is the ordinary word. */
function readAmbiguous(word: string, { before, beforeThat, after, apostrophe, accented }: Neighbours): string | undefined {
  const participleNext = after !== undefined && after.length > 1 && PARTICIPLE.test(after) && !NOUN_START.test(after)
  if (word === 's' && (after === 'il' || after === 'ils')) return 'si'
  if (apostrophe) return undefined
  switch (word) {
    case 'g':
      return before !== undefined && /^\d+$/.test(before) ? undefined : 'j ai'
    case 'j':
      return after !== undefined && /^[bcdfgklmnpqrstvxz]/.test(after) ? 'je' : undefined
    case 'c':
      return after === undefined || after === 'est' ? undefined : after === 't' ? 'c' : 'c est'
    case 's':
      return after === undefined || /^(?:est|etait|y)$/.test(after) ? undefined : 'c est'
    case 'd':
      return 'de'
    case 't':
      return before === 'c' ? 'etait' : after === undefined ? undefined : 't es'
    case 'sa':
      return after !== undefined &&
        /^(?:m|ma|me|l|la|leur|lui|nous|va|a|sent|sentait|pue|brille|tourne|roule|avance|tient|tenait|vient|fait|marche|marchait|sert|servi|veut|change|sest|etait|aide|plait|prend|vaut|donne|rend|depend|se|s|y|c)$/.test(
          after,
        )
        ? 'ca'
        : undefined
    case 'ma':
      return before !== undefined && after !== undefined && !NOT_SUBJECT.test(before) && TOLD_ME.test(after) ? 'm a' : undefined
    case 'la':
      // « la patronne la fait imprimer »: l’a.
      return after !== undefined &&
        before !== undefined &&
        !NOT_SUBJECT.test(before) &&
        OWNED.test(beforeThat ?? '') &&
        /^(?:fait|fe|fai|mis|pris|dit|vu|eu|garde|colle|colee|adopte|repris|achete|envoye|installe|affiche|appele|note|gagne|vendu|fini)e?$/.test(
          after,
        )
        ? 'l a'
        : undefined
    case 'mon':
      return after !== undefined &&
        TOLD_ME.test(after) &&
        (/^(?:ils?|elles?|el)$/.test(before ?? '') || (before !== undefined && PLURAL.test(before) && !NOT_PLURAL.test(before)))
        ? 'm ont'
        : undefined
    case 'mont':
      return before === 'ils' || before === 'elles' || before === 'gens' || before === 'clients' ? 'm ont' : undefined
    case 'peu':
      return before === 'je' ? 'peux' : undefined
    case 'on':
      // « les clients on adoré »: on for ont after a plural noun.
      return participleNext && before !== undefined && PLURAL.test(before) && !NOT_PLURAL.test(before) ? 'ont' : undefined
    case 'es':
      return before !== undefined && /^(?:on|il|elle|c|qui)$/.test(before) ? 'est' : undefined
    case 'el':
      return after === undefined ? undefined : 'elle'
    case 'cou':
      return before === 'du' || before === 'd' ? 'coup' : undefined
    case 'foi':
      return 'fois'
    case 'e':
      // « c moi ki é fé », « j é vu »: the auxiliary, by ear.
      if (/^(?:qui|ki|j)$/.test(before ?? '')) return 'ai'
      return /^(?:il|elle|el|on|ca|c)$/.test(before ?? '') || (participleNext && OWNED.test(beforeThat ?? '')) ? 'est' : 'et'
    case 'ete':
      // « la salle été prête », « il été là »: by ear for « était ».
      return accented &&
        (/^(?:il|elle|el|on|c|ki|qui|ca)$/.test(before ?? '') ||
          (OWNED.test(beforeThat ?? '') && after !== undefined && !/^(?:dernier|prochain|j|je|on)$/.test(after)))
        ? 'etait'
        : undefined
    case 'je':
      return accented ? 'j ai' : undefined
    case 'le':
      return accented ? 'les' : undefined
    case 'de':
      return accented ? 'des' : undefined
    case 'ce':
      return accented ? 'c est' : undefined
    case 'me':
      return accented ? 'mais' : undefined
    case 'se':
      return accented ? 'sais' : undefined
    case 'u':
      return /^(?:g|ai|jai|a)$/.test(before ?? '') ? 'eu' : undefined
    case 'sest':
      return before !== undefined && SUBJECT.test(before) ? 's est' : 'c est'
    case 'we':
      return before !== undefined && /^(?:le|les|ce|du|des|un|chaque|dernier)$/.test(before) ? 'week end' : undefined
    case 'ta':
      return participleNext && before === 'tu' ? 't as' : undefined
    case 'lai':
      return 'l ai'
    case 'lavais':
      return before === 'je' ? 'l avais' : undefined
    default:
      return undefined
  }
}

const K_WORDS =
  /^(?:snake|cake|like|likes|bike|skate|fake|remake|pancake|cupcake|make|take|poker|joker|docker|rocker|hacker|spike|strike|burkes|karaoke|coke|stake|kayaker|tacker|stocker|stocke|stockait|checker|booker|looker|poke|ukulele)$/

function expandWord(word: string, neighbours: Neighbours): string {
  if (!neighbours.apostrophe && Object.hasOwn(SMS, word)) return SMS[word]!
  const ambiguous = readAmbiguous(word, neighbours)
  if (ambiguous !== undefined) return ambiguous
  const spoken = J_CONSONANT.exec(word)
  if (spoken) return `je ${SMS[spoken[1]!] ?? spoken[1]!}`
  const elided = J_VERB.exec(word)
  if (elided) return `j ${elided[1]!}`
  const bare = neighbours.apostrophe ? null : (ELIDED_NOUN.exec(word) ?? ELIDED_VERB.exec(word))
  if (bare) return `${bare[1]!} ${SMS[bare[2]!] ?? bare[2]!}`
  // « chake », « mankait »: k by ear for qu.
  const spelt =
    word.length > 3 && !K_WORDS.test(word) ? word.replace(/k(?=e$|es$|er$|ent$|ai$|ais$|ait$|aient$|aie$|ee$|ees$)/, 'qu') : word
  if (spelt !== word) return SMS[spelt] ?? spelt
  // « trooop » → « trop »: no French word has the same letter three times.
  return word.replace(/([a-z])\1{2,}/g, '$1')
}

/**
 * Expands SMS spellings in a folded text: « g fé », « jsp », « pck » → « j ai fait », « je sais pas », « parce que ».
 * `original` is the text as typed: its accents tell
 * « jé » (j’ai) from « je ». Every unit of an expanded word maps to the whole word as it was typed, so a quote can never cut it.
 */
export function expandSms(folded: Mapped, original = ''): Mapped {
  const found = [...folded.text.matchAll(TOKEN)]
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let from = 0
  const keep = (to: number) => {
    for (; from < to; from++) {
      text += folded.text[from]
      starts.push(folded.starts[from]!)
      ends.push(folded.ends[from]!)
    }
  }
  found.forEach((match, i) => {
    const word = match[0]
    const end = match.index + word.length
    const expanded = expandWord(word, {
      before: found[i - 1]?.[0],
      beforeThat: found[i - 2]?.[0],
      after: found[i + 1]?.[0],
      accented: /é/i.test(original.slice(folded.starts[match.index], folded.ends[end - 1]).normalize('NFC')),
      apostrophe: folded.text[end] === "'" || (folded.text[match.index - 1] === "'" && word.length < 3),
    })
    if (expanded === word) return
    keep(match.index)
    const start = folded.starts[match.index]!
    const stop = folded.ends[end - 1]!
    for (const letter of expanded) {
      text += letter
      starts.push(start)
      ends.push(stop)
    }
    from = end
  })
  keep(folded.text.length)
  return { text, starts, ends }
}
