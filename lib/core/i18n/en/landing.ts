import type { LandingTexts } from '../fr/landing'

export const landing: LandingTexts = {
  description:
    'A metro map to find your work placement: a tutor asks questions, you answer in your own words, and every skill keeps the sentence that proves it. Free, no adverts.',
  promiseFrom: 'From “I’ve never done anything”',
  promiseTo: 'to a signed placement, stop by stop.',
  lead: 'A tutor asks you questions. You answer the way you talk. What you have really done becomes your proofs, then your CV, your contacts and your report.',
  start: 'Start',
  tryIt: 'Try without an account',
  terms: 'Free. The tutor is a program, and says so.',
  stripLabel: 'Line A, Know myself: the train is at the stop {station}. Then six more lines, all the way to the placement report.',
  stripThen: 'then',
  mapSample: 'A sample journey: two stops done, the train is waiting at the third.',

  exampleTitle: 'The tutor asks. The proof is your own sentence.',
  exampleLead:
    'It writes nothing for you. When you tell a moment, it looks in your words for what you did and what that changed. That sentence becomes a ticket: it stays exactly as you wrote it.',
  exampleLabel: 'Example written for this page, put into English: the tutor speaks French',
  exampleTutor: 'Tutor',
  exampleYou: 'You',
  exampleTurns: [
    { who: 'tutor', text: 'Tell me about a moment you lived: where was it?' },
    { who: 'you', text: 'Nothing special. On Wednesday I looked after my two little brothers at home, that’s all.' },
    { who: 'tutor', text: 'And you, what did you do?' },
    { who: 'you', text: 'They were fighting over the TV so I made a schedule with them: homework, snack, football downstairs.' },
    { who: 'tutor', text: 'And in the end, what came of it?' },
    { who: 'you', text: 'At 6 pm the homework was done and my mum had nothing to say when she came home.' },
  ],
  exampleQuote: 'I made a schedule with them: homework, snack, football downstairs',
  exampleDate: 'Wednesday',
  exampleMarked: 'the sentence kept as proof:',
  exampleAfter: 'Later, a person who was there can confirm this ticket. No proof, no skill: the tutor never makes one up for you.',

  sightTitle: 'Your teacher sees where you are. Never what you tell the tutor.',
  sightLead:
    'Only if you join their class and agree. You then see exactly the screen they see. The teachers’ space is being built: this is the rule it follows.',
  sees: 'They see',
  seesList: [
    'the stops you finished and those under way',
    'the proofs you chose to show',
    'your contacts with companies, and their dates',
    'how many days since you last moved forward',
    'your requests for help',
  ],
  never: 'They never see',
  neverList: [
    'your conversations with the tutor',
    'your drafts, or what you erased',
    'your skills about stress and emotions, unless you show them',
    'the journey of a student who has not joined their class',
  ],

  leavesTitle: 'What leaves this server: nothing about you without your consent.',
  leavesLead:
    'The tutor runs here, on this site’s server. It works without any outside artificial intelligence, even without the Internet around it. If this site offers one, you choose, and before the age of 15 a parent does too.',
  leavesCaption: 'Departures of your data',
  leavesTo: 'To',
  leavesWhat: 'What would leave',
  leavesWhen: 'Departure',
  leavesNone: 'None',
  leavesConsent: 'None without your consent',
  leavesOnSearch: 'When you search',
  leavesRows: [
    { to: 'An outside AI', what: 'your conversations', onConsent: true },
    { to: 'The public directory of companies', what: 'the trade and the town you search for, never who searches', onSearch: true },
    { to: 'Advertising', what: 'your age, your class, your tastes' },
    { to: 'Audience measurement', what: 'the pages you open' },
    { to: 'Social networks', what: 'your visit here' },
    { to: 'Font and image servers', what: 'your IP address' },
  ],
  leavesMore: 'Read the whole Privacy page',

  linesTitle: 'Seven lines, {stations} stops',
  linesLead: 'The order is advice. You get on where you like, get off, come back. Nothing is lost, nothing closes.',
  linesStations: '{count} stops',

  lastTitle: 'Ten minutes are enough for the first stop.',
  lastLead: 'A moment you lived, any moment: a match, a little brother to look after, a repair that worked.',
}
