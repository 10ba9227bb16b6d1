/** The seven lines in French: map name (at most 12 characters) and the promise made to the student. */
export const lines = {
  'me-connaitre': {
    name: 'Me connaître',
    promise: 'Tu retrouves ce que tu as déjà fait, et tu repars avec des preuves dites avec tes mots.',
  },
  explorer: {
    name: 'Explorer',
    promise: 'Tu regardes des métiers de près, même ceux que personne ne connaît autour de toi, et tu choisis un cap.',
  },
  'se-presenter': {
    name: 'Se présenter',
    promise: 'Tu prépares un CV, un message et quelques phrases à dire, sans rien inventer.',
  },
  chercher: {
    name: 'Chercher',
    promise: 'Tu contactes des lieux, tu relances, tu rebondis, jusqu’à un oui.',
  },
  officialiser: {
    name: 'Officialiser',
    promise: 'Tu réunis les papiers et tu suis les signatures, pour commencer à la bonne date.',
  },
  vivre: {
    name: 'Vivre',
    promise: 'Tu notes chaque jour ce que tu vois, ce que tu fais et ce que tu comprends.',
  },
  raconter: {
    name: 'Raconter',
    promise: 'Tes notes deviennent un rapport et un oral, et tu prépares déjà la suite.',
  },
}
