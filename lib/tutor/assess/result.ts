import type { ReasonCode } from '../schema'
import { isGainOfOthers } from './gain-of-others'
import { concreteWords, type Reading } from './reading'
import { candidate } from './span'
import type { AssessContext, Candidate } from './types'

/** What happened in the end, said so that no slot is needed. Folded clause. */
const OUTCOME: readonly RegExp[] = [
  /\bapplaudiss(?:ait|aient)\b/,
  /\b(?:a|ont) (?:enfin |tous |toutes |donc )?pu (?:\w+ )?[a-z]+(?:er|ir|re|oir)\b/,
  /\b(?:est|sont|a|ont) (?:plus )?jamais (?:re\w+|eu|casse|tombe|oublie|pleure|manque)\w*\b/,
  // success and failure of the thing itself
  /\bca (?:a |avait )?(?:bien |trop |super |grave |vraiment |enfin )*(?:marche|fonctionne|plu|paye|tenu|aide|servi|cartonne|depanne|rapporte|permis|evite|change|ramene|demarre|redemarre|roule|tourne)\b(?! a rien)/,
  /\b(?:ca|la|le|l|il|elle|tout|on) (?:\w+ ){0,3}(?:remarche|refonctionne|redemarre|marche mieux|fonctionne mieux|va mieux|etait mieux|etait pret|etait prete|etait propre|etait fini)\b/,
  /\b(?:il|elle|la \w+|le \w+|l \w+|mon \w+|ma \w+) (?:a|est) (?:\w+ )?(?:demarre|redemarre|marche|fonctionne|tenu|roule|tourne|vole|pousse|repousse|repris|allume|rallume|ouvert)e?\b/,
  /\bca (?:m |nous |leur |lui |l |les )?a (?:\w+ )?fait [a-z]+(?:er|ir|re)\b/,
  /\b(?:utilisent?|gardent?|se servent|s en servent|s en sert|servent|continuent?|suivent|appliquent|consultent|reclament?) (?:encore|toujours|maintenant|tous les jours)\b|\b(?:a|ont) (?:\w+ )?(?:garde|adopte|repris|reutilise|gardee) (?:mon|ma|mes|l idee|le|la|ca)\b/,
  /\b(?:pas|plus) (?:eu )?(?:un|une) seule?\b|\baucune? (?:retards?|accidents?|erreurs?|blesses?|plaintes?|pertes?|reclamations?|bagarres?|absents?)\b/,
  // reaction of people
  /\b(?:m|nous|l|les) (?:a|ont|avait|avaient) (?:\w+ )?(?:remercie|felicite|complimente|applaudi|embauche|garde|rappele|recommande|redemande|redonne|confie|laissee? (?:faire|tenir|gerer|seule?|la|le|les|conduire|utiliser|fermer|ouvrir)|paye|promu|pris en photo|dit merci|dit bravo|fait confiance|propose (?:de|un|une)|offert|donne (?:un|une|\d+|des|le|la)|demande de (?:revenir|refaire|recommencer|rester|continuer)|reprise?|choisi|elu|note|mis (?:un|une|\d+)|serre (?:la main|dans)|fait un (?:calin|compliment|sourire))(?:e|es|s)?\b/,
  /\b(?:m|nous) (?:a|ont|avait|avaient) (?:\w+ )?dit (?:que|qu) (?:c |j |je |ca |on |il |elle |mon |ma |notre |la |le |les )/,
  /\b(?:m|nous) (?:a|ont) dit (?:merci|bravo|bien joue|que)\b/,
  /\b(?:il|elle|ils|elles|les \w+|la \w+|le \w+|l \w+|mes \w+|ma \w+|mon \w+|tout le monde|le public|\w+s(?= (?:m |nous |l )?ont)) (?:m |nous |l )?(?:a|ont) (?:tous |toutes |bien |trop |vraiment |grave |tout |beaucoup |enfin |adore )*(?:adore|aime|kiffe|apprecie|applaudi|rigole|ri|souri|arrete|reussi|compris(?! qu)|progresse|gagne|recommence|mange|achete|signe|applaudissaient|valide|accepte|repondu|partage|like|retenu|eu \d+|pu|dormi|pleure de joie|fini|redemande|guerison)\b/,
  /\b(?:etait|etaient|est|sont|a ete|ont ete|etions|etais|j etais) (?:\w+ )?(?:contente?s?|ravie?s?|fiere?s?|heureu(?:x|se|ses)|soulagee?s?|surprise?s?|impressionnee?s?|rassuree?s?|satisfaite?s?|emue?s?|calmee?s?|choquee?s? (?:en bien)?|degoutee?s?|reconnaissante?s?|complet|complete|plein|pleine|nickel|propres?|rangee?s?|impeccables?|remplie?|salle comble|reparee?|pretee?|sauvee?|selectionnee?s?|qualifiee?s?|premieree?s?|deuxiemes?|troisiemes?|champion(?:s|ne|nes)?)\b/,
  // people who come back, calm down, succeed
  /\b(?:est|sont) (?:tous |toutes |enfin |meme )?(?:revenue?s?|restee?s?|venue?s? (?:me|nous|plus|\d+)|repartie?s?(?: \w+)?|passee?s? (?:de|a|en)|arrivee?s? (?:a|premier|1|2|3|deuxieme|troisieme|dernier)|devenue?s?|sortie?s? de|retombee?s?|montee?s?|partie?s? (?:content|rassure|avec le sourire))\b/,
  /\b(?:s|se) (?:est|sont|etait|etaient) (?:\w+ )?(?:calmee?s?|endormie?s?|amelioree?s?|arretee?s?|reconciliee?s?|excusee?s?|inscrite?s?|detendue?s?|rendormie?s?|mise?s? a|arrangee?s?|reglee?s?|vendue?s?|bien vendue?s?)\b/,
  /\b(?:arrete|arretait|arretaient|cesse|fini) de (?:pleurer|crier|se \w+|s \w+|tomber|parler|bouger|planter|fuir)\b/,
  /\bpleur(?:ait|aient|e|ent) plus\b|\b(?:plus|moins) (?:de |aucun |aucune )?(?:disputes?|bagarres?|retards?|erreurs?|monde|clients?|bruit|gaspillage|fuite|bug|bugs|problemes?)\b/,
  // counted gains
  /\b(?:a|ai|ont|avait|avons|avait) (?:\w+ ){0,2}?(?:vendu|recolte|gagne|collecte|ramasse|recupere|economise|atteint|rapporte|reuni|marque|obtenu|recu|depasse)(?:e|es|s)? (?:\w+ ){0,3}?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|plus|presque|environ|tout|toutes|tous|un prix|une note|assez)/,
  /\b(?:j ai|on a) ete (?:\w+ )?(?:paye|felicit|remerci|embauch|elu|chois|pris|applaudi|selectionn|recompens|augment|invit|rappel|classe|recrut|nomm|promu|accept)\w*/,
  /\btout (?:est parti|s est vendu|a ete vendu)\b|\b(?:on a|j ai) (?:tout|presque tout) (?:vendu|ecoule|fini|rembourse)\b|\b(?:on a|j ai) fait \d{2,}/,
  /\b(?:on a|j ai|ca a|ca m a|ca nous a) (?:\w+ )?evite (?:de|d|un|une|des|les|la|le)\b/,
  /\b(?:a|ai|ont) (?:\w+ )?(?:gagne|perdu)(?: (?:le|la|\d|contre|en|notre|un|une|par|deux|trois|tous|aux)\b|$)/,
  /\b(?:j ai|on a|je l ai|je les ai) (?:\w+ )?(?:eu|obtenu|decroche|valide|recu) (?:\w+ ){0,3}?(?:\d+|diplome|brevet|bafa|mention|prix|note|moyenne|bac|permis|medaille|coupe|compliments?|place|poste|stage|contrat|pourboires?|applaudissements|retours?|reponses?|vues|likes|abonnes|felicitations|encouragements)\b/,
  /\b(?:\d+|mille|cent|deux cents|plusieurs centaines de|une centaine de|une vingtaine de|une trentaine de|une cinquantaine de|une dizaine de) (?:personnes|spectateurs|vues|likes|abonnes|visiteurs|inscrits?|familles|clients|gens|eleves|euros|e|points|followers) (?:\w+ )?(?:sont|ont|etaient|est|a|de plus|en plus|a la fin|au total)\b/,
  /\b(?:il y a eu|y a eu|il est venu|sont venues?|sont venus|il y avait) (?:\w+ )?(?:plus de |environ |presque |genre )?(?:\d{2,}|une \w+aine)\b/,
  // change of a state
  /\b(?:a|ont|avait) (?:\w+ )?(?:baisse|augmente|double|triple|diminue|progresse|ameliore|grimpe|chute|remonte|disparu|guerie?|pousse|repousse|refleuri)\b/,
  /\b(?:passee?s?|montee?s?|remontee?s?) de \d+\b|\bde \d+(?:[.,]\d+)? (?:de moyenne )?a \d+/,
  /\b(?:depuis|desormais|aujourd hui) (?:il|elle|ils|elles|on|ca)\b|\bmaintenant (?:il|elle|ils|elles|on|ca|le|la|les|l|mon|ma|mes|tout)\b/,
  /\b(?:j ai|on a|il a|elle a|ils ont|elles ont|je l ai|nous avons) (?:\w+ )?(?:reussie?|reussi a|reussi mon|termine|fini) (?!de\b|par\b)/,
  /\b(?:a|ont|est|sont|ai|peut|peuvent|sait)\b.*\bgrace a (?:moi|ca|nous|mon|ma|cette|cet|ce)\b/,
  /\b(?:grace a (?:moi|ca|nous|mon|ma))\b.*\b(?:a|ont|est|sont|ai|peut|peuvent|sait)\b/,
  /\b(?:m|nous) (?:a|ont) (?:\w+ )?(?:rapporte|permis|valu) (?:de|d|un|une|\d+|le|la|plein) (?!observer|decouvrir|apprendre|voir|acquerir|developper|comprendre|renforcer|connaitre|mieux)/,
  /\bca (?:a|m a|nous a) fait (?:\w+ )?\d+/,
  /\bplus (?:personne|aucun|aucune|jamais)\b|\b(?:il|elle|ils|elles|ca|on|le \w+|la \w+|les \w+|l \w+|ma \w+|mon \w+|mes \w+) (?:n |ne |se |s |en )*[a-z]{3,}(?:e|ent|t|d|s|ait|aient) plus(?: du tout| depuis| jamais| rien| personne)?(?: (?:a|de la|du|la|le|les|en|dans|pour|pendant|apres|avec|mes|maintenant|sur|sans)\b.*)?$/,
]

