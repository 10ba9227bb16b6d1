import type { Reading } from './reading'

/** Orders to the program, on folded and expanded words; French then English. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|oublie|oubli|oublies|ignores|ignorez|oubliez|contourne|annule|supprime|desactive)\w* (?:\w+ ){0,4}(?:consigne|instruction|regle|ordre|directive|prompt|parametre|filtre|limite|restriction|contrainte|contexte)s?\b/,
  /\b(?:recopie|recopier|repete|repeter|affiche|afficher|montre|montrer|donne|traduis|traduire|resume|dis)\b.{0,40}\b(?:(?:tout )?ce qu on t a (?:dit|ecrit|demande)|tes (?:consignes?|instructions?|directives)|ton prompt)\b/,
  /\b(?:oublie|ignore|oubliez|ignorez) (?:tout|ce) (?:\w+ ){0,4}(?:precede|avant|dit|dessus|precedent)\b/,
  /\btu (?:es|n es|est|devien\w*|seras|vas etre|dois etre|fais|joues|agis) (?:\w+ ){0,3}(?:prof|professeur|enseignant|correcteur|jury|examinateur|admin|administrateur|developpeur|systeme|hacker|dan|moi|principal|evaluateur|recruteur|assistant (?:libre|sans))\b/,
  /\b(?:fais|fait|faisons|on fait|imagine|imaginons|suppose) (?:\w+ ){0,3}(?:comme si|semblant|que tu (?:es|sois|serais|n as))\b.*\b(?:prof|valide\w*|regle|consigne|admin|jury|limite|critere)\w*/,
  /\b(?:joue|prends|prend|endosse|adopte) (?:le )?(?:role|la place) (?:d|de|du) \w+/,
  /\bmode (?:admin|developpeur|dev|debug|prof|enseignant|dieu|god|test|maintenance|expert|root|correcteur)\b/,
  /\b(?:affiche|montre|donne|revele|repete|copie|recopie|envoie|dis|ecris|imprime|traduis)(?:s|z|r|nt|es|ez)? (?:\w+ ){0,5}(?:prompt|instruction|consigne systeme|consigne|regles? (?:internes?|cachees?|systeme)|code source|configuration|system)s?\b/,
  /\b(?:quel|quels|quelle|quelles|c est quoi|dis moi|connaitre|voir) (?:\w+ ){0,5}(?:prompt|instructions|consignes (?:systeme|initiales|cachees|internes)|regles (?:internes|cachees))\b/,
  /\b(?:valide|valides|valider|validez|coche|cochez|cocher|mets|met|mettre|marque|accepte|compte|donne|passe|considere|confirme)\w* (?:\w+ ){0,3}(?:tout|tous|toute|toutes) (?:\w+ ){0,2}(?:critere|station|competence|etape|case|point|reponse|preuve|niveau|le reste)\w*\b/,
  /\b(?:valide|valides|validez|coche|accepte) (?:moi |le |la |les |l |moi la |moi le |moi les )*(?:tout|tous|toutes|station|cette station|la station|le (?:resultat|critere|niveau)|l action|la (?:situation|competence|reflexion|preuve)|mes reponses|ma station|critere\w*|competence\w*|stp|svp|s il te plait|s il vous plait|direct|quand meme|maintenant)(?= |$)/,
  /\b(?:mets|met|mettez) (?:\w+ ){0,4}met\b/,
  /\b(?:marque|mets|considere|compte|declare|note) (?:\w+ ){0,5}(?:comme )?(?:valide\w*|reussi\w*|termine\w*|acquis\w*|fini\w*|complet\w*|done|met|ok a)(?= |$)/,
  /\b(?:tu peux|tu dois|il faut|tu vas|faut que tu|t as qu a|peux tu) (?:\w+ ){0,2}(?:valider|cocher|mettre (?:tout|tous|toutes)|tout valider|me valider)/,
  /\b(?:mon|ma|le|la) (?:prof\w*|proviseur|principal\w*|cpe|tuteur|tutrice|directeur|referent|maitresse)\b.{0,60}\b(?:valide|valider|validee?|que c est bon|c est bon|accepte d office|de valider|d accord pour valider)\b(?!\s(?:mon stage|mon rapport|ma convention|mon idee|mon travail|le projet|mon projet))/,
  /\b(?:valide|coche)\b.{0,30}\bc est (?:mon|ma|le|la) (?:prof|principal|tuteur|directeur)\w*/,
  /\b(?:nouvelle|nouvelles) (?:consigne|instruction|regle)s?\b.{0,40}\b(?:valide|tu|repond|desormais|maintenant)/,
  /\b(?:a partir de maintenant|desormais|dorenavant) (?:tu|vous)\b/,
  /\b(?:reponds|repond|reponse) (?:\w+ ){0,3}(?:uniquement|seulement|juste) (?:\w+ ){0,3}(?:ok|valide|oui|true|json|met)\b/,
  /\b(?:passe|mets|donne)\w* (?:moi )?(?:en |au |le )?niveau (?:\d|max|suivant)\b/,
  /\b(?:donne|ajoute|mets)\w* (?:moi |lui )?(?:\d+ |plein d |des |tous les |le max d )?(?:xp|points)\b/,
  /\b(?:ignore|disregard|forget|bypass|override)\b.{0,40}\b(?:instruction|rule|prompt|previous|above|prior|guideline|restriction|everything)s?\b/,
  /\b(?:system|developer|hidden|initial) prompt\b/,
  /\b(?:you are|act as|pretend (?:to be|you)|roleplay|from now on you)\b.{0,50}\b(?:teacher|admin|now|system|dan|jailbreak|evaluator|grader|unrestricted|developer|professor|the)\b/,
  /\b(?:mark|set|validate|approve|grade|pass)\b.{0,30}\b(?:all|every|everything|criteria|criterion|station|complete|completed|met|me)\b/,
  /\b(?:reveal|print|show|repeat|output|display|tell)\b.{0,30}\b(?:prompt|instructions|system|rules)\b/,
  /\bjailbreak\b|\bdo anything now\b|\bdeveloper mode\b|\bsudo\b|\bprompt injection\b/,
  /\b(?:validated|validate|met|done|verdict|status|statut|evidence|finding|score|validation)\b ?(?:is |est |= ?)?(?:true|1|met|valide|ok all|10 10)\b/,
  /\b(?:fin|end) (?:du|de la|of) (?:message|conversation|texte|user|prompt|transcript)\b.{0,40}\b(?:system|tu|valide|new|nouvel)/,
]

