import type { TutorAction } from '@/lib/tutor/schema'
import type { Reading } from './reading'

const POLITE =
  '(?:s il te plait|s il vous plait|merci|bon|ok|bah|ben|non|euh|bref|allez|vas y|d accord|stp|la|alors|en fait|desole|pardon|oui|ouais|franchement|mais|du coup|maintenant|si possible|juste|wesh|frr|je sais pas|aucune idee|j ai pas d idee|rien)'
const TAIL = `(?: (?:${POLITE}|pour l instant|pour le moment|pour aujourd hui|aujourd hui|a demain|a plus|bye|ciao|salut|a tout a l heure|bonne soiree|bonne nuit|la dessus|celle la|celui la|cette question|stv|si tu veux|si ca te va|direct|vite))*`

/** Whole sentences that ask for a way out. Only a sentence that says nothing else counts: « je passe du temps à… » tells a story. */
const WHOLE: readonly (readonly [TutorAction, string])[] = [
  ['why', 'pourquoi(?: (?:tu|vous|cette|ces|ca|faire|est ce que|toutes|t as|j|je|on|c est)(?: \\w+){0,7})?'],
  ['why', '(?:a|ca) quoi (?:ca|sa|cela|ta|ces|cette)?(?: \\w+)? ?(?:sert|servir|sers)(?: \\w+){0,6}'],
  [
    'why',
    '(?:ca|sa|ta question|cette question|tes questions|ces questions|c) (?:ca |sa )?(?:sert|servent|va servir|me sert) a (?:quoi|rien)(?: \\w+){0,6}',
  ],
  ['why', '(?:c est )?(?:quoi|quel) (?:le |l )?(?:rapport|but|interet|utilite)(?: \\w+){0,8}'],
  ['why', 'en quoi (?:ca|c est|cela)(?: \\w+){0,8}'],
  [
    'why',
    '(?:dans quel but|c est pour(?: faire)? quoi|pour quoi faire|ca change quoi|tu veux savoir pourquoi|je vois pas (?:le rapport|l interet|a quoi ca sert))(?: \\w+){0,6}',
  ],
  ['switch-story', '(?:une |d |sur une |a une )?autres? (?:experience|histoire|exemple|sujet|chose|moment|truc|anecdote|souvenir|idee)s?'],
  [
    'switch-story',
    '(?:je|j|on|tu|est ce que je|est ce qu on|est ce que)? ?(?:\\w+ ){0,4}(?:parler|parle|raconter|raconte|dire|prendre|prends|choisir|changer|change|passer|passe|commencer|essayer|partir|pars) (?:plutot )?(?:avec |sur |a |de |d |en |vers )*(?:une |un )?(?:autres?|histoire|experience|sujet|exemple|theme)(?: \\w+){0,4}',
  ],
  [
    'switch-story',
    '(?:j|je)(?: en)? (?:ai|prefere|voudrais|veux|aimerais)(?: en)? (?:une |d )?(?:autre|autres)(?: (?:histoire|experience|idee|exemple|moment|anecdote))?(?: \\w+){0,3}',
  ],
  [
    'switch-story',
    '(?:on |je )?(?:peut |peux |veux |voudrais |aimerais )?(?:change|changer|changeons) (?:de |d )?(?:histoire|experience|sujet|exemple|moment|theme)?',
  ],
  ['switch-story', '(?:celle|celui) (?:la|ci) (?:est nulle?|marche pas|va pas)(?: \\w+){0,5}'],
  [
    'skip',
    '(?:je |on |tu |j )?(?:prefere |veux |voudrais |peux |peut |peux tu |on peut )?(?:passe|passer|passes|passons|saute|sauter|skip|skippe|zappe|zapper|next)(?: (?:a )?(?:la )?(?:cette |une |l )?(?:question|suivante|suivant|autre|autre question|mon tour|suite|ca|celle la))*',
  ],
  ['skip', '(?:la )?(?:question )?(?:suivante?|d apres|apres)'],
  ['skip', '(?:une )?autre question'],
  ['skip', '(?:pas|une) (?:cette )?question (?:la)?'],
  [
    'skip',
    '(?:je )?(?:veux pas|prefere pas|ai pas envie de|peux pas|ne veux pas) (?:y )?(?:repondre|en parler|le dire|dire)(?: \\w+){0,4}',
  ],
  [
    'pause',
    '(?:je |j |on |tu )?(?:veux |voudrais |peux |peut |vais |dois |prefere )?(?:faire )?(?:une |petite )*(?:pause|stop|stoppe|stopper|arrete|arreter|arretons|arretes|m arrete|m arreter|s arrete|s arreter)(?: (?:la|ici|de repondre|cette conversation|tout|maintenant|une pause|l exercice|pour ce soir|pour aujourd hui|a la|je (?:reprends|reviens|continue)(?: \\w+){0,3}))*',
  ],
  [
    'pause',
    '(?:on |je |j )?(?:peut |peux |vais |veux |prefere )?(?:continue|continuer|reprend|reprends|reprendre|finir|fini|finis|verra|voir|reviens|revenir|reviendrai|repasse|finira|reprendra|continuera|continuerai|finirai|reprendrai|verrai)(?: (?:ca|la|le|les|tout))? (?:plus tard|demain|apres|une autre fois|ce soir|un autre jour|tout a l heure|la prochaine fois|lundi|ce week end|bientot)',
  ],
  [
    'pause',
    '(?:je |j )?(?:dois|doit|faut que j|faut que je|ai|il faut que j|il faut que je|vais) (?:y aller|y aille|filer|partir|parte|manger|aller (?:manger|en cours|dormir|au sport|a l entrainement|me coucher)|aille (?:manger|en cours|dormir)|cours|plus le temps|pas le temps|me coucher)(?: \\w+){0,4}',
  ],
  [
    'pause',
    '(?:a plus tard|a plus|a demain|plus tard|bonne nuit|bye|ciao|au revoir|j en ai marre|ca me saoule|j en peux plus|je suis fatiguee?|je quitte|fin|c est bon j arrete)',
  ],
]

const compiled = WHOLE.map(([action, source]) => [action, new RegExp(`^(?:${POLITE} )*(?:${source})${TAIL}$`)] as const)

/** Stories begin this way; a long sentence that holds one is not a request even if it fits. */
const TELLS =
  /\b(?:j ai (?!une autre|un autre|pas envie|pas le|plus le|d autres|cours|marre|pas d)\w+|je me suis|on a|c etait|il y avait|j etais|parce que j)\b/

/** The way out that a message asks for in words, or null. The last sentence that asks for one decides. */
export function readAction(reading: Reading): TutorAction | null {
  const sentences = reading.words
    .split(/ ?\. ?/)
    .map((s) => s.trim())
    .filter((s) => s !== '')
  for (const sentence of sentences.toReversed()) {
    if (TELLS.test(sentence) && sentence.split(' ').length > 6) continue
    const found = compiled.find(([, pattern]) => pattern.test(sentence))
    // « Pourquoi » alone may open a story told as a riddle: only when it asks something.
    if (found) return found[0]
  }
  return null
}
