import type { Reading } from './reading'

const WORK =
  '(?:lettre|cv|mail|message|texte|rapport|reponse|reponses|oral|expose|presentation|pitch|motivation|phrase|phrases|paragraphe|conclusion|introduction|intro|intros|resume|dossier|devoir|histoire|script|journal|plan|accroche|question|questions|exemple|modele|brouillon|station|truc|competence|competences|experience|experiences|cap|bilan|remerciement|remerciements)'
const MAKE =
  '(?:ecris|ecrit|ecrire|ecrives|ecrirais|redige|rediges|rediger|fais|fait|faire|fasses|genere|generer|generes|invente|inventer|inventes|complete|completer|remplis|remplir|prepare|preparer|formule|formuler|reformule|corrige|trouve|trouver|repond|reponds|repondre|donne|donner|propose|proposer|termine|finis|finir|resume|resumer|tape|pond|sors|balance|file|envoie|cree|creer|imagine)'
const STEM =
  '(?:tu (?:peux|pourrais|veux|voudrais|dois|vas|saurais)|peux tu|pourrais tu|veux tu|t peux|tu pe|vous pouvez|pouvez vous|est ce que tu peux|tpeux|j aimerais que tu|je veux que tu|je voudrais que tu|faut que tu|il faut que tu|c est a toi de|t as qu a|tu devrais)'

/** Requests, on folded and expanded words. Each needs an order or a plea: « j ai écrit une lettre » has neither. */
const REQUESTS: readonly RegExp[] = [
  new RegExp(
    `(?:^|\\. |stp |svp |te plait |vas y |allez |bon |ok |toi |non |mais |alors |juste |et |donc |wesh |frr |hey |salut |bonjour )(?:moi )?${MAKE} (?:le |la |les |l |en |y )?(?:moi |nous )?(?:\\w+ ){0,4}${WORK}\\b(?!.{0,30}\\bj ai\\b)`,
  ),
  new RegExp(`\\b${STEM} (?:\\w+ ){0,3}${MAKE}\\b(?! (?:du|de la|des|un) (?:sport|bruit|foot))`),
  /\b(?:ecris|redige|fais|complete|remplis|reponds|repond|invente|finis|termine|dis|trouve|genere) (?:le |la |les |l |y |tout )*(?:moi |lui )?(?:a ma place|pour moi|toi meme|toi|stp|svp|s il te plait)(?= |$|\.)/,
  /\b(?:a ma place|pour moi)\b.{0,20}\b(?:ecris|redige|fais|reponds|repondre|ecrire|faire|rediger|raconte)\b/,
  /\b(?:ecrire|rediger|faire|repondre|completer|remplir|raconter|finir) (?:\w+ ){0,4}a ma place\b/,
  /\b(?:fais|fait|ecris|redige|reponds|repond|invente|raconte|complete|remplis|finis) (?:le |la |les |l |en |moi |ca |tout )*(?:a ma place|pour moi)\b/,
  /\b(?:donne|file|envoie|passe|montre|balance|sors|fournis)\w* (?:moi |nous |m en |en )?(?:juste |direct |directement |vite )?(?:(?:un|une|des|la|le|les|l|quelques|deux|trois|\d) )?(?:bonne |bonnes |bon |vraie |exacte |meilleure )?(?:exemple|modele|reponse|reponses|idee|idees|corrige|solution|phrase|phrases|texte|truc a dire|version)\w*/,
  /\b(?:c est quoi|quelle est|quelles sont|dis moi|donne) (?:\w+ ){0,2}(?:la |les )?(?:bonne|bonnes|meilleure) reponses?\b/,
  /\b(?:dis|dit) moi (?:juste |direct )?(?:quoi|ce que je dois|ce qu il faut|qu est ce que je dois) (?:repondre|dire|mettre|ecrire|marquer)/,
  /\b(?:je (?:reponds|mets|met|dis|ecris|marque)) quoi(?= |$)(?! (?:a|au|dans) )/,
  /\b(?:tu|t) (?:as|aurais) (?:pas )?(?:un|une|des) (?:exemple|modele|reponse|idee)s?\b/,
  /\b(?:un|une) (?:exemple|modele) (?:de|d) (?:reponse|lettre|cv|rapport|mail)\b.{0,15}\b(?:stp|svp|s il te plait|s il vous plait)?$/,
  /\b(?:je (?:peux|veux|voudrais|aimerais) (?:avoir|copier)) (?:\w+ ){0,2}(?:exemple|modele|reponse|lettre|cv)\w*/,
  /\b(?:write|do|make|generate|complete|answer) (?:\w+ ){0,3}(?:letter|cv|resume|report|it for me|for me|answer|homework)\b/,
  /\b(?:j aimerais|je veux|je voudrais|je prefere) que (?:ce soit )?toi (?:qui )?(?:\w+ ){0,2}(?:ecriv\w*|fass\w*|redig\w*|repond\w*)/,
  /\b(?:fais|ecris|redige|prepare|monte|cree|genere) (?:moi |nous )(?:un|une|le|la|mon|ma|mes|tout|ca)\b/,
  /\b(?:fais|ecris|redige|prepare|genere|corrige|ameliore|reecris) (?:mon|ma|mes) (?:\w+ ){0,2}(?:lettre|cv|rapport|mail|oral|message|texte|histoire|reponse|presentation|pitch|expose|devoir\w*)\b/,
]

/** Things told or asked of the student, in which the same words are innocent. */
const TOLD =
  /\b(?:j ai|je lui ai|il m a|elle m a|on m a|ils m ont|m a demande|m avait|mon tuteur|ma tutrice|le chef|mon chef|la prof|le prof|ma prof|mon prof)\b/

/** Whether the student asks the program to write, answer or invent in their place. Not when they tell that somebody wrote. */
export function asksForWork(reading: Reading): boolean {
  return reading.words
    .split(/ ?\. ?/)
    .filter((sentence) => sentence !== '')
    .some(
      (sentence) =>
        REQUESTS.some((p) => p.test(sentence)) && !(TOLD.test(sentence) && !/\b(?:a ma place|pour moi|stp|tu peux)\b/.test(sentence)),
    )
}