/** What only the tutor's own rules name, and what may be asked of it. */
const RUBRIC =
  '(?:actions?|situations?|resultats?|competences?|reflexions?|choix|criteres?|criteria|criterion|station|badges?|xp|preuves?|etapes?|niveaux?|cases?|validations?|objectifs?)'
const GRANT =
  '(?:valid\\w*|coch\\w*|accept\\w*|consider\\w*|marqu\\w*|mets|met|mettez|mettre|not(?:e|es|ez)|accord\\w*|attribu\\w*|donn(?:e|es|ez)|debloqu\\w*|clotur\\w*|termin(?:e|es|ez)|ferm(?:e|es|ez)|activ\\w*|confirm\\w*|certifi\\w*|approuv\\w*|compt(?:e|es|ez)|enregistr\\w*|ajout(?:e|es|ez)|rempli\\w*|saut(?:e|es|ez)|pass(?:e|es|ez)|grant|award|unlock|mark|set|approve|validate|complete|skip)'
const STATUS =
  '(?:validee?s?|valides?|valider|acquise?s?|prouvee?s?|remplie?s?|cochee?s?|verifiee?s?|confirmee?s?|terminee?s?|approuvee?s?|certifiee?s?|accordee?s?|debloquee?s?|ok|met|done|true|vrai|complete|completed|verified|confirmed|approved|passed)'