/** Words that lead to an outcome; what follows must be told as a fact. */
const LEADS_TO =
  /^(?:et |mais |donc )*(?:du coup|au final|finalement|resultat|a la fin|au bout|donc a la fin|ce qui fait que|au bout du compte|en fin de compte|le resultat|depuis|maintenant|desormais)\b/
const EMPTY =
  /\b(?:je (?:ne )?sais|on (?:ne )?sait) (?:pas|plus)\b|\bsans (?:moi|nous)\b|\b(?:rien (?:n )?(?:a |est )?(?:bouge|change|donne|fait|servi|marche)|rien (?:de|du tout)|pas de resultat|aucun resultat|servi a rien|sert a rien|rien de special|je sais pas|c est tout|^comme d habitude|^comme prevu)\b|^(?:et |bah |ben |c |ca )*(?:etait|est|s est|a ete) (?:bien|cool|top|super|genial|nul|sympa|pas mal|trop bien|interessant|une bonne experience|enrichissant|bien passee?|tres bien passee?|normal|ok)(?: quoi| voila| franchement)?$/

function against(reading: Reading): ReasonCode | null {
  if (reading.unreal && !(reading.predicates[0]?.tense === 'perfect' && !reading.wished)) return 'HYPOTHETICAL'
  if (EMPTY.test(reading.n)) return 'TOO_THIN'
  if (reading.hedged) return 'HEDGED'
  if (reading.general && !reading.predicates.some((p) => p.subject === 'self')) return 'GENERAL'
  return null
}

