import type { StationId } from '@/lib/journey/schema'

/** `young`: 4e, 3e, 2de and unknown · `pro`: CAP, bac pro · `higher`: BTS and above. */
export type Age = 'young' | 'pro' | 'higher'
export type Opening = { readonly all: readonly string[] } & Partial<Readonly<Record<Age, readonly string[]>>>

/** One sentence on what the program is, said once, when a station opens. */
export const DISCLOSURES: readonly string[] = [
  'Je suis un programme : je pose des questions, tu racontes.',
  'Je suis un programme, et je pose une question à la fois.',
  'Je suis un programme : les réponses, ce sont les tiennes.',
]

/** What each station is about, before its first question. */
export const OPENINGS: Partial<Record<StationId, Opening>> = {
  'ce-qui-m-anime': {
    all: ['On cherche ce que tu aimes vraiment.', 'Ici, on parle de ce que tu aimes, sans note.', 'On commence par ce qui te plaît.'],
    higher: ['On cherche ce qui te plaît, au-delà de tes études.', 'Ici, on parle de ce que tu aimes, pas de ton diplôme.'],
  },
  'mes-experiences': {
    all: ['On commence par un moment que tu as vécu. N’importe lequel.', 'Une histoire à toi suffit, même petite.'],
    young: [
      'On commence par un moment que tu as vécu : un match, un petit frère à garder, une panne réparée.',
      'Une petite histoire suffit : un club, une fête, un service rendu.',
    ],
    pro: [
      'On commence par un moment que tu as vécu : un chantier, un service, un dépannage.',
      'Une histoire suffit : en PFMP, à l’atelier, à la maison.',
    ],
    higher: [
      'On commence par un moment que tu as vécu : un job, un projet, une asso.',
      'Une histoire suffit : un petit boulot, un projet de groupe, un dépannage.',
    ],
  },
  'premieres-preuves': {
    all: [
      'On reprend une de tes histoires pour voir ce que tu sais faire.',
      'Une compétence, c’est quelque chose que tu sais faire et que tu peux montrer. On en cherche une.',
    ],
  },
  'casser-un-cliche': {
    all: [
      'On prend une idée toute faite sur un métier et on la vérifie.',
      'Tout le monde a des clichés sur les métiers. On en vérifie un.',
    ],
  },
  'parler-a-un-pro': {
    all: ['Tu as parlé de son métier avec quelqu’un. On garde l’essentiel.', 'Une rencontre de cinq minutes suffit pour cette station.'],
  },
  'mon-cap': { all: ['On choisit une direction. Tu pourras en changer.', 'Un choix, une raison, un plan B : rien n’est définitif.'] },
  'a-l-oral': { all: ['On revient sur ta présentation de 45 secondes.', 'Parler de soi, ça se répète. On regarde tes essais.'] },
  rebondir: {
    all: [
      'Un refus, ça arrive à tout le monde. On regarde ce que tu peux en tirer.',
      'Un refus, c’est une réponse. On voit ce qu’elle t’apprend.',
    ],
  },
  entretien: { all: ['On parle de ton entretien, avant comme après.', 'On revient sur ton entretien, pas à pas.'] },
  'jour-1': {
    all: ['On raconte ton premier jour de stage : les gens, les lieux, les règles.', 'On note ton premier jour tant qu’il est frais.'],
    pro: ['On raconte ton premier jour en entreprise : les gens, les lieux, les règles.'],
  },
  'interview-tuteur': {
    all: ['Ton tuteur a un parcours. On garde ses réponses et ton avis.', 'On met au propre ton échange avec ton tuteur.'],
  },
  contribution: {
    all: [
      'Même en peu de jours, on peut être utile. On cherche ce que tu as apporté.',
      'On cherche ce que tu as fait d’utile, même petit.',
    ],
  },
  rapport: {
    all: ['On prépare ton rapport, morceau par morceau.', 'On choisit ce qui ira dans ton rapport.'],
  },
  oral: { all: ['Cinq minutes pour raconter ton stage : on regarde ta répétition.', 'On travaille ton oral à partir de tes essais.'] },
}
