import type { applicationFiles as fr } from '../fr/application-files'

export const applicationFiles: typeof fr = {
  calendarName: 'StageFlow AI, my reminders',
  reminder: 'Get back in touch: {name} ({city})',
  reminderWithAction: '{action}: {name} ({city})',
  yes: 'yes',
  no: 'no',
  states: {
    'to-contact': 'To contact',
    contacted: 'Contacted',
    'followed-up': 'Followed up',
    interview: 'Interview',
    accepted: 'Accepted',
    refused: 'Refused',
    'no-answer': 'No answer',
  },
  note: 'Note',
  channels: { mail: 'mail', phone: 'phone', visit: 'visit', form: 'form', 'in-person': 'in person' },
  lines: {
    broken: 'This line is cut, or its quotation marks do not close.',
    missing_name: 'The name or the town is missing.',
    bad_siret: 'A SIRET has 14 digits.',
    unknown_company: 'This SIRET is not in our data: write the name and the town as well.',
    too_long: 'A text of this line is too long: name 120 characters, town 80, note 1,000, next action 200.',
    bad_day: 'The day of the reminder must exist, between the year 2000 and a year from now, written as 2027-01-15 or 15/01/2027.',
    full: 'Your list already has 200 places.',
  },
}