/** At these stations the length reached and what a listener says are the result. */
const SPOKEN_ORAL = new Set(['a-l-oral', 'oral'])
const TIMED = /\b\d+ ?(?:min|minutes?|secondes?|s|sec|mn)\b|\b\d+min/

/** What others give, entrust or say is a result only after something was done. */
const REWARD = /\b(?:ete \w+|pu|confie|laissee?|donnee?|propose|demande|dit)\b/
/** « … et il a démarré »: what came of it, right after the act. */
const PRONOUN_THEN = /^(?:et|donc|alors|du coup|et la|et apres) (?:\w+ )?(?:il|elle|ils|elles|ca) (?:\w+ )?(?:a|ont|est|sont)\b/

/** A gain told without a verb: « zéro accident », « une médaille », « les félicitations du maire ». */
const NAMED_GAIN =
  /^(?:et |bah |ben )*(?:zero|plus (?:de|aucun|aucune)|moins de|(?:un|une|la|le|des|les|mon) (?:\w+ )?(?:medailles?|coupe|diplome|prime|notes?|pourboires?|sourires?|merci|felicitations|compliments?|applaudissements|brevet|bafa|contrat|place))\b/
/** « Ma grand-mère appelle toute seule maintenant ». */
const LASTING = /\b(?:maintenant|desormais|depuis|toute? seule?|tous seuls)\b/

