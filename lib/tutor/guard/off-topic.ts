import type { Signals } from '@/lib/tutor/schema'
import type { Reading } from './reading'

type OffTopic = Signals['offTopic']

/** Insults thrown at the program or at nobody; an insult that is told (« un client m’a traité de con ») is a story. */
const INSULTS: readonly RegExp[] = [
  /\b(?:ta gueule|tg|(?<!\b(?:je|j|et|on|il|elle|ai|a) )ferme la(?! \w)|ferme ta gueule|ftg|casse toi|degage|va te faire|vtff|va chier|nique ta|ntm|fdp|fils de pute|va mourir|creve|suce (?:moi|ma|mon)|nique toi|niquez|je t emmerde|tu m emmerdes|tu fais chier|tu me fais chier|tu me saoules|tu me soules|tu casses les couilles|tu sers a rien|tu sert a rien|tu pues|tu m enerves|tu me gaves)\b/,
  /\b(?:t es|tu es|tes|t est|espece d|espece de|sale|gros|grosse|pauvre|quel|quelle) (?:\w+ ){0,2}(?:con|conne|connard|connasse|debile|nul|nulle|idiot|idiote|abruti|stupide|merde|batard|pute|encule|bouffon|mongol|gogol|teube|mechant|relou|inutile|moche|chiant|chiante|naze|tebe|bete|golmon|clochard)\b/,
  /^(?:con|connard|connasse|salope|pute|batard|encule|debile|abruti|idiot|bouffon|merde|pd|clochard|fdp|ntm|putain|nul|naze)(?: (?:va|de merde|con|toi))?$/,
]
const TOLD =
  /\b(?:m a|m ont|m avait|lui ai|il a|elle a|ils ont|client|cliente|on m|traite de|traiter de|traitait de|a dit|disait|dit que)\b/

const REAL: readonly RegExp[] = [
  /\bc est (?:\w+ ){0,2}(?:vraie? (?:personne|humain|prof)|humain|robot|bot|ia|intelligence artificielle|machine|chat ?gpt|gpt|logiciel)(?: (?:qui (?:me |m )?(?:repond|parle|ecrit|lit)\w*|derriere|en vrai|ou (?:pas|un|une|quoi)|ca|la|hein)\b.*)?$/,
  /\b(?:t es|tu es|tes|t est|est ce que tu es|es tu|vous etes|etes vous) (?:\w+ ){0,3}(?:vraie? (?:personne|humain|prof|gens|mec|meuf|fille|garcon|quelqu un)|humaine?|robot|bot|ia|intelligence artificielle|machine|programme|chat ?gpt|gpt|ordinateur|ordi|reel|reelle|vrai|vivant|une personne|un logiciel|mistral|gemini|claude|gars|qui en vrai)\b/,
  /\b(?:y a|il y a|ya) (?:\w+ ){0,2}(?:quelqu un|une personne|un humain|un vrai prof|un prof)(?: \w+){0,4} (?:derriere|qui (?:repond|lit|ecrit|parle|me lit))/,
  /\b(?:je parle|(?:t es|c est) qui (?:toi|en vrai|derriere)|qui (?:es|parle|repond|me)|t es qui|tu es qui|qui es tu|tu t appelles|c est quoi ton nom|ton prenom|tu as quel age|t as quel age|quel age as tu|quel age t as|tu habites|t habites|tu dors|tu ressens|tu as des sentiments|t as des sentiments|tu manges)(?: (?:\w+ ){0,4}(?:a un|avec un|a une|toi|derriere|ou|comment|la|des|qui|robot|humain|ia|vrai|vraie|personne|en vrai|quelqu un|sentiments|quoi))?(?: robot| humain| ia| personne| machine| bot)?$/,
  /\bqui (?:est ce qui |)(?:lit|voit|regarde) (?:\w+ ){0,2}(?:messages?|reponses?|conversation|ce que j ecris)/,
  /\bare you (?:\w+ )?(?:real|human|a bot|an ai|a robot|a person|chatgpt)\b/,
]

const CHATTER: readonly RegExp[] = [
  /\b(?:tu (?:fais|fait|fou) quoi|tu aimes quoi|t aimes quoi|tu kiffes quoi|ca va toi|et toi ca va|tu vas bien|comment (?:ca )?vas? tu|comment tu vas|quoi de neuf|t es ou|tu viens d ou|tu joues a|(?:t|tu) as (?:un |une |ton )?(?:insta|snap|06|numero|copain|copine|mec|tiktok)|ton (?:insta|snap|06|numero))\b/,
  /\b(?:raconte|dis|fais|connais|sors) (?:moi )?(?:\w+ ){0,3}(?:blague|vanne|poeme|rap|chanson|devinette|charade)\b/,
  /^(?:\w+ ){0,3}(?:tu (?:aimes|preferes|connais|kiffes|penses quoi|regardes|ecoutes|joues|sais)|t (?:aimes|connais|kiffes|as vu|preferes)|est ce que tu (?:aimes|preferes|connais|sais|peux chanter))\b/,
  /\b(?:tu es|t es|tes) (?:\w+ )?(?:belle|beau|bg|mignon|mignonne|sexy|bonne|charmant|charmante|canon|celibataire|trop fort|trop forte|drole)\b/,
  /\b(?:je t aime|tu veux sortir avec|sors avec moi|epouse moi|veux tu m epouser|bisous?$|calin|tu me plais|on se marie|mariage avec toi|mon coeur|mon bebe|bb)\b/,
  /\b(?:il fait quel temps|quel temps fait il|quelle heure (?:est il|il est)|il est quelle heure|meteo|capitale (?:de|du|d)|meilleur joueur|meilleure joueuse|combien font|qui a gagne|score du match|president de|c est quoi \d|\d+ (?:x|fois|plus) \d+)\b/,
  /^\d+ (?:\d+ )?(?:egal|fait|font)?$/,
  /\b(?:aide moi|fais) (?:\w+ ){0,4}(?:maths|dm|exercice|devoirs? (?:de|d)|anglais|physique|histoire geo)\b/,
  /\b(?:traduis|resous|calcule) (?:\w+ ){0,3}\w+/,
  /^(?:salut|coucou|yo|hey|hello|bonjour|bonsoir|slt|wesh|re|cc|wsh|hi)(?: (?:ca va|toi|le tuteur|tuteur|robot|bien|a toi|mon pote|frere|bro|la|frr|et toi|tu vas bien))*$/,
]

/** What takes a message off the subject: an insult, « are you real », small talk or flirting; null when nothing does. */
export function readOffTopic(reading: Reading): OffTopic {
  const sentences = reading.words
    .split(/ ?\. ?/)
    .map((s) => s.trim())
    .filter((s) => s !== '')
  if (sentences.some((s) => INSULTS.some((p) => p.test(s)) && !TOLD.test(s))) return 'insult'
  if (sentences.some((s) => REAL.some((p) => p.test(s)) && !/\bc est (?:vrai|un vrai|une vraie)\b(?! personne| humain)/.test(s)))
    return 'are-you-real'
  // A long message that also chats is not off the subject.
  return reading.count <= 25 && sentences.some((s) => CHATTER.some((p) => p.test(s))) ? 'chatter' : null
}