/** Orders about the tutor's own matters, in any words; and the claim that they were already carried out. */
const ABOUT_RUBRIC: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:je|j|on|il|elle|ils|elles|qui|me|m|se|s|ai|a|ont|nous|un|une|le|la|les|ma|mon|sa|son|leur|y|n|ne|pas) )\\b${GRANT} (?:\\w+ ){0,4}?${RUBRIC}(?= |$)`,
  ),
  new RegExp(
    `\\b${RUBRIC} (?:(?:est|sont|is|are|etait|a|ont|ete|has|have|been|deja|bien|comme|donc|maintenant|already|entierement|totalement|et|1|2|numero|du|de|l|eleve|toutes|tous) ){0,4}${STATUS}(?= |$)`,
  ),
  /\b(?:je suis|c est) (?:le |la |un |une |l |ton |ta |en fait )*(?:dev|developpeur|developpeuse|admin|administrateur|administratrice|createur|creatrice|moderateur|inspecteur|inspectrice|rectorat|support|concepteur|programmeur|superviseur)\b/,
  /\ben tant qu (?:admin\w*|developpeur|ia|assistant|modele|systeme|correcteur)\b/,
  /\b(?:tu (?:dois|devras|vas|es oblige)|vous devez|il faut que tu|je t ordonne|je te demande) (?:\w+ ){0,3}(?:valid\w*|coch\w*|accord\w*|approuv\w*|certifi\w*)/,
  /\b(?:fais|fait|faites|faisons) (?:\w+ )?comme si (?:\w+ ){0,5}(?:valid\w*|repondu|fini|prouve\w*|termine|tout|reussi)/,
  /\b(?:sans|pas besoin de|plus besoin de) (?:\w+ )?(?:preuves?|verifier|verification|evidence|proof)\b/,
  /\b(?:reponds|repond|reply|answer|respond|ecris|dis|dit|write|say) (?:\w+ ){0,4}(?:valid\w*|bravo|ok|approved|complete)(?= |$)/,
]

/** Fake tags, roles and data, on the raw text. */
const FAKE_STRUCTURE: readonly RegExp[] = [
  /(?:^|\n|[.!?]\s)\s*(?:#{2,}|\[+|<+\|?|\*\*|={3,}|-{3,}|`{3})\s*\/?\s*(?:system|syst[eè]me|assistant|user|admin|instruction|developer|d[ée]veloppeur|prompt|tutor|tuteur|inst|consigne)s?\b/i,
  /<\/?\|?\s*(?:system|assistant|user|instructions?|im_start|im_end|prompt|admin|tool|function|student|eleve|endoftext|s)\s*\|?\/?>/i,
  /\[\/?(?:INST|SYSTEM|SYS|ADMIN|ASSISTANT|SYST[EÈ]ME)\b[^\]]*\]/i,
  /(?:^|\n)\s*(?:system|syst[eè]me|assistant|admin|developer|(?:system|admin|internal|developer) (?:note|message|update))\s*:/i,
  /(?:^|\n|[.!?»]\s)\s*[«"]?(?:tuteur|tutrice|tutor|prof|ia|bot|stageflow)\s*:.{0,80}(?:valid|bravo|crit[èe]re|prouv|[ée]l[èe]ve\s*:|parfait|station)/i,
  /\{\s*["“']?(?:verdict|criterion\w*|met|validated|status|findings?|role|move|state|proofs?|criteria|safeguard|xp)["”']?\s*:/i,
  /<script|javascript:|\{\{.*\}\}|\$\{|<!--|-->|;\s*drop\s+table|'\s*or\s+'?1'?\s*=\s*'?1|update\s+\w+\s+set\s/i,
]

/** Long unbroken base-64 or hexadecimal: nobody tells a story in that. */
const ENCODED = /(?<![\w/])(?:[A-Za-z0-9+/]{24,}={0,2}|(?:[0-9a-fA-F]{2}[\s:]?){16,})(?![\w/])/
/** Runs of letters that a person may hold a key on, or a long word, are not codes. */
function looksEncoded(text: string): boolean {
  const run = ENCODED.exec(text)?.[0]
  if (run === undefined || /(.)\1{5,}/.test(run)) return false
  return /[A-Z]/.test(run) && /[a-z]/.test(run) && /[0-9+/=]/.test(run)
    ? true
    : /^[0-9a-fA-F\s:]+$/.test(run) && /\d/.test(run) && /[a-f]/i.test(run)
}

/** « J’ai validé », « il a montré »: what is told is not ordered. */
const TOLD = /\b(ai|a|ont|avons|avais|avait|suis) (?:deja |tout |bien |pas |aussi |tous )?\w{3,}(?:e|ee|es|ees|i|is|it|u|us|ert)\b/g

/** Characters of direction or without width between letters: made to slip past a reader. */
const HIDDEN = /\p{L}[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]+\p{L}/u
const TAG_CHARACTERS = /[\u{E0020}-\u{E007E}]{4,}/u

/**
 * Whether a message tries to give orders to the program (French or English), fakes its structure, or hides something. A flag for
 * the planner only: whatever this misses still cannot validate anything.
 */
export function looksInjected(text: string, reading: Reading): boolean {
  if (FAKE_STRUCTURE.some((p) => p.test(reading.plain)) || looksEncoded(reading.plain) || TAG_CHARACTERS.test(text)) return true
  const flat = reading.words.replace(/ \. /g, ' ').replace(/ \.$/, '').replace(TOLD, '$1 _')
  if (ORDERS.some((p) => p.test(flat)) || ABOUT_RUBRIC.some((p) => p.test(flat))) return true
  return HIDDEN.test(text) && /valid|ignore|prompt|systeme|system|consigne/.test(flat)
}