/** « La patronne l’a fait imprimer », « le coach m’a filé les clés »: what others did about it, after the act. */
const CLITIC_REACTION = /\b(?:m|l|les|nous|lui|leur) (?:a|ont)\b/
const NO_REACTION =
  /\b(?:montre|explique|dit|demande|appris|aidee?|accompagnee?|emmenee?|amenee?|ramenee?|regardee?|vue?|rejointe?|accueillie?|appelee?|laissee?|presentee?|parle|raconte|conseille|engueulee?|obligee?|forcee?|inscrite?|apporte|repete|repeter|permis|plu|appris|marque)\b/
const actedBefore = (readings: readonly Reading[], i: number, context: AssessContext) =>
  context.asked === 'result' ||
  context.met.includes('action') ||
  readings
    .slice(0, i)
    .some((r) => r.predicates.some((p) => p.subject === 'self' && !p.negated && p.tense !== 'conditional' && p.tense !== 'future'))

/** « On était contents »: the student's own mood tells no change. */
const OWN_FEELING =
  /\b(?:j etais|je suis|on etait|on est|nous etions) (?:\w+ )?(?:contente?s?|fiere?s?|ravie?s?|heureu(?:x|se|ses)|soulagee?s?|satisfaite?s?|decue?s?)\b/
/** What people say about it, as the answer to « et ça a donné quoi ? ». */
const SAID = /\b(?:a|ont) (?:\w+ )?(?:dit (?:que|qu|bonjour|merci|oui|bravo)|ecrit (?:un|une|que|qu)|avoue (?:que|qu)|reconnu)\b/
/** A count of things or people: not a date, a duration, a class or a telephone number. */
const COUNTED =
  /\b(?:[2-9]|\d{2,}) (?!semaines?|jours?|heures?|h|mois|ans?|annees?|minutes?|fois|e|et|ou|en|a|de|pour|j|je|mn)[a-z]{3,}|\b\d{2,} fois\b/
/** A clause that sets the scene or gives a cause. */
const SETTING =
  /^(?:et |mais )?(?:quand|lorsque|parce|car|comme|pendant|alors que|le (?:jour|soir|matin|moment|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) ou|vu)\b/
/** What a placement « taught » is a look back, not a result. */
const LESSON = /\b(?:stage|experience)s? (?:m |nous )?(?:a|ont|avait) /
/** What happens to people and things, rather than what they do to others. */
const CHANGES =
  /^(?:eu|pu|obtenu|reussi|gagne|recu|dit|accepte|arrete|fini|dormi|compris|tenu|change|baisse|augmente|pousse|marche|fonctionne|demarre|dure|progresse|guerie?|disparu|parti|partie|partis|parties|arrivee?s?|revenue?s?|tombee?s?|montee?s?|restee?s?|venue?s?|passee?s?|devenue?s?|ete .*|inscrite?s?|arretee?s?|endormie?s?|vendue?s?|amelioree?s?)$/

/** « On m’a dit que j’avais aidé », « il m’a dit de dire »: somebody's words about it, or put in one's mouth. */
const HEARSAY = /\bon m (?:a|avait) (?:\w+ )?(?:dit|raconte) (?:que|qu)\b|\b(?:dit|demande) (?:de|d) (?:dire|mettre|ecrire|repondre)\b/

/** « Personne m’a dit merci ». */
const NOBODY = /\b(?:personne|aucune? \w+) (?:n |ne )?(?:m|me|nous) (?:a|ont)\b/

