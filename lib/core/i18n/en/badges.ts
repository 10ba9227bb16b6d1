import type { badges as fr } from '../fr/badges'

/** Badges: the skills a student has proved, as open credentials and as a page to print. */
export const badges: typeof fr = {
  title: 'My badges',
  intro: 'Each validated skill can leave here as an open badge that other tools can read.',
  honest:
    'These badges are declared by you and not signed. Nobody has certified them: they say what your proofs show, and no more. They are neither a mark nor a diploma.',
  honestTitle: 'What a badge is worth',
  back: 'Back to the profile',
  fromProfile: 'My badges to download or print',
  emptyTitle: 'No badge yet',
  empty: 'A badge comes when a skill has a complete story: what you did and what came of it.',
  emptyAction: 'Tell an experience',
  choose: 'What you show',
  skills: 'The skills',
  sensitive: 'Close to wellbeing: left out until you choose it.',
  evidence: 'Show my sentences as evidence',
  evidenceHelp: 'Unticked, your sentences stay here. Ticked, they are in the file and on the printed page, as you wrote them.',
  identity: 'Add a fingerprint of my account',
  identityHelp:
    'Neither your name nor your address: a salted code that lets you say later “this badge is mine”. Unticked, the badge does not say whose it is.',
  show: 'Update the page',
  download: 'Download the badges (JSON-LD)',
  print: 'To print: the menu of your browser, then Print.',
  quoted: '“{quote}”',
  listTitle: 'Your badges',
  level: 'Level {level} of 3: {name}',
  aligned: 'Aligned with: {frameworks}',
  since: 'Latest proof: {date}',
  issuer: 'Issued by this installation of {name}, unsigned',
  issuerName: 'An installation of StageFlow AI',
  credentialName: 'Self-declared skill: {skill}',
  criteria:
    'The student told at least one experience with an action and a result, in their own words ({count} proofs). Self-asserted by the student, unsigned, verified by no third party. Formative validation: neither a mark nor a diploma.',
  evidenceName: 'A sentence of the student',
  frameworks: { rome: 'ROME 4.0, professional soft skills', esco: 'ESCO, transversal skills' },
}
