import type { StationId } from '@/lib/journey/schema'

/** `young`: 4e, 3e, 2de and unknown · `pro`: CAP, bac pro · `higher`: BTS and above. */
export type Age = 'young' | 'pro' | 'higher'
export type Opening = { readonly all: readonly string[] } & Partial<Readonly<Record<Age, readonly string[]>>>

/** One sentence on what the program is, said once, when a station opens. */
export const DISCLOSURES: readonly string[] = [
  'Je suis un programme : je questionne, tu racontes.',
  'Je suis un programme, je pose une question à la fois.',
  'Un programme te pose des questions ; les mots sont les tiens.',
]

/** What each station is about, before its first question. */
export const OPENINGS: Partial<Record<StationId, Opening>> = {
  'ce-qui-m-anime': {
    all: ['On cherche ce qui te met en route.', 'Ici, tes goûts comptent, sans note.', 'On part de ce que tu aimes pour de vrai.'],
    higher: ['On part de ce qui te tient, hors diplôme.', 'Ici, tes goûts comptent autant que tes études.'],
  },
  'mes-experiences': {
    all: ['On commence par un moment que tu as vécu. N’importe lequel.', 'Une histoire à toi suffit, même petite.'],
    young: [
      'On commence par un moment que tu as vécu : un match, un petit frère à garder, une panne réparée.',
      'Une petite histoire suffit : un club, une fête, un service rendu.',
    ],
    pro: [
      'On commence par un moment vécu : un chantier, un service, un dépannage.',
      'Une histoire suffit : en PFMP, à l’atelier, à la maison.',
    ],
    higher: [
      'On commence par un moment vécu : un job, un projet, une asso.',
      'Une histoire suffit : un petit boulot, un groupe, un dépannage.',
    ],
  },
  'premieres-preuves': {
    all: [
      'On reprend une de tes histoires pour voir ce qu’elle prouve.',
      'Une compétence, c’est un savoir-faire qu’on peut montrer. On en cherche une.',
    ],
  },
  'casser-un-cliche': {
    all: ['On prend une idée reçue et on la vérifie.', 'Tout le monde a des clichés sur les métiers. On en ouvre un.'],
  },
  'parler-a-un-pro': {
    all: ['Tu as parlé avec quelqu’un de son métier. On garde ce qui compte.', 'Une rencontre de cinq minutes suffit pour cette station.'],
  },
  'mon-cap': { all: ['On choisit une direction. Elle pourra changer.', 'Un cap, une raison, un plan B : rien de définitif.'] },
  'a-l-oral': { all: ['On revient sur ta présentation de 45 secondes.', 'Parler de soi, ça se répète. On regarde tes essais.'] },
  rebondir: {
    all: ['Un refus, c’est une réponse. On regarde ce qu’elle dit.', 'Recevoir un non fait partie du chemin. On en tire une chose.'],
  },
  entretien: { all: ['On prépare un entretien, on raconte aussi celui qui est passé.', 'On revient sur ton entretien, pas à pas.'] },
  'jour-1': {
    all: ['Premier jour de stage : on garde les visages et les règles.', 'On note ton premier jour tant qu’il est frais.'],
    pro: ['Premier jour en entreprise : on garde les visages et les règles.'],
  },
  'interview-tuteur': {
    all: ['Ton tuteur a un parcours. On garde ses réponses et ton avis.', 'On met au propre ton échange avec ton tuteur.'],
  },
  contribution: {
    all: ['Même un stage court laisse une trace. On cherche la tienne.', 'On cherche ce que tu as apporté à l’entreprise, même petit.'],
  },
  rapport: {
    all: ['On prépare ton rapport, morceau par morceau. Tu écris, je questionne.', 'On choisit ce qui entrera dans ton rapport.'],
  },
  oral: { all: ['Cinq minutes pour raconter ton stage : on regarde ta répétition.', 'On travaille ton oral à partir de tes essais.'] },
}