const isPast = (reading: Reading) => reading.predicates.some((p) => p.tense === 'perfect' || p.tense === 'imperfect')
const onlyMyAct = (reading: Reading) => reading.predicates.length > 0 && reading.predicates.every((p) => p.subject === 'self')
const denied = (reading: Reading) => reading.predicates.length > 0 && reading.predicates.every((p) => p.negated)

/**
 * What changed, a number, a reaction. Necessary: an outcome told as a fact; or, when the tutor has just asked for it, a past or
 * present statement about something else than the student's own act.
 */
export function readResult(readings: readonly Reading[], context: AssessContext): Candidate[] {
  const asked = context.asked === 'result'
  const firstAct = readings.findIndex((r) =>
    r.predicates.some(
      (p) => (p.subject === 'self' || p.subject === 'we') && !p.negated && p.tense !== 'conditional' && p.tense !== 'future',
    ),
  )
  return readings.flatMap((reading, i): Candidate[] => {
    if (reading.request) return []
    if (isGainOfOthers(reading, readings)) return asked ? [candidate('partial', reading.clause, ['OTHER_SUBJECT'])] : []
    if (HEARSAY.test(reading.n)) return asked ? [candidate('partial', reading.clause, ['OTHER_SUBJECT'])] : []
    const flaw = against(reading)
    // « C’était pas 200, c’était 20 »: the figure put in the place of the other.
    if (context.corrects && /\d/.test(reading.n) && !/\bpas\b/.test(reading.n)) return [candidate('met', reading.clause, [], 6)]
    const spoken =
      SPOKEN_ORAL.has(context.stationId) &&
      (TIMED.test(reading.n) ||
        /\b(?:a|ont) (?:\w+ )?(?:dit|trouve|repondu|demande|pose|bloque|note|ri|souri|applaudi|compris(?! qu))\b/.test(reading.n)) &&
      !reading.general &&
      (isPast(reading) || reading.predicates.length === 0)
    const outcome = spoken || OUTCOME.some((pattern) => pattern.test(reading.n))
    const led =
      LEADS_TO.test(reading.n) ||
      (reading.predicates.length > 0 && LEADS_TO.test(readings[i - 1]?.n ?? '') && (readings[i - 1]?.predicates.length ?? 1) === 0)
    const named = concreteWords(reading.words).length
    const first = reading.predicates[0]
    const reward = REWARD.test(reading.n)
    const acted =
      asked ||
      context.met.includes('action') ||
      readings
        .slice(0, i + 1)
        .some((r) =>
          r.predicates.some(
            (p) => p.subject === 'self' && !p.verb.startsWith('ete ') && !p.negated && p.tense !== 'conditional' && p.tense !== 'future',
          ),
        )
    const byOther = /\bc (?:est|etait) (?:\w+ ){1,3}qui\b/.test(reading.n) && !/\b(?:moi|nous) qui\b/.test(reading.n)
    const negatedOutcome =
      outcome &&
      denied(reading) &&
      !/plus\b|personne|seule?\b|aucune?\b/.test(reading.n) &&
      !(first?.subject === 'other' && /\bjamais\b/.test(reading.n))
    if (outcome && OWN_FEELING.test(reading.n)) return asked ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    const given =
      first !== undefined &&
      /^(?:confie|donnee?|laissee?)$/.test(first.verb) &&
      concreteWords(reading.words.slice(first.at + 1)).length === 0 &&
      !/\d/.test(reading.n)
    if (outcome && given) return [candidate('partial', reading.clause, ['TOO_THIN'])]
    if (outcome && reward && !acted) return [candidate('partial', reading.clause, ['TOO_THIN'])]
    // « Un client est revenu furieux », then what was done: that is the situation.
    if (outcome && i < firstAct && !context.met.includes('action') && !asked) return [candidate('partial', reading.clause, ['TOO_THIN'])]
    if (outcome && NOBODY.test(reading.n)) return asked ? [candidate('partial', reading.clause, ['NEGATED'])] : []
    if (outcome && flaw === null && (!negatedOutcome || spoken)) return [candidate('met', reading.clause, [], 10 + named)]
    if (flaw !== null) return outcome || asked || led ? [candidate('partial', reading.clause, [flaw])] : []
    if (negatedOutcome) return [candidate('partial', reading.clause, ['NEGATED'])]
    if (byOther) return asked ? [candidate('partial', reading.clause, ['OTHER_SUBJECT'])] : []
    if (led && reading.predicates.length > 0 && !onlyMyAct(reading) && named >= 1) return [candidate('met', reading.clause, [], 8)]
    const follows =
      PRONOUN_THEN.test(reading.n) &&
      readings
        .slice(0, i)
        .some(
          (r) =>
            r.clause.sentence === reading.clause.sentence &&
            r.predicates.some((p) => p.subject === 'self' && !p.negated && p.tense !== 'conditional' && p.tense !== 'future'),
        )
    const setting = SETTING.test(reading.n) || /\bc (?:est|etait) pas\b/.test(reading.n) || LESSON.test(reading.n)
    if (asked && setting && !outcome) return named >= 1 ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    const reaction =
      CLITIC_REACTION.test(reading.n) &&
      !NO_REACTION.test(reading.n) &&
      reading.predicates[0]?.subject === 'other' &&
      reading.predicates[0].tense === 'perfect' &&
      !denied(reading)
    if (reaction && actedBefore(readings, i, context) && named >= 1) return [candidate('met', reading.clause, [], 7)]
    const fewer =
      /\b(?:moins|mieux)\b|\bplus (?:de|d|vite|souvent|facilement|longtemps)\b/.test(reading.n) &&
      reading.predicates[0]?.subject === 'other' &&
      !reading.unreal
    if (
      asked &&
      (fewer || /\b(?:chaque|tous les|toutes les|encore)\b/.test(reading.n)) &&
      reading.predicates[0]?.subject === 'other' &&
      named >= 1 &&
      !denied(reading)
    )
      return [candidate('met', reading.clause, [], 6)]
    const said = first?.subject === 'other' && first.tense === 'perfect' && SAID.test(reading.n) && !first.negated
    if (asked && said) return [candidate('met', reading.clause, [], 6)]
    const lasting = LASTING.test(reading.n) && reading.predicates.some((p) => p.subject === 'other' && p.tense === 'present' && !p.negated)
    if (asked && LASTING.test(reading.n) && named >= 2 && !reading.predicates.some((p) => p.subject === 'self' || p.negated))
      return [candidate('met', reading.clause, [], 6)]
    if (lasting && acted && named >= 1) return [candidate('met', reading.clause, [], 7)]
    if (follows && !denied(reading) && named >= 1 && reading.predicates[0]?.tense === 'perfect')
      return [candidate('met', reading.clause, [], 7)]
    const counted = COUNTED.test(reading.n) && isPast(reading) && !denied(reading)
    if (asked && counted && named >= 1 && reading.predicates[0]?.tense === 'perfect') return [candidate('met', reading.clause, [], 5)]
    if (asked && /^(?:we|self)$/.test(reading.predicates[0]?.subject ?? ''))
      return named >= 1 ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    const bystander =
      first !== undefined &&
      !COUNTED.test(reading.n) &&
      !CHANGES.test(first.verb) &&
      !/\bmoins\b/.test(reading.n) &&
      !/^(?:il|elle|ils|elles|qui)$/.test(reading.words[first.from] ?? '') &&
      first.subject === 'other' &&
      !/\b(?:m|me|moi|nous|notre|nos|mon|ma|mes|lui|leur)\b/.test(reading.words.slice(first.from).join(' '))
    if (asked && bystander && !outcome) return [candidate('partial', reading.clause, ['OTHER_SUBJECT'])]
    if (
      asked &&
      first?.subject === 'it' &&
      (first.tense !== 'perfect' || /^(?:dure|pris|commence|fini|ete|valu|paru|semble)$/.test(first.verb))
    )
      return named >= 1 ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    if (
      asked &&
      first?.subject === 'other' &&
      first.tense === 'perfect' &&
      !first.negated &&
      named >= (first.verb.startsWith('ete ') ? 2 : 1) &&
      !NO_REACTION.test(reading.n) &&
      !(first.verb === 'plu' && !/\b(?:m|leur|lui|nous)\b/.test(reading.n))
    )
      return [candidate('met', reading.clause, [], 5)]
    if (asked && reading.predicates.length === 0 && !/\d/.test(reading.n) && !NAMED_GAIN.test(reading.n))
      return named >= 1 ? [candidate('partial', reading.clause, ['TOO_THIN'])] : []
    if (asked && named >= 1) return [candidate('partial', reading.clause, ['TOO_THIN'])]
    return []
  })
}
