import type { lines as fr } from '../fr/lines'

/** The seven lines in English; same keys as the French file. */
export const lines: typeof fr = {
  'me-connaitre': {
    name: 'Know myself',
    promise: 'You find what you have already done, and leave with proofs in your own words.',
  },
  explorer: {
    name: 'Explore',
    promise: 'You look at jobs up close, even ones nobody around you knows, and you choose where to aim.',
  },
  'se-presenter': {
    name: 'Show myself',
    promise: 'You prepare a CV, a message and a few sentences to say, and make nothing up.',
  },
  chercher: {
    name: 'Search',
    promise: 'You contact places, follow up and bounce back, until one says yes.',
  },
  officialiser: {
    name: 'Sign',
    promise: 'You gather the papers and keep track of the signatures, so that you start on the right date.',
  },
  vivre: {
    name: 'Live',
    promise: 'Each day you note what you see, what you do and what you understand.',
  },
  raconter: {
    name: 'Tell',
    promise: 'Your notes become a report and a talk, and you already prepare what comes next.',
  },
}
