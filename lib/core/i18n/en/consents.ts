import type { ConsentTexts } from '../fr/consents'

export const consents: ConsentTexts = {
  title: 'Who answers',
  rulesOnly:
    'Here, the rules of StageFlow answer you. No outside model is connected to this site, and nothing you write leaves this server.',
  lead: 'You choose who phrases the tutor’s questions: the rules of this site, or an outside language model (artificial intelligence). Either way, it is this site that checks your proofs.',
  choice: 'Who phrases the questions',
  rulesChoice: 'The rules of this site',
  modelChoice: 'The outside model',
  states: {
    'rules-chosen': 'At the moment, the rules of this site answer you. Nothing leaves this server.',
    model: 'At the moment, the outside model phrases the questions. When it is not available, the rules take over.',
    'waits-for-parent':
      'You chose the model. A parent’s agreement is still missing: until then, the rules answer you and nothing leaves this server.',
    'parent-refused': 'You chose the model, and a parent does not agree. The rules answer you, and nothing leaves this server.',
  },
  leavesTitle: 'What leaves if you choose the model',
  leaves: [
    'Your messages at the current station, the tutor’s questions and your class (for example “3e”). Sometimes, a sentence you said at another station.',
    'Before they leave, this site replaces the e-mail addresses, phone numbers, postal addresses and surnames that it finds. It may miss one: in your messages, a first name is enough.',
    'Nothing of your account leaves: no e-mail address, no name, no school. If you write them in a message, they may leave.',
  ],
  goesTo: 'It goes to {host}, to the model {name}. The organisation that runs this site chose it.',
  keptByOpenRouter:
    'OpenRouter passes it on to a provider. This site asks that neither of them keeps the messages or trains a model with them. Since 27 October 2026, flagged content may still be kept by OpenRouter for child-safety screening.',
  keptByOthers: 'What is kept there depends on the rules of {host}. The organisation that runs this site can tell.',
  withdraw: 'You can change your mind here, whenever you like. Without the model, everything works.',
  parentTitle: 'A parent’s agreement',
  parentWhy:
    'You are under 15: to use the model, French law asks for your agreement and a parent’s (article 45 of the Data Protection Act). You create a link, you give it to a parent, and the parent answers, without an account.',
  parentNone: 'No parent has answered yet.',
  parentWaits: 'A link is waiting for an answer. It works until {date}.',
  parentAgreed: 'A parent agrees.',
  parentRefused: 'A parent said no.',
  link: {
    create: 'Create a link for a parent',
    createAnother: 'Create another link',
    label: 'The link to give to a parent',
    help: 'It will not be shown again. It works for 14 days.',
    ready: 'The link is ready.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    selected: 'The link is selected: copy it.',
  },
  dataRules: 'Everything stays on this server. Nobody but you reads your conversations on this site.',
  dataModel:
    'Everything is kept on this server. Your messages also go through the outside model, as explained above. Nobody but you reads your conversations on this site.',
  parent: {
    title: 'A parent’s agreement',
    lead: 'A student under 15 gave you this link. Take two minutes to read, then answer.',
    whatTitle: 'What this is about',
    what: 'StageFlow AI helps students to prepare their internship. A tutor asks them questions and writes nothing in their place. The tutor is a program.',
    whatModel:
      'Without agreement, its questions come from rules written in advance, and nothing leaves this server. With the student’s agreement and yours, an outside language model (artificial intelligence) may phrase them.',
    leavesTitle: 'What leaves, if you agree',
    leaves: [
      'The student’s messages at the current step, the tutor’s questions and their class (for example “3e”). Sometimes, a sentence said at another step.',
      'Before they leave, this site replaces the e-mail addresses, phone numbers, postal addresses and surnames that it finds. This is automatic: it may miss some.',
      'Nothing of the account leaves: no e-mail address, no name, no school. If the student writes them in a message, they may leave.',
    ],
    whereTitle: 'Where it goes',
    noModel: 'No outside model is connected to this site at the moment: nothing leaves, and there is nothing to accept.',
    withdrawTitle: 'Changing your mind',
    withdraw:
      'You can change your answer with this same link, for 14 days after it was made. After that, the student can create another link, or go back to the rules in their settings.',
    without: 'Without your agreement, the student keeps the whole site: the tutor works with its own rules.',
    law: 'Under 15, the student and a holder of parental authority accept together: article 45 of the French Data Protection Act (loi n° 78-17).',
    agree: 'I agree',
    refuse: 'I do not agree',
    agreed: 'Noted: you agree.',
    refused: 'Noted: you do not agree.',
    answeredBefore: 'An answer has already been given with this link.',
    mayChange: 'You can change your answer at the bottom of this page.',
    expiredTitle: 'This link no longer works',
    expired: 'It is more than 14 days old, or newer links have replaced it. The student can create another one in their settings.',
    unknownTitle: 'This link does not exist',
    unknown: 'Check that it was copied whole. The student can also create another one in their settings.',
  },
}
