/**
 * Coming back to what was told elsewhere: statements, because the one question of a reply is asked elsewhere. The student's words
 * stand in the place of {q}, their age (« il y a 12 jours », « hier ») in that of {days}.
 */
export const MEMORY_REFLECT: readonly string[] = [
  '{days}, tu m’avais raconté : {q}.',
  'Tu disais déjà, {days} : {q}.',
  '{days}, tu m’avais parlé de ça : {q}.',
  'J’ai gardé ce que tu écrivais {days} : {q}.',
  'À une autre station, {days}, tu disais : {q}.',
  'Tes mots, {days}, c’était : {q}.',
  'Je repense à ton message, {days} : {q}.',
]

/** Offered when the student changes stories, or has none: to take or to leave. */
export const MEMORY_OFFER: readonly string[] = [
  'Tu avais aussi raconté {q} : on peut repartir de là.',
  'Il y a aussi {q}, si tu préfères.',
  'Si ça te va, on reprend {q}.',
  'Une piste dans tes propres mots : {q}.',
  'Ailleurs, tu disais {q}, ça peut servir ici.',
  'Autre point de départ possible : {q}.',
  'Tu peux aussi te servir de {q}.',
]

/** The same moment, told a second time: noticed without a reproach. */
export const MEMORY_SAME_STORY: readonly string[] = [
  'On dirait le même moment que {q}.',
  'Ça ressemble à ce que tu avais déjà raconté : {q}.',
  'Je crois reconnaître ce moment : {q}.',
  'Tu m’avais déjà parlé de ça, je crois : {q}.',
  'On est peut-être là où tu disais : {q}.',
  'C’est peut-être la même histoire que {q}.',
  'Je retrouve ici un moment connu : {q}.',
]
